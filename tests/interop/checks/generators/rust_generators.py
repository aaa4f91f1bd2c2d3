"""typify and progenitor: their types and client compile, and behave as the tests in `rust/tests/` say.

They get the documents of three entity types, because the whole client takes minutes to compile.
"""

import json
import os
import re
import shutil
import subprocess

from lib.checks import Checks
from lib.documents import documents
from lib.paths import HERE, ROOT, WORK
from lib.reduced import reduced

TYPES = ["personInterest", "skillProficiency", "personAnnotation"]
FOLDER = WORK / "rust"
TEST = re.compile(r"^test (\S+) \.\.\. (\w+)$", re.MULTILINE)


def module(name: str) -> str:
    return re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", name).replace("-", "_")


checks = Checks()
shutil.rmtree(FOLDER, ignore_errors=True)
(FOLDER / "types").mkdir(parents=True)
for document in documents("JSON Schema"):
    # typify reads draft-07. It also takes 2020-12, as far as our documents use it.
    prefix = {"draft-07": "", "2020-12": "modern_"}.get(document.dialect)
    if prefix is not None and document.name.rpartition("-")[2] in TYPES:
        shutil.copy(document.file, FOLDER / "types" / f"{prefix}{module(document.name)}.json")
for document in documents("OpenAPI"):
    # progenitor does not read 3.1.
    if document.dialect == "openapi-3.0":
        (FOLDER / "openapi.json").write_text(json.dumps(reduced(document.content, TYPES)), encoding="utf-8")

command = ["cargo", "test", "--locked", "--manifest-path", HERE / "rust/Cargo.toml", "--no-fail-fast"]
settings = os.environ | {"DOCUMENTS": str(FOLDER), "CARGO_TARGET_DIR": str(ROOT / "target/interop")}
done = subprocess.run(command, env=settings, capture_output=True, text=True)
results = TEST.findall(done.stdout)
compiled = checks.that(bool(results), "cargo", "rust/", "typify and progenitor generate, and it compiles", done.stderr)
for name, result in results:
    checks.that(result == "ok", "cargo test", "rust/tests/generated.rs", name, done.stdout)
checks.done()
