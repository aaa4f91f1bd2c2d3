"""The hooks, as pre-commit installs them from a clone."""

import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from scratch import FILES, INVALID, ROOT, VIOLATIONS, block, commit_all, git, run


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """This repository as the source distribution has it, which shows that the package can be built from that alone."""
    done = run(["maturin", "sdist", "--out", str(tmp_path)], ROOT)
    assert done.returncode == 0, done.stderr
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as files:
        files.extractall(tmp_path, filter="data")
    folder = archive.with_name(archive.name.removesuffix(".tar.gz"))
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", folder)
    commit_all(folder)
    return folder


def test_hooks(clone: Path, scratch: Path, tmp_path: Path) -> None:
    config = block(".pre-commit-config.yaml")
    config = config.replace("https://git.example.com/msgraph-profile", str(clone)).replace("v0.1.0", "HEAD")
    env = {
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        # The fastest build. What `bindings/python/test` has compiled is used again.
        "MATURIN_PEP517_ARGS": "--profile dev",
        "CARGO_PROFILE_DEV_DEBUG": "0",
        "CARGO_INCREMENTAL": "0",
    }
    compiled = ROOT / "target/python"
    if compiled.exists():
        env["CARGO_TARGET_DIR"] = str(compiled)

    def hooks(text: str) -> "subprocess.CompletedProcess[str]":
        scratch.joinpath(".pre-commit-config.yaml").write_text(text, "utf-8")
        git(scratch, "add", "--all")
        return run(["pre-commit", "run", "--all-files"], scratch, **env)

    checked = hooks(config)
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert [code for code, _ in VIOLATIONS if f"[{code}]" in checked.stdout] == [code for code, _ in VIOLATIONS]
    assert "3 files checked, 1 invalid" not in checked.stdout and "package.json" not in checked.stdout
    assert not list(tmp_path.joinpath("pre-commit").glob("**/target"))

    fixing = config.replace("id: msgraph-profile", "id: msgraph-profile-fix")
    fixed = hooks(fixing)
    assert fixed.returncode == 1 and "files were modified by this hook" in fixed.stdout, fixed.stdout
    text = FILES[INVALID].replace("display_name", "displayName").replace("null", "[]")
    assert scratch.joinpath(INVALID).read_text("utf-8") == text
    assert "[link-shape]" in hooks(fixing).stdout
    scratch.joinpath(INVALID).write_text(text.replace("www.", "https://www."), "utf-8")
    assert hooks(config + "        args: [--deny, warnings]\n").returncode == 0
    assert hooks(fixing).returncode == 0


def test_the_build_leaves_no_files_of_cargo(tmp_path: Path) -> None:
    script = "import os, build_backend; print(len(os.listdir(os.environ['CARGO_TARGET_DIR'])), build_backend.build_wheel)"
    env = {"TMPDIR": str(tmp_path), "PYTHONPATH": str(ROOT / "bindings/python"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = run(["env", "-u", "CARGO_TARGET_DIR", "python", "-c", script], tmp_path, **env)
    assert done.returncode == 0 and done.stdout.startswith("0 <function build_wheel"), done.stderr
    assert not list(tmp_path.iterdir())
