"""The verdicts of the command-line program."""

import json
import subprocess
from pathlib import Path
from typing import Any

from lib.paths import BINARY

#: Files for one run of the program: few runs, without exceeding the length of a command line.
BATCH = 300


def validate(payload: str, instances: list[Any], folder: Path) -> list[dict[str, Any]]:
    """The verdicts of `msgraph-profile validate` on the instances, in order. The files remain in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    names = [f"{number:05}.json" for number in range(len(instances))]
    for name, instance in zip(names, instances):
        (folder / name).write_text(json.dumps(instance, allow_nan=False), encoding="utf-8")
    said: list[dict[str, Any]] = []
    for start in range(0, len(names), BATCH):
        said += _run(payload, names[start : start + BATCH], folder)
    return said


def _run(payload: str, names: list[str], folder: Path) -> list[dict[str, Any]]:
    command = [BINARY, "validate", "--as", payload, "--format", "json", "--exit-zero", *names]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=True)
    said = json.loads(done.stdout)
    # A file that was skipped would shift all verdicts after it.
    assert [verdict["file"] for verdict in said] == names
    return said
