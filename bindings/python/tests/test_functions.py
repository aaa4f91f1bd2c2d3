"""Everything but objects and cases: reports, fixes, lines, documents, explanations, the command."""

import ast
import importlib.metadata
import inspect
import json
import pickle
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, fields
from pathlib import Path
from typing import Any

import pytest

import msgraph_profile
from msgraph_profile import (
    Fix,
    Fixed,
    InvalidBodyError,
    Related,
    Report,
    Validator,
    Violation,
    explain,
    fix,
    payloads,
    schema,
    validate,
    validate_lines,
)

ROOT = Path(__file__).parents[3]
PAYLOAD = "create-personInterest"
TEXT = '{"displayName": "Ü", "displayName": "x", "display_name": 1, "webUrl": "http:x", "categories": null}'

# What type checkers refuse.
WRONG: Any = 1
WRONG_LEVEL: Any = "error"


def test_every_key_of_the_json_is_a_field() -> None:
    report = validate(PAYLOAD, TEXT)
    record = json.loads(report.to_json())
    assert len(report.violations) == len(record["violations"]) == 4
    for violation, expected in zip(report.violations, record["violations"]):
        for key, value in expected.items():
            field = getattr(violation, key)
            if isinstance(field, (Related, Fix)):
                assert {one.name: getattr(field, one.name) for one in fields(field)} == value
            else:
                assert (list(field) if isinstance(field, tuple) else field) == value
        assert {one.name for one in fields(violation)} - set(expected) <= {"fix"}
    for key in set(record) - {"violations"}:
        assert getattr(report, key) == record[key]


def test_the_fields_are_those_of_the_published_schema() -> None:
    path = ROOT / "json-schema" / "cli" / "2020-12" / "output-validate.schema.json"
    definitions = json.loads(path.read_text("utf-8"))["$defs"]
    assert {one.name for one in fields(Violation)} == set(definitions["Violation"]["properties"]) - {"value"}
    assert {one.name for one in fields(Fix)} == set(definitions["FixRecord"]["properties"])
    assert {one.name for one in fields(Related)} == set(definitions["RelatedRecord"]["properties"])


def test_spans_are_of_the_text_in_utf_8() -> None:
    duplicate = validate(PAYLOAD, TEXT).violations[0]
    assert TEXT.encode()[duplicate.byte_start : duplicate.byte_end] == b'"displayName"'
    assert duplicate.related is not None
    assert TEXT.encode()[duplicate.related.byte_start : duplicate.related.byte_end] == b'"displayName"'
    assert validate(PAYLOAD, json.loads(TEXT)).violations[0].byte_start is None


def test_violations_are_those_of_the_text_as_it_was() -> None:
    body = bytearray(TEXT.encode())
    report = validate(PAYLOAD, body)
    body.clear()
    assert report.violations == validate(PAYLOAD, TEXT).violations
    assert any(one.fix for one in report.violations)


def test_reports_are_values() -> None:
    for body in (TEXT, "{}", {"id": 1}):
        report = validate(PAYLOAD, body)
        copy = pickle.loads(pickle.dumps(report))
        assert (copy, hash(copy), str(copy), repr(copy)) == (report, hash(report), str(report), repr(report))
        assert copy.violations == report.violations
        assert report.violations is report.violations
    assert validate(PAYLOAD, "{}") != validate(PAYLOAD, "{ }x")
    assert str(validate(PAYLOAD, {})) == f"{PAYLOAD} is valid: 0 errors, 0 warnings"
    with pytest.raises(AttributeError):
        report.valid = True  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        report.violations[0].code = "x"  # type: ignore[misc]
    assert len({*report.violations, *copy.violations}) == len(report.violations)


def test_raise_for_violations() -> None:
    validate(PAYLOAD, {"categories": None}).raise_for_violations()
    report = validate(PAYLOAD, TEXT)
    with pytest.raises(InvalidBodyError) as raised:
        report.raise_for_violations()
    assert isinstance(raised.value, ValueError)
    assert raised.value.report is report
    assert str(raised.value) == str(report)
    assert "/display_name" in str(report)
    assert pickle.loads(pickle.dumps(raised.value)).report == report


