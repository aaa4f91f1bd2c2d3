"""The verdicts of a validator, compared with ours."""

import json
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any

from lib.cases import Case, cases, generated
from lib.checks import Checks
from lib.differences import known_difference


@cache
def given(payload: str) -> list[Case]:
    """The cases and the generated instances of a payload."""
    return [case for case in cases() if case.payload == payload] + list(generated(payload))


def compare(
    checks: Checks, tool: str, label: str, dialect: str, payload: str, is_valid: Callable[[Any], bool]
) -> None:
    unsaid: Counter[str] = Counter()
    for case in given(payload):
        verdict = is_valid(case.instance)
        difference = known_difference(dialect, case.payload, case.instance)
        if difference:
            unsaid[difference.reason] += verdict != case.valid
            found = f"not explained by the known difference: {json.dumps(case.instance)}"
            checks.that(difference.explains(verdict, case.valid), tool, label, case.title, found)
        elif case.cannot_say:
            unsaid[case.cannot_say] += verdict != case.valid
            # The reader of OpenAPI 3.0 follows draft 4, in which 1.0 is not an integer.
            can_say = dialect == "openapi-3.0" and "integer" in case.cannot_say
            found = "marked as what JSON Schema cannot say, but the verdicts are equal"
            checks.that(can_say or verdict != case.valid, tool, label, case.title, found)
        else:
            found = f"we say {case.valid}, {tool} says {verdict}: {json.dumps(case.instance)}"
            checks.that(verdict == case.valid, tool, label, case.title, found)
    for reason, times in unsaid.items():
        if times:
            print(f"{label}: another verdict on {times}: {reason}")
