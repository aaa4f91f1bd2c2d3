"""check-jsonschema --check-metaschema accepts every document."""

import json
import subprocess
import sys

from lib.checks import Checks
from lib.documents import documents

checks = Checks()
files = {str(document.file): document for document in documents("JSON Schema", "editor schema", "closed schema", "strict schema", "command schema")}
command = [sys.executable, "-m", "check_jsonschema", "--check-metaschema", "--verbose", "--output-format", "json"]
done = subprocess.run([*command, *files], capture_output=True, text=True)
said = json.loads(done.stdout)
wrong = {error["filename"]: error["message"] for error in said["errors"]}
# The name of this list depends on whether all are valid.
valid = said.get("checked_paths", said.get("successes"))
for file, document in files.items():
    found = wrong.get(file, done.stdout)
    checks.that(file in valid, "check-jsonschema", document.label, "--check-metaschema", found)
checks.done()