def test_free_text_is_not_repeated() -> None:
    body = '{"displayName": "secret" "webUrl": 1, "collaborationTags": ["secret"], "secret": 1}'
    for report in (validate(PAYLOAD, body), validate(PAYLOAD, '{"displayName": ["secret"]}')):
        assert not report.valid
        assert "secret" not in str(report) + repr(report) + repr([one.fix for one in report.violations])


def test_settings() -> None:
    body = {"webUrl": "ftp://x"}
    assert validate(PAYLOAD, body).warning_count == 1
    assert not validate(PAYLOAD, body, rules={"link-scheme": "deny"}).valid
    assert validate(PAYLOAD, body, rules={"link-scheme": "allow"}).violations == ()
    report = validate(PAYLOAD, {"a": 1, "b": 2}, max_violations=1)
    assert (len(report.violations), report.error_count, report.truncated) == (1, 2, True)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: validate("create-personinterest", {}), ValueError, f'did you mean "{PAYLOAD}"?'),
        (lambda: validate("?", {}), ValueError, '"?" is not one of '),
        (lambda: validate(WRONG, {}), TypeError, "'int' object"),
        (lambda: validate(PAYLOAD, {}, rules={"link-schema": "deny"}), ValueError, "rules: "),
        (lambda: validate(PAYLOAD, {}, rules={"link-scheme": WRONG_LEVEL}), ValueError, "allow, warn, deny"),
        (lambda: validate(PAYLOAD, {}, rules={"json-syntax": "allow"}), ValueError, "fixed"),
        (lambda: validate(PAYLOAD, {}, rules=WRONG), ValueError, "rules: "),
        (lambda: validate(PAYLOAD, {}, max_depth=-1), OverflowError, "negative"),
        (lambda: fix(PAYLOAD, WRONG), TypeError, "only text can be fixed: pass str or bytes, not int"),
        (lambda: fix(PAYLOAD, "\ud800"), UnicodeEncodeError, "surrogates"),
        (lambda: validate_lines(PAYLOAD, "{}"), TypeError, "pass the lines"),
        (lambda: validate_lines("?", []), ValueError, '"?" is not one of '),
        (lambda: validate_lines(PAYLOAD, WRONG), TypeError, "iterable"),
        (lambda: schema("create-personInterests"), ValueError, f'did you mean "{PAYLOAD}"?'),
        (lambda: schema(PAYLOAD, "openapi-3.1"), ValueError, 'did you mean "msgraph-profile"?'),
        (lambda: schema(PAYLOAD, "draft-4"), ValueError, "draft-07"),
        (lambda: schema(PAYLOAD, flavor="x"), ValueError, "vanilla"),
        (lambda: explain("enum-unknwon"), ValueError, 'did you mean "enum-unknown"?'),
        (lambda: explain("\x1b" * 5000), ValueError, "unknown name"),
    ],
)
def test_mistakes_in_arguments(call: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        result = call()
        list(result)


def test_fix() -> None:
    fixed = fix(PAYLOAD, '{ "display_name": "Ü", "categories": null }')
    assert fixed == Fixed('{ "displayName": "Ü", "categories": [] }', 2)
    assert fix(PAYLOAD, fixed.text) == Fixed(fixed.text, 0)
    assert fix(PAYLOAD, fixed.text.encode()) == Fixed(fixed.text.encode(), 0)
    assert fix(PAYLOAD, b'{ "categories": null, }').text == b'{ "categories": [] }'


def test_lines(tmp_path: Path) -> None:
    path = tmp_path / "bodies.ndjson"
    path.write_text('{}\n\n  \r\n{"id": "1"}\n{', "utf-8")
    expected = [(1, True), (4, False), (5, False)]
    with path.open("rb") as lines:
        assert [(line, report.valid) for line, report in validate_lines(PAYLOAD, lines)] == expected
    with path.open(encoding="utf-8") as text:
        assert [(line, report.valid) for line, report in validate_lines(PAYLOAD, text)] == expected
    assert [number for number, _ in validate_lines(PAYLOAD, ["\u2003", "", b"\x0b", b"\t"])] == [1, 3]
    endless = validate_lines(PAYLOAD, iter(lambda: "{}", None))
    assert next(endless)[1].valid
    with pytest.raises(TypeError, match="line 2: expected str or bytes, not dict"):
        list(validate_lines(PAYLOAD, ["{}", {}]))  # type: ignore[list-item]
    with pytest.raises(ValueError, match="line 1: .*surrogates"):
        list(validate_lines(PAYLOAD, ["\ud800"]))


def test_documents_are_those_of_the_repository() -> None:
    for dialect, name in [("2020-12", PAYLOAD), ("draft-07", "collaborationTag"), ("openapi-3.1", "msgraph-profile")]:
        (path,) = (ROOT / "json-schema" / dialect).glob(f"{name}.*json")
        assert schema(name, dialect) == json.loads(path.read_text("utf-8"))
    assert schema(PAYLOAD, id_base="https://example.com")["$id"].startswith("https://example.com/2020-12/")
    assert schema(PAYLOAD, flavor="strict") != schema(PAYLOAD)


def test_payloads_have_documents_and_explanations() -> None:
    assert len(payloads()) >= 60
    for payload in payloads():
        assert schema(payload)["type"] == "object"
        assert explain(payload)["sections"]
        assert Validator(payload).payload == payload


def test_threads_share_a_validator() -> None:
    validator = Validator(PAYLOAD)
    with ThreadPoolExecutor(8) as pool:
        reports = list(pool.map(validator.validate, [TEXT + " " * 5000] * 500))
    assert len(set(reports)) == 1


def command(*arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    program = [sys.executable, "-m", "msgraph_profile", *arguments]
    return subprocess.run(program, input=stdin, capture_output=True, encoding="utf-8", check=False)


def test_command() -> None:
    assert command("--version").stdout == f"msgraph-profile {msgraph_profile.__version__}\n"
    invalid = command("validate", "--as", PAYLOAD, "--format", "json", "-", stdin=TEXT)
    assert (invalid.returncode, json.loads(invalid.stdout)[0]["error_count"]) == (1, validate(PAYLOAD, TEXT).error_count)
    assert command("validate", "--as", PAYLOAD, "-", stdin="{}").returncode == 0
    usage = command("validate", "--as", "x", "-")
    assert usage.returncode == 2 and 'unknown payload "x"' in usage.stderr
    assert command("validate", "no-such-file.json").returncode == 3
    assert json.loads(command("explain", PAYLOAD, "--format", "json").stdout) == explain(PAYLOAD)
    script = Path(sys.executable).with_name("msgraph-profile")
    assert subprocess.run([script, "--version"], check=True, capture_output=True).returncode == 0


def test_help_is_that_of_the_stubs() -> None:
    stubs = ast.parse(Path(msgraph_profile.__file__).with_name("_native.pyi").read_text("utf-8"))
    functions = [one for one in stubs.body if isinstance(one, ast.FunctionDef) and ast.get_docstring(one)]
    assert len(functions) == 2
    for function in functions:
        assert ast.get_docstring(function) == inspect.getdoc(getattr(msgraph_profile, function.name)), function.name
    classes = [node for node in stubs.body if isinstance(node, ast.ClassDef)]
    assert [node.name for node in classes] == ["Report", "Validator"]
    for node in classes:
        cls = getattr(msgraph_profile, node.name)
        assert ast.get_docstring(node) == inspect.getdoc(cls)
        for method in node.body:
            if isinstance(method, ast.FunctionDef) and not method.name.startswith("_"):
                assert ast.get_docstring(method) == inspect.getdoc(getattr(cls, method.name)), method.name


def test_the_package_has_its_licences_and_page() -> None:
    licences = {one.name for one in importlib.metadata.files("msgraph-profile") or () if "licenses" in one.parts}
    assert licences == {"LICENSE-APACHE", "LICENSE-MIT"}
    metadata = importlib.metadata.distribution("msgraph-profile").read_text("METADATA")
    assert metadata and metadata.rstrip().endswith(ROOT.joinpath("bindings/python/README.md").read_text("utf-8").rstrip())


def test_versions_and_names() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", msgraph_profile.__version__)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", msgraph_profile.SCHEMA_VERSION)
    assert all(hasattr(msgraph_profile, name) for name in msgraph_profile.__all__)
    assert isinstance(validate(PAYLOAD, {}), Report)
