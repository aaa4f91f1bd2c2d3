"""The known differences between the verdicts of a dialect and of the rules."""

from dataclasses import dataclass
from typing import Any

from lib.cases import REQUESTS


@dataclass(frozen=True)
class Difference:
    reason: str
    #: Whether the dialect accepts more than the rules; otherwise it accepts less.
    accepts_more: bool

    def explains(self, verdict: bool, ours: bool) -> bool:
        return verdict == ours or verdict == self.accepts_more


ANNOTATIONS = Difference(
    "without patternProperties, annotations other than @odata.type are refused", False
)
FINAL_LINE_FEED = Difference("in Python, `$` also matches before a final line feed", True)


def known_difference(dialect: str, payload: str, instance: Any) -> Difference | None:
    closed = dialect == "openapi-3.0" or dialect.startswith("code/")
    if closed and payload in REQUESTS and _has_other_annotation(instance):
        return ANNOTATIONS
    if _ends_with_line_feed(instance):
        return FINAL_LINE_FEED
    return None


def _ends_with_line_feed(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_ends_with_line_feed, value.values()))
    if isinstance(value, list):
        return any(map(_ends_with_line_feed, value))
    return isinstance(value, str) and value.endswith("\n")


def _has_other_annotation(value: Any) -> bool:
    if isinstance(value, dict):
        own = any("@" in name and name != "@odata.type" for name in value)
        return own or any(map(_has_other_annotation, value.values()))
    return isinstance(value, list) and any(map(_has_other_annotation, value))
