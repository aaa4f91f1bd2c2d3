"""fastjsonschema compiles every document, and gives our verdicts."""

from collections.abc import Callable
from typing import Any

import fastjsonschema
from lib.cases import PAYLOADS
from lib.checks import Checks
from lib.documents import documents
from lib.verdicts import compare

TOOL = "fastjsonschema"
checks = Checks()


def is_valid(validate: Callable[[Any], Any], instance: Any) -> bool:
    try:
        validate(instance)
        return True
    except fastjsonschema.JsonSchemaValueException:
        return False


for document in documents("JSON Schema", "closed schema"):
    try:
        validate = fastjsonschema.compile(document.content)
    except fastjsonschema.JsonSchemaException as error:
        checks.that(False, TOOL, document.label, "compiles", str(error))
        continue
    checks.that(True, TOOL, document.label, "compiles")
    if document.name in PAYLOADS:
        compare(
            checks, TOOL, document.label, document.dialect, document.name, lambda given: is_valid(validate, given)
        )
checks.done()
