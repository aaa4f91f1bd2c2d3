"""Python objects that JSON cannot hold are exceptions with a location, and nothing else goes wrong."""

import datetime
import enum
import sys
import threading
from collections import OrderedDict, UserDict
from typing import Any

import pytest

from msgraph_profile import Validator, payloads, validate

PAYLOAD = payloads()[0]


def nested(depth: int, inner: Any = None) -> Any:
    for _ in range(depth):
        inner = [inner]
    return inner


def with_itself() -> dict[str, Any]:
    body: dict[str, Any] = {"a": {"b/c": []}}
    body["a"]["b/c"].append(body["a"])
    return body


@pytest.mark.parametrize(
    ("body", "error", "message"),
    [
        ({"a": [0.0, float("nan")]}, ValueError, "/a/1: JSON has no number NaN or infinity"),
        ({"a": float("-inf")}, ValueError, "/a: JSON has no number NaN or infinity"),
        ({"a": 10**400}, ValueError, "/a: an integer beyond the range of a double"),
        ({"a": b"x"}, TypeError, "/a: JSON has no bytes; pass dict"),
        ({"a~/": {1, 2}}, TypeError, "/a~0~1: JSON has no set; pass dict"),
        ({"a": datetime.date(2026, 1, 1)}, TypeError, "/a: JSON has no date; pass dict"),
        (object(), TypeError, "the body: JSON has no object; pass dict"),
        ({"a": {1: 2}}, TypeError, "/a: a name must be a str, not int"),
        ({"a": ["x\ud800y"]}, ValueError, "/a/0: a str with a lone surrogate at index 1 is not Unicode"),
        ({"a": {"\udfff": 1}}, ValueError, "/a: a str with a lone surrogate at index 0 is not Unicode"),
        (with_itself(), ValueError, "/a/b~1c/0: this object contains itself"),
        ({"a": [[[b""]] * 2] * 300}, TypeError, "/a/0/0/0: JSON has no bytes"),
        (nested(100, {"n" * 500: b""}), TypeError, "/0/0/0/0/"),
        ({"a\x1b\u202e": b""}, TypeError, r"/a\u{1b}\u{202e}: JSON has no bytes"),
        ("{\ud800}", UnicodeEncodeError, "surrogates not allowed"),
    ],
    ids=lambda value: None if isinstance(value, type) else "",
)
def test_what_json_cannot_hold(body: Any, error: type[Exception], message: str) -> None:
    for check in (lambda: validate(PAYLOAD, body), lambda: Validator(PAYLOAD).is_valid(body)):
        with pytest.raises(error) as raised:
            check()
        assert message in str(raised.value)
        assert len(str(raised.value)) < 400


@pytest.mark.parametrize("depth", [126, 127, 128, 1_000, 100_000])
def test_depth_gets_the_violation_that_a_text_gets(depth: int) -> None:
    as_object = validate(PAYLOAD, {"x@y": nested(depth)})
    as_text = validate(PAYLOAD, '{"x@y": ' + "[" * depth + "null" + "]" * depth + "}")
    assert [(one.code, one.pointer) for one in as_object.violations] == [
        (one.code, one.pointer) for one in as_text.violations
    ]
    assert as_object.valid == (depth < 127)


def test_more_depth_on_request() -> None:
    assert validate(PAYLOAD, {"x@y": nested(1_023)}, max_depth=1_024).valid
    (violation,) = validate(PAYLOAD, {"x@y": nested(1_024)}, max_depth=1_000_000).violations
    assert violation.code == "too-deep"


def test_equal_objects_side_by_side_are_no_cycle() -> None:
    shared: list[int] = []
    assert validate(PAYLOAD, {"a@b": shared, "a@c": [shared, shared]}).valid


def test_subclasses_and_mappings_are_what_they_look_like() -> None:
    class Name(str, enum.Enum):
        X = "x"

    class Number(enum.IntEnum):
        ONE = 1

    plain = validate(PAYLOAD, {"x": "x", "y": [1, [2]]})
    assert not plain.valid
    for body in (
        OrderedDict(x=Name.X, y=(Number.ONE, [2])),
        UserDict({"x": "x", "y": [1, (2,)]}),
        {Name.X: "x", "y": [True, []]},
    ):
        assert validate(PAYLOAD, body) == plain


def test_violations_are_in_the_order_of_the_dict() -> None:
    names = ["zz", "aa", "mm", "bb"]
    report = validate(PAYLOAD, dict.fromkeys(names))
    assert [one.pointer for one in report.violations] == [f"/{name}" for name in names]


def test_code_of_the_object_may_fail_or_change_the_body() -> None:
    body: dict[str, Any] = {}

    class Hostile(UserDict):  # type: ignore[type-arg]
        def items(self) -> Any:
            body.clear()
            raise RuntimeError("mine")

    body.update(a=Hostile(), b=1)
    with pytest.raises(RuntimeError, match="mine"):
        validate(PAYLOAD, body)

    class Wrong(UserDict):  # type: ignore[type-arg]
        def items(self) -> Any:
            return [1]

    with pytest.raises((TypeError, ValueError)):
        validate(PAYLOAD, Wrong())


def test_small_stacks_are_enough() -> None:
    threading.stack_size(256 << 10)
    try:
        reports: list[Any] = []
        thread = threading.Thread(target=lambda: reports.append(validate(PAYLOAD, nested(100_000))))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(0)
    assert len(reports) == 1


def test_other_threads_run_while_a_long_text_is_read() -> None:
    text = b"[" + b"0," * 8_000_000 + b"0]"
    ticks, is_done = 0, threading.Event()

    def read() -> None:
        Validator(PAYLOAD).is_valid(text)
        is_done.set()

    interval = sys.getswitchinterval()
    thread = threading.Thread(target=read)
    thread.start()
    while not is_done.wait(interval):
        ticks += 1
    thread.join()
    assert ticks > 0


def test_huge_bodies() -> None:
    body = {"x@y": ["0123456789"] * 1_000_000}
    assert validate(PAYLOAD, body).valid
    (violation,) = validate(PAYLOAD, b" " * 1_000_001, max_bytes=1_000_000).violations
    assert violation.code == "too-large"
