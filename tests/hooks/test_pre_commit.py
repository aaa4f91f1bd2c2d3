"""The hooks, as pre-commit installs them from a clone."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from scratch import FILES, INVALID, ROOT, VIOLATIONS, block, commit_all, git, run


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository with the changes that are not committed yet."""
    folder = tmp_path_factory.mktemp("clone")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True
    )
    for name in listed.stdout.decode().rstrip("\0").split("\0"):
        if (ROOT / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name, follow_symlinks=False)
    commit_all(folder)
    return folder


def test_hooks(clone: Path, scratch: Path, tmp_path: Path) -> None:
    config = block(".pre-commit-config.yaml")
    config = config.replace("https://git.example.com/msgraph-profile", str(clone)).replace("v0.1.0", "HEAD")
    building = tmp_path / "building"
    building.mkdir()
    env = {
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "TMPDIR": str(building),
        # The fastest build.
        "MATURIN_PEP517_ARGS": "--profile dev",
        "CARGO_PROFILE_DEV_DEBUG": "0",
        "CARGO_INCREMENTAL": "0",
    }
    env.update({"CARGO_TARGET_DIR": target} if (target := os.environ.get("HOOKS_TARGET_DIR")) else {})

    def hooks(text: str) -> "subprocess.CompletedProcess[str]":
        scratch.joinpath(".pre-commit-config.yaml").write_text(text, "utf-8")
        git(scratch, "add", "--all")
        return run(["pre-commit", "run", "--all-files"], scratch, **env)

    checked = hooks(config)
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert [code for code, _ in VIOLATIONS if f"[{code}]" in checked.stdout] == [code for code, _ in VIOLATIONS]
    assert "3 files checked, 1 invalid" not in checked.stdout and "package.json" not in checked.stdout
    # What the build leaves would stay as long as the clone.
    assert not list(building.iterdir()) and not list(tmp_path.joinpath("pre-commit").glob("*/**/target"))

    fixing = config.replace("id: msgraph-profile", "id: msgraph-profile-fix")
    fixed = hooks(fixing)
    assert fixed.returncode == 1 and "files were modified by this hook" in fixed.stdout, fixed.stdout
    text = FILES[INVALID].replace("display_name", "displayName").replace("null", "[]")
    assert scratch.joinpath(INVALID).read_text("utf-8") == text
    assert "[link-shape]" in hooks(fixing).stdout
    scratch.joinpath(INVALID).write_text(text.replace("www.", "https://www."), "utf-8")
    assert hooks(config + "        args: [--deny, warnings]\n").returncode == 0
    assert hooks(fixing).returncode == 0
