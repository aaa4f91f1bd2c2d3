"""The operations of an OpenAPI document, with the examples of their bodies."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Operation:
    id: str
    method: str
    path: str
    #: The body of the request, or None.
    request: "Body | None"
    #: The status of success, and the body that comes with it.
    success: str
    response: "Body | None"


@dataclass(frozen=True)
class Body:
    #: The name of the component.
    schema: str
    examples: list[Any]


def operations(document: Any) -> Iterator[Operation]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield _operation(document, path, method, item[method])


def _operation(document: Any, path: str, method: str, said: Any) -> Operation:
    success = next(status for status in said["responses"] if status.startswith("2"))
    request = _body(document, said["requestBody"]) if "requestBody" in said else None
    return Operation(
        said["operationId"], method, path, request, success, _body(document, said["responses"][success])
    )


def _body(document: Any, holder: Any) -> Body | None:
    content = _resolved(document, holder).get("content")
    if content is None:
        return None
    said = content["application/json"]
    examples = [_resolved(document, example)["value"] for example in said.get("examples", {}).values()]
    if "example" in said:
        examples.append(said["example"])
    return Body(said["schema"]["$ref"].rpartition("/")[2], examples)


def _resolved(document: Any, part: Any) -> Any:
    if "$ref" not in part:
        return part
    return reduce(lambda inner, name: inner[name], part["$ref"][2:].split("/"), document)
