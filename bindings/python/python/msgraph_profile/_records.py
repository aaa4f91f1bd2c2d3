"""Violations as plain data, and the exception that has a report.

The fields are the keys of the library's JSON; a key without a field is an error in `violations`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Optional, TypeVar

from ._types import Level

if TYPE_CHECKING:
    from ._native import Report

Text = TypeVar("Text", str, bytes)


@dataclass(frozen=True)
class Related:
    """A second span that explains a violation, such as where a duplicate was first set."""

    byte_start: int
    byte_end: int
    text: str


@dataclass(frozen=True)
class Fix:
    """A change of the text that removes a violation.

    `replacement` may repeat text of the body, which may be personal data; `repr` leaves it out.
    """

    title: str
    byte_start: int
    byte_end: int
    replacement: str = field(repr=False)
    applicability: str


@dataclass(frozen=True)
class Violation:
    """One wrong thing in a body.

    `pointer` is a JSON Pointer. Line and column count from 1, bytes from 0; they are those of the text in UTF-8, and
    `None` if an object was validated.
    """

    code: str
    level: Level
    pointer: Optional[str]
    line: Optional[int]
    column: Optional[int]
    byte_start: Optional[int]
    byte_end: Optional[int]
    message: str
    expected: Optional[str]
    found: Optional[str]
    suggestion: Optional[str]
    syntax: Optional[str]
    related: Optional[Related]
    allowed_values: tuple[str, ...]
    allowed_names: tuple[str, ...]
    docs: str
    fix: Optional[Fix] = None


@dataclass(frozen=True)
class Fixed(Generic[Text]):
    """A text after its fixes, and how many there were."""

    text: Text
    fixes: int


class InvalidBodyError(ValueError):
    """A body is invalid. Its `report` has every violation, and is the message."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report


def violations(records: str) -> tuple[Violation, ...]:
    """The violations in the library's JSON."""
    return tuple(map(_violation, json.loads(records)))


def _violation(record: dict[str, object]) -> Violation:
    for name, read in (("related", Related), ("fix", Fix)):
        if isinstance(value := record.get(name), dict):
            record[name] = read(**value)
    # Everything in a frozen object is frozen.
    frozen = {name: tuple(value) if isinstance(value, list) else value for name, value in record.items()}
    return Violation(**frozen)  # type: ignore[arg-type]
