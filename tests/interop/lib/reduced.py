"""A smaller OpenAPI document, for tools that take minutes for the whole one."""

from typing import Any

from lib.operations import METHODS


def reduced(document: Any, tags: list[str]) -> Any:
    """The document with only the operations that have one of the tags, and the components that these refer to."""
    paths = {}
    for path, item in document["paths"].items():
        kept = {
            name: said for name, said in item.items() if name not in METHODS or set(said["tags"]) & set(tags)
        }
        if kept.keys() & set(METHODS):
            paths[path] = kept
    # Security schemes are referred to by name.
    components = {"securitySchemes": document["components"]["securitySchemes"]}
    waiting = [paths]
    while waiting:
        for kind, name in _references(waiting.pop()):
            if name not in components.setdefault(kind, {}):
                components[kind][name] = document["components"][kind][name]
                waiting.append(components[kind][name])
    named = [tag for tag in document["tags"] if tag["name"] in tags]
    return document | {"paths": paths, "components": components, "tags": named}


def _references(value: Any) -> set[tuple[str, str]]:
    if isinstance(value, list):
        return set().union(*map(_references, value))
    if not isinstance(value, dict):
        return set()
    found = set().union(*map(_references, value.values()))
    if isinstance(reference := value.get("$ref"), str):
        _, _, kind, name = reference.split("/")
        found.add((kind, name))
    return found
