"""Known cases in which a dialect gives another verdict than the rules."""

from typing import Any

from lib.cases import REQUESTS


def known_difference(dialect: str, payload: str, instance: Any) -> str | None:
    """Whether OpenAPI 3.0 rejects an annotation: it has no `patternProperties`, so requests do not allow them."""
    if dialect == "openapi-3.0" and payload in REQUESTS and _has_other_annotation(instance):
        return "OpenAPI 3.0 has no patternProperties: annotations other than @odata.type are refused"
    return None


def _has_other_annotation(value: Any) -> bool:
    if isinstance(value, dict):
        own = any("@" in name and name != "@odata.type" for name in value)
        return own or any(map(_has_other_annotation, value.values()))
    return isinstance(value, list) and any(map(_has_other_annotation, value))
