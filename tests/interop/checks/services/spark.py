"""Spark gives the results of a single process, in order, even if an executor is killed during the job.

Runs examples/spark/validate.py in a cluster of two executors, each a process of its own. SPARK_LINES=1000000 takes more
lines. Needs Java 17 or later.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from lib.checks import Checks
from lib.paths import BINARY, HERE, ROOT, WORK

LINES = int(os.environ.get("SPARK_LINES", "60000"))
JOB = ROOT / "examples/spark/validate.py"
CLUSTER = "local-cluster[2,1,1024]"
OPTIONS = ["--id-pointer", "/@key"]
#: The number of tasks, of which two run at a time.
TASKS = 12
#: This task and the next one pause, one on each executor, until one of the two executors is killed.
BEGUN = 5
#: Seconds for one job: it takes about twenty, more on a busy machine.
PATIENCE = 600

FOLDER = WORK / "spark"
INPUT = FOLDER / "input.ndjson"

#: Runs the program; from the fifth task on it pauses after some results until an executor has been killed.
SLOW_PROGRAM = """\
#!/bin/bash
set -o pipefail
mktemp "{folder}/begun/XXXXXX" >/dev/null
begun=("{folder}"/begun/*)
"{binary}" "$@" | {{
    if [ "${{#begun[@]}}" -ge {at} ]; then
        for _ in {{1..100}}; do IFS= read -r line && printf '%s\\n' "$line"; done
        while [ ! -e "{folder}/killed" ]; do sleep 0.05; done
    fi
    cat
}}
"""


def java_missing() -> str:
    """What is wrong with Java; empty if nothing is."""
    java = os.path.join(os.environ["JAVA_HOME"], "bin/java") if os.environ.get("JAVA_HOME") else "java"
    try:
        said = subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr
    except (OSError, subprocess.CalledProcessError) as error:
        return f"Spark needs Java 17 or later, in JAVA_HOME or PATH (Debian: openjdk-17-jre-headless): {error}"
    version = re.search(r'version "(\d+)', said)
    if version is None or int(version[1]) < 17:
        return f"Spark needs Java 17 or later, and {java} is another: {said}"
    return ""


def start(program: Path, output: Path) -> subprocess.Popen[bytes]:
    split = INPUT.stat().st_size // TASKS + 1
    submit = HERE / ".venv-spark/bin/spark-submit"
    command = [submit, "--master", CLUSTER, JOB, "--program", program, "--split-bytes", str(split)]
    command += [INPUT, output, "--", *OPTIONS]
    # spark-submit looks for Python in PATH; PYTHONPATH and similar variables are for this suite.
    settings = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    settings["PATH"] = f"{submit.parent}{os.pathsep}{settings['PATH']}"
    settings["SPARK_LOCAL_IP"] = "127.0.0.1"
    with open(f"{output}.log", "wb") as log:
        return subprocess.Popen(command, env=settings, stdout=log, stderr=log, start_new_session=True)


def finish(job: subprocess.Popen[bytes]) -> int:
    """The job's exit status. All processes that it started have ended."""
    try:
        return job.wait(PATIENCE)
    finally:
        try:
            os.killpg(job.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def executors(job: int) -> list[int]:
    """The executors' processes among those that a job started."""
    parents, found = {}, []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            # After the name in parentheses, which may contain anything: state and parent.
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if b"CoarseGrainedExecutorBackend" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
        except (OSError, ValueError):
            continue  # It has ended.

    def is_below(process: int) -> bool:
        while process > 1:
            if process == job:
                return True
            process = parents.get(process, 0)
        return False

    return [process for process in sorted(found) if is_below(process)]


def kill_one(job: subprocess.Popen[bytes]) -> bool:
    """Kills an executor once some tasks are done and both executors run one; returns whether there was one to kill."""
    deadline = time.monotonic() + PATIENCE
    while len(list((FOLDER / "begun").iterdir())) <= BEGUN:
        if time.monotonic() > deadline or job.poll() is not None:
            return False
        time.sleep(0.05)
    running = executors(job.pid)
    for process in running[:1]:
        os.kill(process, signal.SIGKILL)
    (FOLDER / "killed").touch()
    return len(running) == 2


def answers(output: Path) -> bytes:
    """The results in order. Line numbers count from each task's first line, so they cannot be compared."""
    parts = sorted(output.glob("part-*")) if output.is_dir() else [output]
    return re.sub(rb'"input_line":\d+', b'"input_line":0', b"".join(part.read_bytes() for part in parts))


def log_end(output: Path) -> str:
    lines = Path(f"{output}.log").read_text(errors="replace").splitlines()
    return "\n".join([line for line in lines if " INFO " not in line][-20:])


def main() -> None:
    checks = Checks()
    missing = java_missing()
    if not checks.that(not missing, "java", "", "is there", missing):
        checks.done()
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "begun").mkdir(parents=True)
    with INPUT.open("wb") as file:
        made = [sys.executable, ROOT / "benches/ndjson/lines.py", "--lines", str(LINES)]
        subprocess.run(made, stdout=file, check=True)
    single = FOLDER / "single"
    with INPUT.open("rb") as file, single.open("wb") as out:
        command = [BINARY, "validate", "--input-format", "ndjson", "--exit-zero", *OPTIONS, "-"]
        subprocess.run(command, stdin=file, stdout=out, stderr=subprocess.DEVNULL, check=True)
    expected = answers(single)
    counted = expected.count(b"\n")
    with INPUT.open("rb") as file:
        wanted = sum(not line.isspace() for line in file)
    checks.that(counted == wanted, "msgraph-profile", INPUT.name, "a result for each line", f"{counted} of {wanted}")

    slow = FOLDER / "msgraph-profile"
    slow.write_text(SLOW_PROGRAM.format(folder=FOLDER, binary=BINARY.resolve(), at=BEGUN))
    slow.chmod(0o755)
    for title, program in (("undisturbed", BINARY), ("one executor killed", slow)):
        output = FOLDER / title.replace(" ", "-")
        begun = time.monotonic()
        job = start(program, output)
        try:
            killed = program is BINARY or kill_one(job)
        finally:
            status = finish(job)
        seconds = time.monotonic() - begun
        print(f"spark: {title}: {LINES} lines in {seconds:.0f} s")
        checks.that(killed, "spark", title, "one of two executors was killed in the middle")
        if checks.that(status == 0, "spark", title, "ends well", log_end(output)):
            parts = len(list(output.glob("part-*")))
            checks.that(parts == TASKS, "spark", title, f"{TASKS} tasks", str(parts))
            checks.that(answers(output) == expected, "spark", title, "has the results of a single process")
    lost = "Lost task" in (FOLDER / "one-executor-killed.log").read_text(errors="replace")
    checks.that(lost, "spark", "one executor killed", "tasks were lost, and run again")
    checks.done()


if __name__ == "__main__":
    main()
