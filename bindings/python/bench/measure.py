"""Time per body: from bytes to a verdict, and to all errors. The fastest of many rounds counts."""

import json
import sys
import timeit
from pathlib import Path
from typing import Callable

import bench_model
import jsonschema
import jsonschema_rs
import orjson
from pydantic import ValidationError

import msgraph_profile

PAYLOAD = "create-personInterest"
SCHEMA = msgraph_profile.schema(PAYLOAD)
VALIDATOR = msgraph_profile.Validator(PAYLOAD)
IN_PYTHON = jsonschema.Draft202012Validator(SCHEMA)
IN_RUST = jsonschema_rs.Draft202012Validator(SCHEMA)
(MODEL,) = (one for name, one in vars(bench_model).items() if name.lower() == PAYLOAD.replace("-", "").lower())


def accepts(body: bytes) -> bool:
    """The verdict of pydantic."""
    try:
        MODEL.model_validate_json(body)
    except ValidationError:
        return False
    return True


VERDICTS: dict[str, Callable[[bytes], bool]] = {
    "msgraph_profile, `is_valid`": VALIDATOR.is_valid,
    "msgraph_profile, `validate`": lambda body: VALIDATOR.validate(body).valid,
    "msgraph_profile, `validate(payload, body)`": lambda body: msgraph_profile.validate(PAYLOAD, body).valid,
    "msgraph_profile, of an object by orjson": lambda body: VALIDATOR.is_valid(orjson.loads(body)),
    "jsonschema-rs, of an object by orjson": lambda body: IN_RUST.is_valid(orjson.loads(body)),
    "pydantic, `model_validate_json`": accepts,
    "jsonschema, of an object by json": lambda body: IN_PYTHON.is_valid(json.loads(body)),
}
ERRORS: dict[str, Callable[[bytes], object]] = {
    "msgraph_profile, `violations`": lambda body: VALIDATOR.validate(body).violations,
    "jsonschema-rs, `iter_errors`": lambda body: list(IN_RUST.iter_errors(orjson.loads(body))),
    "jsonschema, `iter_errors`": lambda body: list(IN_PYTHON.iter_errors(json.loads(body))),
}


def microseconds(call: Callable[[], object]) -> float:
    """The time of one call."""
    timer = timeit.Timer(call)
    count, _ = timer.autorange()
    count = max(count // 10, 1)
    return min(timer.repeat(20, count)) / count * 1e6


def main() -> None:
    """Prints both tables."""
    valid = Path(sys.argv[1]).read_bytes()
    invalid = valid.replace(b'"displayName"', b'"displayname"', 1)
    assert invalid != valid
    for name, verdict in VERDICTS.items():
        times = []
        for body, expected in ((valid, True), (invalid, False)):
            if verdict(body) != expected:
                print(f"note: {name} says {not expected}", file=sys.stderr)
            times.append(microseconds(lambda: verdict(body)))
        print(f"| {name} | {times[0]:.2f} | {times[1]:.2f} |")
    for name, errors in ERRORS.items():
        print(f"| {name} | | {microseconds(lambda: errors(invalid)):.2f} |")


if __name__ == "__main__":
    main()
