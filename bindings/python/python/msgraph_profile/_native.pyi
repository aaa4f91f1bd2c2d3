from collections.abc import Mapping, Sequence
from typing import Final, Optional, Union, final

from ._records import Violation
from ._types import Body, Level

__all__ = ["SCHEMA_VERSION", "VERSION", "Report", "Validator", "explain", "payloads", "run_command", "schema", "validate"]

SCHEMA_VERSION: Final[str]
VERSION: Final[str]

@final
class Report:
    """Everything that is wrong with a body."""

    @property
    def payload(self) -> str:
        """The payload that the body was validated as."""
    @property
    def valid(self) -> bool:
        """Whether nothing is denied; warnings are allowed."""
    @property
    def error_count(self) -> int:
        """How many violations are denied, even beyond those in `violations`."""
    @property
    def warning_count(self) -> int:
        """How many violations are warnings, even beyond those in `violations`."""
    @property
    def truncated(self) -> bool:
        """Whether there are more violations than in `violations`."""
    @property
    def violations(self) -> tuple[Violation, ...]:
        """The violations, in the order of the body."""
    def to_json(self) -> str:
        """The report as JSON, as the library writes it."""
    def raise_for_violations(self) -> None:
        """Raises `InvalidBodyError` if the body is invalid."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Validator:
    """Validates bodies as one payload, with settings. Threads can share it."""

    def __new__(
        cls,
        payload: str,
        *,
        rules: Optional[Mapping[str, Level]] = None,
        max_depth: Optional[int] = None,
        max_bytes: Optional[int] = None,
        max_violations: Optional[int] = None,
    ) -> Validator: ...
    @property
    def payload(self) -> str:
        """The payload that bodies are validated as."""
    def validate(self, body: Body, /) -> Report:
        """Validates a body and reports every violation."""
    def is_valid(self, body: Body, /) -> bool:
        """Whether a body is valid: faster than a report, and without one."""
    def _fix(self, body: Union[str, bytes]) -> Optional[tuple[bytes, int]]: ...

def validate(
    payload: str,
    body: Body,
    *,
    rules: Optional[Mapping[str, Level]] = None,
    max_depth: Optional[int] = None,
    max_bytes: Optional[int] = None,
    max_violations: Optional[int] = None,
) -> Report:
    """Validates a body and reports every violation.

    `str` and `bytes` are JSON text, and the report has positions in it; anything else is the body itself: dicts, lists,
    tuples, `str`, numbers, `bool` and `None`. `rules` sets levels by code, such as `{"link-scheme": "deny"}`.

    Raises `ValueError` for unknown names and for values that JSON does not have, and `TypeError` for other objects.
    """

def payloads() -> tuple[str, ...]:
    """The names of all payloads: the kinds of body that can be validated."""

def schema(name: str, dialect: str, flavor: str, id_base: Optional[str]) -> str: ...
def explain(name: str) -> str: ...
def run_command(arguments: Sequence[str]) -> int: ...
