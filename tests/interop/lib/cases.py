"""The behaviour cases of tests/cases, and the instances generated from them."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lib.paths import ROOT, WORK


@dataclass(frozen=True)
class Operation:
    name: str
    type: str
    #: The HTTP method, as OpenAPI writes it.
    method: str


def _operations() -> Iterator[Operation]:
    for kind in ["create", "update"]:
        for file in sorted((ROOT / "schemas").glob("*/operations.toml")):
            tables = tomllib.loads(file.read_text(encoding="utf-8"))
            if kind in tables:
                name = file.parent.name
                yield Operation(f"{kind}-{name}", name, tables[kind]["method"].lower())


#: The operations with a request body that the schema files have.
OPERATIONS = tuple(_operations())
REQUESTS = tuple(operation.name for operation in OPERATIONS)
PAYLOADS = REQUESTS + tuple(dict.fromkeys(operation.type for operation in OPERATIONS))


@dataclass(frozen=True)
class Case:
    title: str
    payload: str
    instance: Any
    #: Our verdict.
    valid: bool
    #: Why JSON Schema gives another one.
    cannot_say: str | None = None


def cases() -> Iterator[Case]:
    for file in sorted((ROOT / "tests/cases").glob("*.json")):
        for given in json.loads(file.read_text(encoding="utf-8")):
            denied = any(violation["level"] == "deny" for violation in given["violations"])
            yield Case(
                title=f"{file.name}: {given['description']}",
                payload=given["payload"],
                instance=given["instance"],
                valid=given.get("valid", not denied),
                cannot_say=given.get("reason") if given.get("json_schema") == "cannot say" else None,
            )


def generated(payload: str) -> Iterator[Case]:
    """The instances that generate.py made for a payload."""
    for given in json.loads((WORK / "instances" / f"{payload}.json").read_text(encoding="utf-8")):
        yield Case(given["title"], payload, given["instance"], given["valid"])
