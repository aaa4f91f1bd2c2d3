"""Counts the checks of one program in checks/, and prints the failures."""

import sys
from pathlib import Path

from lib.paths import WORK

#: The maximum number of failures that are printed for one program.
SHOWN = 20


class Checks:
    def __init__(self) -> None:
        self.program = Path(sys.argv[0]).stem
        self.passed = 0
        self.failed = 0

    def that(self, holds: bool, tool: str, document: str, what: str, found: str = "") -> bool:
        """One check. A failure names the tool, the document and the case."""
        if holds:
            self.passed += 1
            return True
        self.failed += 1
        if self.failed <= SHOWN:
            print(f"FAIL {tool}: {document}: {what}")
            for line in found.splitlines():
                print(f"     {line}")
        return False

    def done(self, reason_for_nothing: str = "") -> None:
        """Writes the count for `run`, which treats a program without a count as broken."""
        if self.failed > SHOWN:
            print(f"… and {self.failed - SHOWN} more")
        checked = self.passed + self.failed
        if checked == 0 and not reason_for_nothing:
            self.failed += 1
            print(f"FAIL {self.program}: checked nothing")
        said = f"{checked} checks" if checked else f"nothing to check: {reason_for_nothing}"
        print(f"{self.program}: {said}")
        counts = WORK / "counts"
        counts.mkdir(parents=True, exist_ok=True)
        (counts / self.program).write_text(f"{self.passed} {self.failed}\n")
        sys.exit(1 if self.failed else 0)
