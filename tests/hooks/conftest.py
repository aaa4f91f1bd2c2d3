"""What the tests share."""

from pathlib import Path

import pytest

from scratch import COMMAND, FILES, block, commit_all, write

# Installs the command where `cargo install` would, with and without `--root`.
FAKE_CARGO = """#!/usr/bin/env bash
set -euo pipefail
[ "$1" = install ]
while [ $# -gt 0 ] && [ "$1" != --root ]; do shift; done
folder=${{2:+$2/bin}}
folder=${{folder:-$(dirname "$0")}}
mkdir -p "$folder"
ln -sf '{command}' "$folder/msgraph-profile"
"""


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """A repository with profile objects."""
    folder = tmp_path / "scratch"
    write(folder, {**FILES, "msgraph-profile.toml": block("msgraph-profile.toml")})
    commit_all(folder)
    return folder


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in front of PATH, with the command and a cargo that only links it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    folder.joinpath("msgraph-profile").symlink_to(COMMAND)
    cargo = folder / "cargo"
    cargo.write_text(FAKE_CARGO.format(command=COMMAND))
    cargo.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return folder
