"""Objects and texts get the violations of the repository's cases."""

import json
from typing import Any

import pytest

from cases import ALWAYS, POSITIONS, assert_same, read, validator

Case = dict[str, Any]


@pytest.mark.parametrize("case", read("cases"))
def test_value(case: Case) -> None:
    try:
        checker = validator(case)
    except ValueError as error:
        # The library ignores such levels, and refuses them where it reads them; so does this package.
        assert "is fixed" in str(error) and "is fixed" in case["description"]
        return
    # As a body, a str is JSON text.
    is_text = isinstance(case["instance"], str)
    if not is_text:
        assert_same(checker.validate(case["instance"]), case, ALWAYS)
    text = json.dumps(case["instance"], ensure_ascii=False, indent=1)
    for body in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode())):
        report = checker.validate(body)
        assert_same(report, case, ALWAYS)
        assert checker.is_valid(body) == report.valid
    assert is_text or checker.is_valid(case["instance"]) == report.valid


@pytest.mark.parametrize("case", read("cases-text"))
def test_text(case: Case) -> None:
    body = case["text"].encode() if "text" in case else bytes.fromhex(case["hex"])
    checker = validator(case)
    report = checker.validate(body)
    assert_same(report, case, ALWAYS + POSITIONS)
    related = [one.related and [one.related.byte_start, one.related.byte_end] for one in report.violations]
    assert related == [one.get("related") for one in case["violations"]]
    assert checker.is_valid(body) == report.valid
    if "text" in case:
        assert checker.validate(case["text"]) == report
