"""hypothesis-jsonschema: every instance that it makes from a document is valid for us."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis_jsonschema import from_schema
from lib.cases import PAYLOADS
from lib.checks import Checks
from lib.differences import known_difference
from lib.documents import Document, documents
from lib.ours import validate
from lib.paths import WORK

TOOL = "hypothesis-jsonschema"
EXAMPLES = 120


def examples(document: Document) -> list[Any]:
    made: list[Any] = []

    # The same instances in each run, so that a failure can be reproduced.
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(from_schema(document.content))
    def collect(instance: Any) -> None:
        if known_difference(document.dialect, document.name, instance) is None:
            made.append(instance)

    collect()
    return made


checks = Checks()
for document in documents("JSON Schema"):
    if document.name in PAYLOADS:
        made = examples(document)
        said = validate(document.name, made, WORK / "hypothesis" / document.dialect / document.name)
        checks.that(
            any(len(instance) > 1 for instance in made),
            TOOL,
            document.label,
            "makes more than trivial objects",
        )
        for number, (instance, verdict) in enumerate(zip(made, said)):
            found = f"{json.dumps(instance)}\n{json.dumps(verdict['violations'])}"
            checks.that(verdict["valid"], TOOL, document.label, f"example {number} is valid for us", found)
checks.done()
