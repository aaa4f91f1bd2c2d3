"""Builds the package in this folder if pip is given the root of the repository, as pre-commit does."""

import atexit
import os
import shutil
import tempfile

# From here on, maturin finds the `pyproject.toml` beside this file.
os.chdir(os.path.dirname(os.path.abspath(__file__)))

if "CARGO_TARGET_DIR" not in os.environ:
    # Cargo's files are a hundred times the size of the package, and pre-commit would keep them in its clone.
    os.environ["CARGO_TARGET_DIR"] = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, os.environ["CARGO_TARGET_DIR"], ignore_errors=True)

from maturin import *  # noqa: E402, F403
