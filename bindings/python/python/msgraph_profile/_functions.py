"""The functions of the package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, AnyStr, Optional, Union

from . import _native
from ._native import Report, Validator
from ._records import Fixed
from ._types import Level


def validate_lines(
    payload: str,
    lines: Iterable[Union[str, bytes]],
    *,
    rules: Optional[Mapping[str, Level]] = None,
    max_depth: Optional[int] = None,
    max_bytes: Optional[int] = None,
    max_violations: Optional[int] = None,
) -> Iterator[tuple[int, Report]]:
    """Validates each line of NDJSON, such as those of a file: yields its number, from 1, and its report.

    Blank lines are skipped. Mistakes in the arguments are raised at once, not with the first line.
    """
    validator = Validator(
        payload, rules=rules, max_depth=max_depth, max_bytes=max_bytes, max_violations=max_violations
    )
    if isinstance(lines, (str, bytes, bytearray, memoryview)):
        raise TypeError("pass the lines, such as an open file or text.splitlines(), not a text")
    return _reports(validator, lines)


def _reports(validator: Validator, lines: Iterable[Union[str, bytes]]) -> Iterator[tuple[int, Report]]:
    for number, line in enumerate(lines, 1):
        if not isinstance(line, (str, bytes)):
            raise TypeError(f"line {number}: expected str or bytes, not {type(line).__qualname__}")
        if not _is_blank(line):
            try:
                report = validator.validate(line)
            except UnicodeEncodeError as error:
                raise ValueError(f"line {number}: {error}") from error
            yield number, report


def _is_blank(line: Union[str, bytes]) -> bool:
    if line and not line.isspace():
        return False
    # JSON has fewer blanks than Python.
    return not (line.strip(" \t\r\n") if isinstance(line, str) else line.strip(b" \t\r\n"))


def fix(payload: str, text: AnyStr, *, rules: Optional[Mapping[str, Level]] = None) -> Fixed[AnyStr]:
    """Applies every fix that needs no decision. Whatever no fix is about stays as it is."""
    fixed = Validator(payload, rules=rules)._fix(text)
    if fixed is None:
        return Fixed(text, 0)
    changed, fixes = fixed
    return Fixed(changed.decode() if isinstance(text, str) else changed, fixes)


def schema(
    name: str, dialect: str = "2020-12", *, flavor: str = "vanilla", id_base: Optional[str] = None
) -> dict[str, Any]:
    """The JSON Schema of a payload, a type or an enum; in an OpenAPI dialect the document `msgraph-profile`.

    `id_base` is the URL below which the document gets an `$id`.
    """
    document: dict[str, Any] = json.loads(_native.schema(name, dialect, flavor, id_base))
    return document


def explain(name: str) -> dict[str, Any]:
    """What is known about a rule, an operation, a type, a property, an enum, a value or a permission.

    The same as `msgraph-profile explain NAME --format json`.
    """
    page: dict[str, Any] = json.loads(_native.explain(name))
    return page
