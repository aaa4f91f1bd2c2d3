"""The service example, started on a free port of the loopback."""

import os
import signal
import subprocess
import urllib.request
from pathlib import Path
from typing import Self

from lib.paths import ROOT

BINARY = Path(os.environ.get("SERVICE", ROOT / "target/release/examples/service"))
CREATE = "/beta/me/profile/interests"
#: The maximum time for a response: the service's own limits, and more for a busy machine.
PATIENCE = 45


class Service:
    def __enter__(self) -> Self:
        self.process = subprocess.Popen([BINARY, "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
        assert self.process.stdout
        self.url = self.process.stdout.readline().removeprefix("listening on ").strip()
        self.port = int(self.url.rpartition(":")[2])
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()

    def is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=PATIENCE) as answer:
                return answer.status == 200 and self.process.poll() is None
        except OSError:
            return False

    def memory(self, what: str = "VmRSS") -> float:
        """Resident memory in MiB; `VmHWM` is the maximum so far."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024

    def ask_to_stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
