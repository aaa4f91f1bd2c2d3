"""Objects and texts get the violations of the repository's cases."""

import json
from typing import Any

import pytest

from cases import ALWAYS, POSITIONS, assert_same, read, validator

Case = dict[str, Any]


@pytest.mark.parametrize("case", read("cases"))
def test_value(case: Case) -> None:
    checker = validator(case)
    assert_same(checker.validate(case["instance"]), case, ALWAYS)
    text = json.dumps(case["instance"], ensure_ascii=False, indent=1)
    for body in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode())):
        report = checker.validate(body)
        assert_same(report, case, ALWAYS)
        assert checker.is_valid(body) == report.valid
    assert checker.is_valid(case["instance"]) == report.valid


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
