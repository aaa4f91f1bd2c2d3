"""The pictures of README.md show what the command prints."""

import re
import subprocess
import sys

from lib.checks import Checks
from lib.paths import BINARY, ROOT

FOLDER = ROOT / "docs/images"
REPOSITORY = re.search(r'^repository = "(.*)"$', (ROOT / "Cargo.toml").read_text(), re.MULTILINE)

checks = Checks()
done = subprocess.run(
    [sys.executable, FOLDER / "render.py", "--check", BINARY], capture_output=True, text=True
)
checks.that(
    done.returncode == 0,
    "images",
    "docs/images",
    "are fresh: docs/images/render.py rewrites them",
    done.stdout + done.stderr,
)
# Registries show the README too, and relative links to pictures are broken there.
for readme in ("README.md", "cli/README.md"):
    for link in re.findall(r"\(([^()]*\.svg)\)", (ROOT / readme).read_text(encoding="utf-8")):
        folder, _, name = link.rpartition("/")
        right = REPOSITORY is not None and folder == f"{REPOSITORY[1]}/raw/HEAD/docs/images"
        checks.that(right and (FOLDER / name).is_file(), "images", readme, f"{link} is a picture of docs/images")
checks.done()
