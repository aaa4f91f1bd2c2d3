"""The cases that all readers of the repository run."""

import json
from pathlib import Path
from typing import Any

import pytest

from msgraph_profile import Report, Validator

FOLDER = Path(__file__).parents[3] / "tests"
# What a case may leave out, and what is not compared then.
ALWAYS = ("code", "level", "pointer")
POSITIONS = ("line", "column", "byte_start", "byte_end", "syntax")


def read(folder: str) -> list[Any]:
    """Every case of a folder, as a parameter with a name."""
    files = sorted((FOLDER / folder).glob("*.json"))
    assert files, folder
    return [
        pytest.param(case, id=f"{file.stem}, {case['payload']}: {case['description']}")
        for file in files
        for case in json.loads(file.read_text("utf-8"))
    ]


def validator(case: dict[str, Any]) -> Validator:
    """The validator with the settings of a case."""
    return Validator(case["payload"], rules=case.get("rules"), **case.get("limits", {}))


def assert_same(report: Report, case: dict[str, Any], keys: tuple[str, ...]) -> None:
    """The report is what the case expects."""
    expected = [{key: one.get(key) for key in keys} for one in case["violations"]]
    actual = [{key: getattr(one, key) for key in keys} for one in report.violations]
    assert actual == expected
    assert report.truncated == case.get("truncated", False)
    denied = any(one["level"] == "deny" for one in case["violations"])
    assert report.valid == case.get("valid", not denied)
