"""Changes instances a little, so that most remain close to the border between valid and invalid."""

import copy
import random
from collections.abc import Callable
from typing import Any

#: Names besides those of the cases, on which languages with built-in object properties stumble.
NAMES = [
    "",
    "@",
    "@odata.type",
    "@odata.context",
    "id@odata.type",
    "a@b",
    "ID",
    "__proto__",
    "constructor",
    "toString",
    "length",
    "$ref",
    "/",
    "~",
]

#: Texts at the limits of the patterns.
PIECES = [
    "\n",
    "\r",
    "\u2028",
    "\u0000",
    "\u001f",
    " ",
    "\u007f",
    "\u0085",
    "\u00a0",
    "é",
    "😀",
    ":",
    "@",
    "#",
    "-",
    "+",
    "Z",
    "T",
    "0",
    "9",
    "٣",
    ".",
]
TEXTS = [
    "",
    "me",
    "Me",
    "me,family",
    "me, family",
    "8",
    "unknownFutureValue",
    "askMeAbout",
    "INF",
    "-INF",
    "NaN",
    "Infinity",
    "https://example.com",
    "http:",
    "mailto:a@b",
    "//example.com",
    "urn:x\n",
    "2020-07-06T06:34:12Z",
    "2020-07-06T06:34Z",
    "2020-02-30T23:59:60.123456789012+23:59",
    "2020-07-06T24:00:00Z",
    "-0001-01-01T00:00:00Z",
    "12020-01-01T00:00Z\n",
    "#microsoft.graph.personInterest",
    "#graph.personInterest",
    "#graph.inferenceData",
    "#microsoft.graph.personDataSources",
]

#: The limits of doubles, and of readers that use integers of 53 or 64 bits.
NUMBERS = [0, -0.0, 1, 0.5, -1, 1024, 1e308, 5e-324, 2**53 + 1, 2**63, 2**64, 10**30]

Values = dict[str, list[Any]]
Slot = tuple[Any, Any]  # A container, and the key or index of a value in it.


class Mutator:
    def __init__(self, source: random.Random, instances: list[Any], right: list[Any]) -> None:
        self._random = source
        #: The values under each name: of all instances, and of the valid ones.
        self._values: Values = {}
        self._right_values: Values = {}
        for instance in instances:
            _collect(instance, self._values)
        for instance in right:
            _collect(instance, self._right_values)
        self._names = sorted(self._values) + NAMES
        self._right_names = sorted(self._right_values)
        self._changes: list[Callable[[list[Slot]], str]] = [
            self._replace,
            self._swap_for_the_same_name,
            self._add,
            self._add,
            self._remove,
            self._rename,
            self._item,
            self._text,
        ]

    def chance(self, probability: float) -> bool:
        return self._random.random() < probability

    def choose(self, options: Any) -> Any:
        return self._random.choice(options)

    def mutate(self, start: Any) -> tuple[Any, list[str]]:
        """A changed copy, and a description of the change."""
        # The box lets a change replace the whole instance too.
        box, steps = [copy.deepcopy(start)], []
        for _ in range(self.choose([1, 1, 1, 2, 3])):
            slots = list(_slots(box))
            steps.append(self.choose(self._changes)(slots))
        return box[0], steps

    def _name(self) -> str:
        return self.choose(self._right_names if self.chance(0.8) else self._names)

    def _value(self, name: str | None = None) -> Any:
        for values, probability in ((self._right_values, 0.8), (self._values, 0.8)):
            if name in values and self.chance(probability):
                return copy.deepcopy(self.choose(values[name]))
        kinds = [
            None,
            True,
            False,
            [],
            {},
            [None],
            [[]],
            {"": None},
            self.choose(NUMBERS),
            self.choose(TEXTS),
            [self.choose(TEXTS)],
        ]
        return self.choose(kinds)

    def _replace(self, slots: list[Slot]) -> str:
        # The first slot is the whole instance, and all others are lost with it.
        container, key = self.choose(slots[1:] or slots)
        container[key] = self._value()
        return f"replace {key!r}"

    def _swap_for_the_same_name(self, slots: list[Slot]) -> str:
        container, key = self.choose(slots)
        container[key] = self._value(key if isinstance(key, str) else None) if len(slots) > 1 else {}
        return f"other value for {key!r}"

    def _add(self, slots: list[Slot]) -> str:
        objects = [container[key] for container, key in slots if isinstance(container[key], dict)]
        if not objects:
            return "nothing"
        name = self._name()
        self.choose(objects)[name] = self._value(name)
        return f"add {name!r}"

    def _remove(self, slots: list[Slot]) -> str:
        if len(slots) == 1:
            return "nothing"
        container, key = self.choose(slots[1:])
        del container[key]
        return f"remove {key!r}"

    def _rename(self, slots: list[Slot]) -> str:
        members = [slot for slot in slots if isinstance(slot[1], str)]
        if not members:
            return "nothing"
        container, key = self.choose(members)
        name = self.choose(
            [key.swapcase(), key.lower(), key + self.choose(PIECES), key[:-1], self.choose(self._names)]
        )
        container[name] = container.pop(key)
        return f"rename {key!r} to {name!r}"

    def _item(self, slots: list[Slot]) -> str:
        arrays = [container[key] for container, key in slots if isinstance(container[key], list)]
        if not arrays:
            return "nothing"
        array = self.choose(arrays)
        item = self.choose([None, self._value(), copy.deepcopy(array[0]) if array else "askMeAbout"])
        array.insert(self._random.randint(0, len(array)), item)
        return "insert an item"

    def _text(self, slots: list[Slot]) -> str:
        texts = [(container, key) for container, key in slots if isinstance(container[key], str)]
        if not texts:
            return "nothing"
        container, key = self.choose(texts)
        text = container[key]
        at = self.choose([0, len(text), self._random.randint(0, len(text))])
        container[key] = self.choose(
            [text[:at] + self.choose(PIECES) + text[at:], text[:at] + text[at + 1 :], text.swapcase()]
        )
        return f"edit the text of {key!r}"


def _collect(value: Any, values: Values) -> None:
    if isinstance(value, dict):
        for name, inner in value.items():
            values.setdefault(name, []).append(inner)
            _collect(inner, values)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, values)


def _slots(box: Any) -> Any:
    """The slot of every value, from the outside in."""
    keys = list(box) if isinstance(box, dict) else range(len(box))
    for key in keys:
        yield box, key
        if isinstance(box[key], (dict, list)):
            yield from _slots(box[key])
