"""The pictures of README.md show what the command prints."""

import re
import subprocess
import sys

from lib.checks import Checks
from lib.paths import BINARY, ROOT

FOLDER = ROOT / "docs/images"

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
for readme in ("README.md", "cli/README.md"):
    for link in re.findall(r'(?:src|srcset)="([^"]*\.svg)"', (ROOT / readme).read_text(encoding="utf-8")):
        picture = ((ROOT / readme).parent / link).resolve()
        exists = picture.parent == FOLDER and picture.is_file()
        checks.that(exists, "images", readme, f"{link} is a picture of docs/images")
checks.done()
