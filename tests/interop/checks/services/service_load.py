"""The service example under load: every request gets a response, and the memory is stable.

What it prints stands in examples/README.md. `LOAD_SECONDS=60` loads it for longer.
"""

import json
import os
import subprocess
from typing import Any

from lib.checks import Checks
from lib.paths import HERE, ROOT
from lib.service import CREATE, Service

TOOL = "autocannon"
CONNECTIONS = 50
SECONDS = int(os.environ.get("LOAD_SECONDS", "5"))
#: By how many MiB the memory may differ, for buffers and the allocator's caches; nothing may remain of a request.
MOST_GROWTH = 8


def load(service: Service, body: str, seconds: int) -> dict[str, Any]:
    command = ["node", "node_modules/autocannon/autocannon.js", "--json", "--no-progress"]
    command += ["--connections", str(CONNECTIONS), "--duration", str(seconds), "--method", "POST"]
    command += ["--headers", "Content-Type=application/json", "--input", str(ROOT / "examples" / body)]
    command.append(service.url + CREATE)
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=seconds + 60, check=True)
    return json.loads(done.stdout)


checks = Checks()
with Service() as service:
    # Until the store is full, and every buffer is allocated.
    load(service, "create-personInterest.json", 2)
    before = service.memory()
    for body, status in [("create-personInterest.json", "201"), ("create-personInterest.mistakes.json", "400")]:
        said = load(service, body, SECONDS)
        served = said["requests"]["total"]
        statuses = {status: count["count"] for status, count in said["statusCodeStats"].items()}
        checks.that(served > 1_000, TOOL, body, "gets many responses", f"{served} times")
        checks.that(statuses == {status: served}, TOOL, body, f"always gets {status}", str(statuses))
        failed = {kind: said[kind] for kind in ("errors", "timeouts", "mismatches", "resets")}
        checks.that(not any(failed.values()), TOOL, body, "no request fails", str(failed))
        latency = said["latency"]
        print(
            f"{body}: {said['requests']['average']:.0f} requests/s, latency p50 {latency['p50']} ms, "
            f"p99 {latency['p99']} ms, most {latency['max']} ms; {service.memory():.1f} MiB"
        )
    after = service.memory()
    checks.that(after - before < MOST_GROWTH, TOOL, "service", "memory is stable", f"{before} to {after} MiB")
    checks.that(service.is_healthy(), TOOL, "service", "is healthy afterwards")
checks.done()
