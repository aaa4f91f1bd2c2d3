"""The types of arguments."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Union

Level = Literal["allow", "warn", "deny"]

# JSON text, or a body itself, which should be a mapping; anything else gets a report that says so.
Body = Union[str, bytes, bytearray, memoryview, Mapping[str, Any], Sequence[Any], float, bool, None]
