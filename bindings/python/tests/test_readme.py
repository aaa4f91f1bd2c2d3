"""The blocks of the README run."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
TEXT = Path(__file__).with_name("..").joinpath("README.md").read_text("utf-8")


@pytest.mark.parametrize("block", re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL))
def test_python(block: str) -> None:
    exec(compile(block, "README.md", "exec"), {})


def test_the_repository_readme() -> None:
    (block,) = re.findall(r"```python\n(.*?)```", ROOT.joinpath("README.md").read_text("utf-8"), re.DOTALL)
    exec(compile(block, "README.md", "exec"), {})


def test_command() -> None:
    (block,) = (one for one in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL) if "validate" in one)
    folder = Path(sys.executable).parent
    subprocess.run(["sh", "-c", f'PATH="{folder}:$PATH"; {block}'], check=True, capture_output=True)
