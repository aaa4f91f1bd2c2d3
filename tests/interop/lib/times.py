"""Times as Python's `datetime` keeps them."""

import re
from datetime import datetime
from typing import Any

TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)")


def to_microseconds(value: Any) -> Any:
    """A JSON value with its times in one form: `datetime` has six fraction digits, and Graph sends seven."""
    if isinstance(value, dict):
        return {name: to_microseconds(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [to_microseconds(inner) for inner in value]
    if isinstance(value, str) and TIME.fullmatch(value):
        return datetime.fromisoformat(value).isoformat()
    return value
