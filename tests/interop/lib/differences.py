"""The known differences between the verdicts of a dialect and of the rules."""

from typing import Any

from lib.cases import REQUESTS


def known_difference(dialect: str, payload: str, instance: Any) -> str | None:
    """The difference of OpenAPI 3.0: without `patternProperties`, requests reject annotations."""
    if dialect == "openapi-3.0" and payload in REQUESTS and _has_other_annotation(instance):
        return "OpenAPI 3.0 has no patternProperties: annotations other than @odata.type are refused"
    return None


def _has_other_annotation(value: Any) -> bool:
    if isinstance(value, dict):
        own = any("@" in name and name != "@odata.type" for name in value)
        return own or any(map(_has_other_annotation, value.values()))
    return isinstance(value, list) and any(map(_has_other_annotation, value))
