"""python-jsonschema: every document is a schema, and gives our verdicts."""

from lib.checks import Checks
from lib.documents import documents
from lib.judges import BY_SCHEMA_URI, judges
from lib.verdicts import compare

TOOL = "python-jsonschema"
# Documents for tools of language models do not name it.
DEFAULT_DIALECT = "https://json-schema.org/draft/2020-12/schema"
checks = Checks()

for document in documents("JSON Schema", "editor schema", "closed schema", "strict schema"):
    kind = BY_SCHEMA_URI[document.content.get("$schema", DEFAULT_DIALECT)]
    errors = kind(kind.META_SCHEMA).iter_errors(document.content)
    checks.that(not (found := "\n".join(map(str, errors))), TOOL, document.label, "is a schema", found)

for judge in judges():
    compare(checks, TOOL, judge.label, judge.dialect, judge.payload, judge.validator.is_valid)

checks.done()
