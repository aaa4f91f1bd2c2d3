"""Makes instances from those of the cases, and gets the verdicts of the command-line program on them.

They stand in .work/instances/, one file for each payload, for the checks to read. The same seed makes the same
instances: INTEROP_SEED sets another one, INTEROP_INSTANCES how many there are for each payload.
"""

import json
import os
import random
import shutil
import sys
from typing import Any

from lib.cases import PAYLOADS, cases
from lib.mutate import Mutator
from lib.ours import validate
from lib.paths import WORK

SEED = int(os.environ.get("INTEROP_SEED", "20261123"))
COUNT = int(os.environ.get("INTEROP_INSTANCES", "2000"))

#: JSON Schema cannot limit the depth of an instance, so none may come close to the limit.
DEEPEST = 60


def depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


def has_whole_float(value: Any) -> bool:
    """JSON Schema counts 1.0 among the integers, and Edm.Int32 does not, so no instance may have one."""
    if isinstance(value, dict):
        return any(map(has_whole_float, value.values()))
    if isinstance(value, list):
        return any(map(has_whole_float, value))
    return isinstance(value, float) and value.is_integer()


def instances(payload: str) -> list[tuple[str, Any]]:
    """Titles and instances, without duplicates."""
    everything = [case for case in cases() if depth(case.instance) <= DEEPEST]
    right = [case for case in everything if case.payload == payload and case.valid]
    mutator = Mutator(
        random.Random(f"{SEED} {payload}"),
        [case.instance for case in everything],
        [case.instance for case in right],
    )
    made: dict[str, tuple[str, Any]] = {}
    while len(made) < COUNT:
        # Most changes break something, so most start from a valid instance.
        start = mutator.choose(right if mutator.chance(0.8) else everything)
        instance, steps = mutator.mutate(start.instance)
        if depth(instance) <= DEEPEST and not has_whole_float(instance):
            made.setdefault(json.dumps(instance), (f"{start.title}, {', '.join(steps)}", instance))
    return list(made.values())


def main() -> None:
    folder = WORK / "instances"
    shutil.rmtree(folder, ignore_errors=True)
    for payload in PAYLOADS:
        made = instances(payload)
        said = validate(payload, [instance for _, instance in made], folder / payload)
        rows = [
            {
                "title": f"seed {SEED}, {payload}/{verdict['file']}: {title}",
                "instance": instance,
                "valid": verdict["valid"],
            }
            for (title, instance), verdict in zip(made, said)
        ]
        (folder / f"{payload}.json").write_text(json.dumps(rows), encoding="utf-8")
        valid = sum(row["valid"] for row in rows)
        codes = {found["code"] for verdict in said for found in verdict["violations"]}
        print(f"{payload}: {valid} valid, {len(rows) - valid} not, {len(codes)} codes")
        # If nearly all have one verdict, agreement shows little.
        if min(valid, len(rows) - valid) < COUNT // 10 or "json-syntax" in codes or "too-deep" in codes:
            sys.exit(f"{payload}: the generated instances are of no use")


if __name__ == "__main__":
    main()
