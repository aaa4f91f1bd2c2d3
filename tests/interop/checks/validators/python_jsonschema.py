"""python-jsonschema: every document is a schema, and gives our verdicts."""

import json
from collections import Counter

from jsonschema.protocols import Validator
from lib.cases import Case, cases, generated
from lib.checks import Checks
from lib.differences import known_difference
from lib.documents import documents
from lib.judges import BY_SCHEMA_URI, Judge, judges

TOOL = "python-jsonschema"
checks = Checks()


def compare(judge: Judge, validator: Validator, given: list[Case]) -> None:
    unsaid: Counter[str] = Counter()
    for case in given:
        verdict = validator.is_valid(case.instance)
        difference = known_difference(judge.dialect, case.payload, case.instance)
        if difference:
            unsaid[difference.reason] += verdict != case.valid
            found = f"not explained by the known difference: {json.dumps(case.instance)}"
            checks.that(difference.explains(verdict, case.valid), TOOL, judge.label, case.title, found)
        elif case.cannot_say:
            unsaid[case.cannot_say] += verdict != case.valid
            # The reader of OpenAPI 3.0 follows draft 4, in which 1.0 is not an integer.
            can_say = judge.dialect == "openapi-3.0" and "integer" in case.cannot_say
            found = "marked as what JSON Schema cannot say, but the verdicts are equal"
            checks.that(can_say or verdict != case.valid, TOOL, judge.label, case.title, found)
        else:
            found = f"we say {case.valid}, {TOOL} says {verdict}: {json.dumps(case.instance)}"
            checks.that(verdict == case.valid, TOOL, judge.label, case.title, found)
    for reason, times in unsaid.items():
        print(f"{judge.label}: another verdict on {times}: {reason}")


for document in documents("JSON Schema", "editor schema", "closed schema", "tool schema"):
    kind = BY_SCHEMA_URI[document.content["$schema"]]
    errors = kind(kind.META_SCHEMA).iter_errors(document.content)
    checks.that(not (found := "\n".join(map(str, errors))), TOOL, document.label, "is a schema", found)

by_payload: dict[str, list[Case]] = {}
for case in cases():
    by_payload.setdefault(case.payload, []).append(case)
for payload, given in by_payload.items():
    given.extend(generated(payload))
for judge in judges():
    compare(judge, judge.validator, by_payload[judge.payload])

checks.done()
