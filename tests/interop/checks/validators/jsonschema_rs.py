"""jsonschema-rs, which is written in Rust, compiles every document, and gives our verdicts."""

import jsonschema_rs
from lib.cases import PAYLOADS
from lib.checks import Checks
from lib.documents import documents
from lib.verdicts import compare

TOOL = "jsonschema-rs"
checks = Checks()
for document in documents("JSON Schema", "closed schema"):
    try:
        validator = jsonschema_rs.validator_for(document.content)
    except ValueError as error:
        checks.that(False, TOOL, document.label, "compiles", str(error))
        continue
    checks.that(True, TOOL, document.label, "compiles")
    if document.name in PAYLOADS:
        compare(checks, TOOL, document.label, document.dialect, document.name, validator.is_valid)
checks.done()
