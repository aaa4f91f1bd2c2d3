"""Small expected outputs, checked in under golden/."""

import os

from lib.checks import Checks
from lib.paths import HERE


def same_as_golden(checks: Checks, file: str, lines: list[str], tool: str, document: str) -> None:
    """Checks that lines are those of a golden file, or rewrites it if UPDATE_GOLDEN is set."""
    golden = HERE / "golden" / file
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    if not golden.exists():
        checks.that(
            False, tool, document, f"there is no golden/{file}", "UPDATE_GOLDEN=1 tests/interop/run makes it"
        )
        return
    wanted = golden.read_text(encoding="utf-8").splitlines()
    missing = [f"- {line}" for line in wanted if line not in lines]
    extra = [f"+ {line}" for line in lines if line not in wanted]
    checks.that(
        not missing + extra, tool, document, f"gives the types of golden/{file}", "\n".join(missing + extra)
    )
