"""maturin, without what Cargo leaves: that is a hundred times the size of the package, and pre-commit keeps its clone."""

import atexit
import os
import shutil
import tempfile

from maturin import *  # noqa: F403

if "CARGO_TARGET_DIR" not in os.environ:
    os.environ["CARGO_TARGET_DIR"] = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, os.environ["CARGO_TARGET_DIR"], ignore_errors=True)
