"""The rows of the table in README.md that other tests do not run."""

import re
import shutil
from pathlib import Path

import yaml

from scratch import ROOT, block, run

TEXT = ROOT.joinpath("README.md").read_text("utf-8")
TABLE = TEXT[TEXT.index("<table>") : TEXT.index("</table>")]


def test_commands(tmp_path: Path, programs: Path) -> None:
    for name in ("examples", "json-schema/2020-12"):
        shutil.copytree(ROOT / name, tmp_path / name)
    scripts = re.findall(r"```sh\n(.*?)```", TABLE, re.DOTALL)
    assert len(scripts) == 2
    for script in scripts:
        done = run(["bash", "-eo", "pipefail", "-c", script], tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "create-personInterest" in done.stdout or "ok -- validation done" in done.stdout


def test_hook() -> None:
    (row,) = re.findall(r"```yaml\n(.*?)```", TABLE, re.DOTALL)
    assert yaml.safe_load(row) == yaml.safe_load(block(".pre-commit-config.yaml"))["repos"]


def test_every_row_has_three_lines() -> None:
    rows = re.findall(r"```(\w+)\n(.*?)```", TABLE, re.DOTALL)
    assert [language for language, _ in rows] == ["rust", "rust", "python", "js", "sh", "sh", "yaml"]
    for _, code in rows:
        assert len([line for line in code.splitlines() if not line.startswith("# ")]) == 3
