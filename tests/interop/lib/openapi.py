"""The schemas of an OpenAPI document's bodies, as schemas that stand alone."""

from functools import reduce
from typing import Any


def body_schemas(document: Any) -> dict[str, Any]:
    """For each payload: what the one POST and the one PATCH send, and what the POST returns."""
    post = next(path["post"] for path in document["paths"].values() if "post" in path)
    patch = next(path["patch"] for path in document["paths"].values() if "patch" in path)
    holders = {
        "create-personInterest": post["requestBody"],
        "update-personInterest": patch["requestBody"],
        "personInterest": post["responses"]["201"],
    }
    components = {"schemas": document["components"]["schemas"]}
    return {
        payload: {"allOf": [_body_schema(document, holder)], "components": components}
        for payload, holder in holders.items()
    }


def _body_schema(document: Any, holder: Any) -> Any:
    if "$ref" in holder:
        holder = reduce(lambda part, name: part[name], holder["$ref"][2:].split("/"), document)
    return holder["content"]["application/json"]["schema"]
