"""python-jsonschema's validators of the payloads, from each dialect."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.protocols import Validator
from lib.cases import PAYLOADS
from lib.documents import documents
from lib.openapi import body_schemas
from openapi_schema_validator import OAS30Validator, OAS31Validator

BY_SCHEMA_URI: dict[str, type[Validator]] = {
    "https://json-schema.org/draft/2020-12/schema": Draft202012Validator,
    "http://json-schema.org/draft-07/schema#": Draft7Validator,
}


@dataclass(frozen=True)
class Judge:
    dialect: str
    label: str
    payload: str
    validator: Validator


def judges() -> Iterator[Judge]:
    for document in documents("JSON Schema", "editor schema", "closed schema"):
        if document.name in PAYLOADS:
            kind = BY_SCHEMA_URI[document.content["$schema"]]
            yield Judge(document.dialect, document.label, document.name, kind(document.content))
    for document in documents("OpenAPI"):
        kind_of_openapi: Any = (
            OAS30Validator if document.content["openapi"].startswith("3.0") else OAS31Validator
        )
        for payload, schema in body_schemas(document.content).items():
            label = f"{document.label} ({payload})"
            yield Judge(document.dialect, label, payload, kind_of_openapi(schema))
