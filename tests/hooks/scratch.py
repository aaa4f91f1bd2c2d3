"""A repository of someone who has profile objects, and what the files of this one say."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
COMMAND = Path(os.environ["MSGRAPH_PROFILE"])
PAGE = ROOT.joinpath("docs/ci.md").read_text("utf-8")
ACTION = yaml.safe_load(ROOT.joinpath("action.yml").read_text("utf-8"))

VALID = "profiles/interests/chess.json"
INVALID = "profiles/interests/chelsea.json"
FILES = {
    VALID: '{ "displayName": "Chess" }\n',
    INVALID: '{\n  "display_name": "Chelsea FC",\n  "categories": null,\n  "webUrl": "www.chelseafc.com"\n}\n',
    "profiles/skills/rust.json": '{ "displayName": "Rust", "proficiency": "expert" }\n',
    "package.json": '{ "name": "unrelated" }\n',
}
# The files with violations, with the codes and lines.
VIOLATIONS = [("unknown-property", 2), ("null-collection", 3), ("link-shape", 4)]


def block(name: str) -> str:
    """The block of docs/ci.md that starts with a comment with this name, without the comment."""
    (found,) = re.findall(rf"```\w+\n(?:#|//) {re.escape(name)}\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


def yaml_block(name: str) -> Any:
    """The same, parsed."""
    return yaml.safe_load(block(name))


def run(arguments: "list[str]", folder: Path, **env: str) -> "subprocess.CompletedProcess[str]":
    """Runs a program in a folder, with more variables in its environment."""
    return subprocess.run(
        arguments, cwd=folder, env={**os.environ, **env}, capture_output=True, encoding="utf-8", check=False
    )


def git(folder: Path, *arguments: str) -> None:
    """Runs Git, which must succeed."""
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def commit_all(folder: Path) -> None:
    """Makes a folder a repository with one commit."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "all")


def write(folder: Path, files: "dict[str, str]") -> None:
    """Writes files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
