"""The paths of programs and folders. `run` sets the variables; the defaults are for a check that is started by hand."""

import os
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent.parent
DOCUMENTS = Path(os.environ.get("JSON_SCHEMA_DIR", ROOT / "json-schema")).resolve()
WORK = HERE / ".work"

#: The command-line program under test.
BINARY = Path(os.environ.get("MSGRAPH_PROFILE", ROOT / "target/debug/msgraph-profile"))
