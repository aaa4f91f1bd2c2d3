"""The schemas of an OpenAPI document's bodies, as self-contained schemas."""

from functools import reduce
from typing import Any

from lib.cases import OPERATIONS, Operation


def body_schemas(document: Any) -> dict[str, Any]:
    """For each payload: the body that its operation sends, or that the operations on its type return."""
    holders = {}
    for operation in OPERATIONS:
        said = _operation(document, operation)
        holders[operation.name] = said["requestBody"]
        holders[operation.type] = next(
            response for status, response in said["responses"].items() if status.startswith("2")
        )
    components = {"schemas": document["components"]["schemas"]}
    return {
        payload: {"allOf": [_body_schema(document, holder)], "components": components}
        for payload, holder in holders.items()
    }


def _operation(document: Any, operation: Operation) -> Any:
    of_method = (path[operation.method] for path in document["paths"].values() if operation.method in path)
    return next(said for said in of_method if operation.type in said["tags"])


def _body_schema(document: Any, holder: Any) -> Any:
    if "$ref" in holder:
        holder = reduce(lambda part, name: part[name], holder["$ref"][2:].split("/"), document)
    return holder["content"]["application/json"]["schema"]
