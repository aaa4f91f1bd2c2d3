"""Validates, fixes and explains the profile objects of Microsoft Graph before they are sent.

>>> import msgraph_profile
>>> report = msgraph_profile.validate("create-personInterest", {"displayname": "Chess"})
>>> [(one.code, one.pointer, one.suggestion) for one in report.violations]
[('unknown-property', '/displayname', 'displayName')]
"""

from ._functions import explain, fix, schema, validate_lines
from ._native import SCHEMA_VERSION, VERSION as __version__, Report, Validator, payloads, validate
from ._records import Fix, Fixed, InvalidBodyError, Related, Violation
from ._types import Body, Level

__all__ = [
    "SCHEMA_VERSION",
    "Body",
    "Fix",
    "Fixed",
    "InvalidBodyError",
    "Level",
    "Related",
    "Report",
    "Validator",
    "Violation",
    "__version__",
    "explain",
    "fix",
    "payloads",
    "schema",
    "validate",
    "validate_lines",
]
