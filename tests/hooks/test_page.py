"""What docs/ci.md shows for other services and for Visual Studio Code."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scratch import ACTION, INVALID, PAGE, ROOT, VIOLATIONS, block, run, yaml_block


def assert_junit(path: Path) -> None:
    """The report has the errors of the scratch repository."""
    suites = ElementTree.parse(path).getroot()
    assert suites.get("failures") == "2"
    assert len(suites.findall("testsuite")) == 3


@pytest.mark.parametrize(
    ("name", "schema"), [(".gitlab-ci.yml", "vendor.gitlab-ci"), ("azure-pipelines.yml", "vendor.azure-pipelines")]
)
def test_pipelines(name: str, schema: str, scratch: Path, programs: Path) -> None:
    scratch.joinpath(name).write_text(block(name), "utf-8")
    done = run(["check-jsonschema", "--builtin-schema", schema, name], scratch)
    assert done.returncode == 0, done.stdout
    parsed = yaml_block(name)
    if name == ".gitlab-ci.yml":
        job = parsed["profiles"]
        scripts, reports = job["script"], job["artifacts"]["reports"]
        junit = reports["junit"]
    else:
        scripts = [one["script"] for one in parsed["steps"] if "script" in one]
        junit = parsed["steps"][-1]["inputs"]["testResultsFiles"]
    assert [run(["sh", "-c", script], scratch).returncode for script in scripts] == [0, 1]
    assert_junit(scratch / junit)
    if name == ".gitlab-ci.yml":
        quality = json.loads(scratch.joinpath(reports["codequality"]).read_text("utf-8"))
        found = [(one["check_name"], one["location"]["path"]) for one in quality]
        assert found == [(code, INVALID) for code, _ in VIOLATIONS]


def test_jenkins(scratch: Path, programs: Path) -> None:
    pipeline = block("Jenkinsfile")
    (script,) = re.findall(r"sh '(.*)'", pipeline)
    assert run(["sh", "-c", script], scratch).returncode == 1
    (junit,) = re.findall(r"junit '(.*)'", pipeline)
    assert_junit(scratch / junit)


def test_schema_for_vs_code(scratch: Path, programs: Path) -> None:
    (script,) = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    scratch.joinpath(".vscode").mkdir()
    assert run(["sh", "-c", script], scratch).returncode == 0
    (row,) = json.loads(block(".vscode/settings.json"))["json.schemas"]
    schema = ROOT / "json-schema/vscode/2020-12/create-personInterest.schema.json"
    assert scratch.joinpath(row["url"]).read_text("utf-8") == schema.read_text("utf-8")
    assert [scratch / INVALID] == [path for path in scratch.glob(row["fileMatch"][0]) if path.name == "chelsea.json"]


def test_task_for_vs_code(scratch: Path, programs: Path) -> None:
    (task,) = json.loads(block(".vscode/tasks.json"))["tasks"]
    done = run([task["command"], *task["args"]], scratch)
    assert done.returncode == 1
    pattern = task["problemMatcher"]["pattern"]
    matches = [re.search(pattern["regexp"], line) for line in done.stdout.splitlines()]
    found = [(one[pattern["file"]], one[pattern["code"]], int(one[pattern["line"]])) for one in matches if one]
    assert found == [(INVALID, code, line) for code, line in VIOLATIONS]
    assert {one[pattern["severity"]] for one in matches if one} == {"error", "warning"}


def test_every_input_of_the_action_is_explained() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)
    assert rows == list(ACTION["inputs"])


def test_the_commands_of_the_page_are_tried() -> None:
    # A new block needs a test.
    assert len(re.findall(r"^```\w", PAGE, re.MULTILINE)) == 10
