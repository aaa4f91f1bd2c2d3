"""The action, in the environment that a runner gives it."""

import json
import re
from pathlib import Path
from typing import Any

from scratch import ACTION, COMMAND, INVALID, ROOT, VIOLATIONS, block, run, yaml_block

SCRIPTS = sorted(ROOT.joinpath(".github/action").iterdir())
FIRST, CACHE, INSTALL, LAST = ACTION["runs"]["steps"]


def step(which: "dict[str, Any]", folder: Path, temp: Path, **inputs: str) -> "tuple[int, str, str, str]":
    """Runs a step; returns its status, its output, its errors and what it wrote for the runner."""
    values = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
    unknown = set(inputs) - set(values)
    assert not unknown, unknown
    values.update(inputs)

    def expanded(text: str) -> str:
        return re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda found: values[found[1]], text)

    env = {name: expanded(text) for name, text in which.get("env", {}).items()}
    written = temp / "written"
    written.write_text("")
    runner = {
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_ACTIONS": "true",
        "GITHUB_OUTPUT": str(written),
        "GITHUB_STEP_SUMMARY": str(written),
        "GITHUB_WORKSPACE": str(folder),
        "RUNNER_TEMP": str(temp),
    }
    script = temp / "step.sh"
    script.write_text(which["run"], "utf-8")
    bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
    done = run(bash, folder / expanded(which.get("working-directory", ".")), **env, **runner)
    return done.returncode, done.stdout, done.stderr, written.read_text("utf-8")


def annotations(output: str) -> "list[tuple[str, str, str, str]]":
    """The level, file, line and title of each annotation."""
    commands = r"^::(error|warning) file=([^,]+),line=(\d+),endLine=\d+,col=\d+,endColumn=\d+,title=([a-z-]+)::.+$"
    found = re.findall(commands, output, re.MULTILINE)
    assert len(found) == len(output.splitlines()), output
    return found


def test_the_form_of_the_files() -> None:
    check = ["check-jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"]
    manifest = ["pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"]
    for arguments in (check, manifest, ["shellcheck", *map(str, SCRIPTS)]):
        done = run(arguments, ROOT)
        assert done.returncode == 0, done.stdout + done.stderr


def test_annotations_and_summary(scratch: Path, tmp_path: Path) -> None:
    arguments = {"files": "profiles/\n", "command": str(COMMAND), "sarif": "profiles.sarif"}
    status, output, errors, summary = step(LAST, scratch, tmp_path, **arguments)
    assert (status, errors) == (1, "")
    expected = [(INVALID, str(line), code) for code, line in VIOLATIONS]
    assert [one[1:] for one in annotations(output)] == expected
    assert [one[0] for one in annotations(output)] == ["error", "warning", "error"]
    heading, fence, *lines, end = summary.splitlines()
    assert (heading, fence, end) == ("### msgraph-profile", "```text", "```")
    for line, (code, number) in zip(lines[:-1], VIOLATIONS, strict=True):
        assert line.startswith(f"{INVALID}:{number}:") and f"[{code}]" in line
    assert lines[-1] == "3 files checked, 1 invalid: 2 errors, 1 warning"
    results = json.loads(scratch.joinpath("profiles.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert [one["ruleId"] for one in results] == [code for code, _ in VIOLATIONS]

    status, output, _, _ = step(LAST, scratch, tmp_path, args="--deny warnings\n--as create-personWebsite", **arguments)
    assert status == 1 and {one[0] for one in annotations(output)} == {"error"}
    inside = {"files": "interests/chess.json\n\nskills", "working-directory": "profiles", "command": str(COMMAND)}
    status, output, _, summary = step(LAST, scratch, tmp_path, **inside)
    assert (status, output) == (0, "") and "2 files checked: 0 errors" in summary
    inside |= {"files": "interests/chelsea.json", "as": "create-personInterest"}
    assert {one[1] for one in annotations(step(LAST, scratch, tmp_path, **inside)[1])} == {INVALID}


def test_mistakes_in_the_inputs(scratch: Path, tmp_path: Path) -> None:
    command = str(COMMAND)
    status, output, errors, summary = step(LAST, scratch, tmp_path, files="\n", command=command)
    assert (status, errors, summary) == (2, "", "") and 'The input "files" is empty' in output
    status, _, errors, summary = step(LAST, scratch, tmp_path, files=".", args="--no-such-option", command=command)
    assert (status, summary) == (2, "") and "--no-such-option" in errors
    status, output, errors, summary = step(LAST, scratch, tmp_path, files="none.json\n$(touch x)", command=command)
    assert status == 3 and "title=not-validated" in output
    assert "none.json: No such file" in errors and errors in summary
    assert not scratch.joinpath("x").exists()


def test_long_lists_are_cut(scratch: Path, tmp_path: Path) -> None:
    names = json.dumps(dict.fromkeys(map(str, range(1500)), 1))
    scratch.joinpath("profiles/interests/long.json").write_text(names, "utf-8")
    arguments = {"files": "profiles/interests", "args": "--max-violations 5000", "command": str(COMMAND)}
    status, output, _, summary = step(LAST, scratch, tmp_path, **arguments)
    lines = summary.splitlines()
    assert (status, len(lines), lines[-3]) == (1, 1005, "... (the log has the rest)")
    assert len(output.splitlines()) == 1503 and "1502 errors" in lines[-2]


def test_the_command_is_installed_once(scratch: Path, tmp_path: Path, programs: Path) -> None:
    status, _, errors, output = step(FIRST, scratch, tmp_path)
    assert status == 0, errors
    assert re.fullmatch(r"version=[0-9a-f]{40,64}\n", output) and step(FIRST, scratch, tmp_path)[3] == output
    assert "steps.version.outputs.version" in CACHE["with"]["key"]
    assert CACHE["with"]["path"] == "${{ runner.temp }}/msgraph-profile"
    status, _, errors, _ = step(INSTALL, scratch, tmp_path)
    assert status == 0, errors
    assert step(LAST, scratch, tmp_path, files="profiles")[0] == 1


def test_the_workflows_of_the_page(scratch: Path, tmp_path: Path) -> None:
    workflow = tmp_path / "profiles.yml"
    workflow.write_text(block(".github/workflows/profiles.yml"), "utf-8")
    done = run(["check-jsonschema", "--builtin-schema", "vendor.github-workflows", workflow.name], tmp_path)
    assert done.returncode == 0, done.stdout
    (job,) = yaml_block(".github/workflows/profiles.yml")["jobs"].values()
    for steps in (job["steps"], yaml_block("steps")):
        (uses,) = (one["with"] for one in steps if one["uses"].startswith("example/msgraph-profile@"))
        status, output, _, _ = step(LAST, scratch, tmp_path, command=str(COMMAND), **uses)
        assert status == 1 and len(annotations(output)) == len(VIOLATIONS)
    assert scratch.joinpath(yaml_block("steps")[1]["with"]["sarif_file"]).exists()
