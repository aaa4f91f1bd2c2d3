"""openapi-python-client: a client with every operation, without a warning, whose calls send and read bodies whole."""

import importlib
import json
import shutil
import subprocess
import sys
import typing
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
from lib.checks import Checks
from lib.documents import Document, documents
from lib.golden import same_as_golden
from lib.operations import Operation, operations
from lib.paths import WORK
from lib.times import to_microseconds

TOOL = "openapi-python-client"
FOLDER = WORK / TOOL
#: The payloads whose types golden/ has.
TYPES = ["createPersonInterest", "updatePersonInterest", "personInterest"]


def generate(document: Document, package: str) -> str:
    """What the tool prints, apart from the line that says where it writes."""
    # Without the formatter: it makes no difference to the types.
    config = FOLDER / "config.json"
    config.write_text(json.dumps({"post_hooks": [], "literal_enums": False}))
    program = Path(sys.executable).with_name(TOOL)
    command = [program, "generate", "--path", document.file, "--meta", "none", "--config", config]
    done = subprocess.run(
        [*command, "--output-path", FOLDER / package], capture_output=True, text=True
    )
    return "\n".join(line for line in done.stdout.splitlines() if not line.startswith("Generating")) + done.stderr


def modules(package: str) -> dict[str, ModuleType]:
    """The module of each operation, by its name without `_` and case."""
    files = (FOLDER / package / "api").glob("*/*.py")
    names = {file.stem: f"{package}.api.{file.parent.name}.{file.stem}" for file in files if file.stem != "__init__"}
    return {stem.replace("_", ""): importlib.import_module(name) for stem, name in names.items()}


def call(operation: Operation, package: str, module: ModuleType, request: Any, response: Any) -> tuple[Any, Any]:
    """The body that the client sends for a request, and the response as it understands it."""
    sent = []

    def graph(message: httpx.Request) -> httpx.Response:
        sent.append(json.loads(message.content) if message.content else None)
        return httpx.Response(int(operation.success), json=response)

    kind = importlib.import_module(f"{package}.client").AuthenticatedClient
    client = kind("https://graph.example/beta", token="x", httpx_args={"transport": httpx.MockTransport(graph)})
    arguments = [f"an/id{number}" for number in range(operation.path.count("{"))]
    named = {} if request is None else {"body": body_type(module.sync_detailed).from_dict(request)}
    parsed = module.sync_detailed(*arguments, client=client, **named).parsed
    return sent[0], parsed if parsed is None else parsed.to_dict()


def body_type(function: Callable[..., Any]) -> Any:
    return typing.get_type_hints(function)["body"]


def written(package: str, name: str) -> list[str]:
    models = importlib.import_module(f"{package}.models")
    model = getattr(models, name[0].upper() + name[1:])
    return [f"{name}: {kind}" for name, kind in sorted(model.__annotations__.items())]


def check_calls(document: Document, package: str, operation: Operation, module: ModuleType) -> None:
    requests = operation.request.examples if operation.request else [None]
    responses = operation.response.examples if operation.response else [None]
    checks.that(bool(requests and responses), TOOL, document.label, f"{operation.id} has examples")
    for request in requests:
        for response in responses:
            try:
                sent, understood = call(operation, package, module, request, response)
            except Exception as error:  # Generated code may raise anything.
                checks.that(False, TOOL, document.label, f"{operation.id} can be called", repr(error))
                continue
            what = f"{operation.id} sends the example"
            checks.that(sent == request, TOOL, document.label, what, f"{request}\n{sent}")
            what = f"{operation.id} keeps what the response has"
            kept = to_microseconds(understood) == to_microseconds(response)
            checks.that(kept, TOOL, document.label, what, f"{response}\n{understood}")


checks = Checks()
shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
sys.path.append(str(FOLDER))
for document in documents("OpenAPI"):
    package = "client_" + document.dialect.replace("-", "_").replace(".", "_")
    said = generate(document, package)
    checks.that(said.strip() == "", TOOL, document.label, "makes a client without a warning", said)
    known = list(operations(document.content))
    try:
        found = modules(package)
    except Exception as error:  # A generated module may raise anything.
        checks.that(False, TOOL, document.label, "the client can be imported", repr(error))
        continue
    wanted = {operation.id.lower() for operation in known}
    checks.that(wanted == set(found), TOOL, document.label, "has every operation", str(wanted ^ set(found)))
    for operation in known:
        if operation.id.lower() in found:
            check_calls(document, package, operation, found[operation.id.lower()])
    for name in TYPES:
        same_as_golden(checks, f"{TOOL}/{document.dialect}/{name}.txt", written(package, name), TOOL, document.label)
checks.done("no OpenAPI document is there")
