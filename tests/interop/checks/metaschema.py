"""check-jsonschema --check-metaschema accepts every document."""

import subprocess
import sys

from lib.checks import Checks
from lib.documents import documents

checks = Checks()
for document in documents("JSON Schema", "editor schema"):
    command = [sys.executable, "-m", "check_jsonschema", "--check-metaschema", document.file]
    done = subprocess.run(command, capture_output=True, text=True)
    checks.that(
        done.returncode == 0,
        "check-jsonschema",
        document.label,
        "--check-metaschema",
        done.stdout + done.stderr,
    )
checks.done()
