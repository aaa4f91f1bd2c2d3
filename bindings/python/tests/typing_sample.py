"""What type checkers see; `mypy --strict` reads it."""

from typing import Iterator, Optional

from msgraph_profile import Fixed, InvalidBodyError, Report, Validator, Violation, fix, schema, validate, validate_lines

report: Report = validate("create-personInterest", {"displayName": "Chess"}, rules={"link-scheme": "deny"})
first: Optional[Violation] = next(iter(report.violations), None)
pointer: Optional[str] = first.pointer if first else None
valid: bool = Validator("create-personInterest", max_depth=10).is_valid(b"{}")
text: Fixed[str] = fix("create-personInterest", "{}")
data: bytes = fix("create-personInterest", b"{}").text
reports: Iterator[tuple[int, Report]] = validate_lines("create-personInterest", [b"{}", "{}"])
title: object = schema("create-personInterest", "draft-07")["title"]
try:
    report.raise_for_violations()
except InvalidBodyError as error:
    count: int = error.report.error_count

validate("create-personInterest", {1, 2})  # type: ignore[arg-type]
validate("create-personInterest", {}, rules={"link-scheme": "error"})  # type: ignore[dict-item]
report.valid = True  # type: ignore[misc]
first.code  # type: ignore[union-attr]
