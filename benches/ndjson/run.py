#!/usr/bin/env python3
"""Measures NDJSON validation: processor time compared with Node and ajv, and the speed-up of a second thread.

    benches/ndjson/run.py [--megabytes 100] [--runs 7]

Needs cargo, Node, and what tests/interop/install installs. All programs run in turns on the same file, their output
thrown away; medians over the turns are printed.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def build() -> Path:
    subprocess.run(["cargo", "build", "--quiet", "--release", "--package", "msgraph-profile-cli"], cwd=ROOT, check=True)
    described = ["cargo", "metadata", "--no-deps", "--format-version", "1"]
    metadata = json.loads(subprocess.run(described, cwd=ROOT, check=True, capture_output=True).stdout)
    return Path(metadata["target_directory"]) / "release/msgraph-profile"


def measure(command: list[str]) -> tuple[float, float, str]:
    """Seconds of processor time, elapsed seconds, and the verdicts on the lines."""
    with tempfile.TemporaryFile() as said:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        passed = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        words = said.read().decode()
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}: {words}")
    return usage.ru_utime + usage.ru_stime, passed, words.split("(")[0].split(" in ")[0].strip()


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures NDJSON checking.")
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    program = build()
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/lines.ndjson"
        with open(file, "wb") as out:
            made = [sys.executable, HERE / "lines.py", "--megabytes", str(arguments.megabytes)]
            subprocess.run(made, stdout=out, check=True)
        ours = [program, "validate", "--input-format", "ndjson", "--exit-zero", file, "--threads"]
        commands = {"one": [*ours, "1"], "two": [*ours, "2"], "ajv": ["node", HERE / "ajv.js", file]}
        turns = [{name: measure(command) for name, command in commands.items()} for _ in range(arguments.runs)]
    said = {words for turn in turns for _, _, words in turn.values()}
    if len(said) != 1:
        sys.exit(f"the programs differ: {said}")

    def row(what: str, values: list[float], unit: str) -> None:
        print(f"{what:48} {statistics.median(values):7.2f}{unit}   {min(values):.2f} to {max(values):.2f}")

    print(f"{arguments.megabytes} MB, {said.pop()}; medians of {arguments.runs} turns")
    for name, what in (("one", "msgraph-profile, 1 thread"), ("two", "msgraph-profile, 2 threads"), ("ajv", "Node + ajv")):
        row(f"{what}: processor time", [turn[name][0] for turn in turns], " s")
        row(f"{what}: time passed", [turn[name][1] for turn in turns], " s")
    row("1 thread: times less processor time than ajv", [turn["ajv"][0] / turn["one"][0] for turn in turns], "  ")
    row("2 threads: times faster than 1", [turn["one"][1] / turn["two"][1] for turn in turns], "  ")


if __name__ == "__main__":
    main()
