"""Schemathesis, which makes requests from the OpenAPI document, finds that the service example conforms to it.

The document of OpenAPI 3.1, of which the service has create and update of interests: that of 3.0 refuses annotations,
which the service takes.
`SCHEMATHESIS_EXAMPLES=500` looks further.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from lib.checks import Checks
from lib.documents import documents
from lib.paths import WORK
from lib.service import Service

TOOL = "schemathesis"
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "20")
#: The statuses that must occur, or the requests were too few: success and each of the errors.
STATUSES = {200, 201, 400, 404, 405, 415}
FOLDER = WORK / "schemathesis"


def run(service: Service, file: Path, *options: str) -> tuple[bool, str]:
    command = [Path(sys.executable).with_name("schemathesis"), "run", file, "--url", f"{service.url}/beta"]
    command += ["--include-path-regex", "/profile/interests"]
    command += ["--generation-deterministic", "--checks", "all", "--max-examples", EXAMPLES, *options]
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, timeout=300)
    return done.returncode == 0, done.stdout + done.stderr


def statuses(events: Path) -> Counter[int]:
    """How often each status was returned, from Schemathesis' own record."""
    found: Counter[int] = Counter()

    def count(part: dict[str, object]) -> dict[str, object]:
        if isinstance(status := part.get("status_code"), int):
            found[status] += 1
        return part

    for line in events.read_text(encoding="utf-8").splitlines():
        json.loads(line, object_hook=count)
    return found


def of_service(document: Any) -> Any:
    """What the service has of a document: operations with a body, which may also fail as those of any web server."""
    paths = {}
    for path, item in document["paths"].items():
        parts = {key: part for key, part in item.items() if key == "parameters" or "requestBody" in part}
        for method in parts.keys() - {"parameters"}:
            responses = parts[method]["responses"]
            parts[method] = {**parts[method], "responses": {**responses, "default": responses["400"]}}
        paths[path] = parts
    return {**document, "paths": paths}


checks = Checks()
FOLDER.mkdir(parents=True, exist_ok=True)
for document in documents("OpenAPI"):
    if document.dialect != "openapi-3.1":
        continue
    content = of_service(document.content)
    file = FOLDER / "service.openapi.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    with Service() as service:
        record = FOLDER / "events.ndjson"
        fine, said = run(service, file, "--report", "ndjson", "--report-ndjson-path", str(record))
        checks.that(fine, TOOL, document.label, "every response is documented", said)
        found = statuses(record)
        print(f"{TOOL}: {sum(found.values())} responses: {dict(sorted(found.items()))}")
        checks.that(set(found) == STATUSES, TOOL, document.label, f"the statuses are {STATUSES}", str(found))

        # The same with a document that promises something else, which has to be found.
        for operation in (part for path in content["paths"].values() for part in path.values()):
            if isinstance(operation, dict):
                operation["responses"] = {"204": {"description": "Nothing."}}
        wrong = FOLDER / "wrong.openapi.json"
        wrong.write_text(json.dumps(content), encoding="utf-8")
        fine, said = run(service, wrong, "--phases", "examples")
        checks.that(not fine, TOOL, document.label, "a wrong promise is found", said)
        checks.that(service.is_healthy(), TOOL, document.label, "the service is well afterwards")
checks.done()
