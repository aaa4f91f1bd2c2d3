"""OpenAPI Generator: the documents have no issue for it, and its Python client sends and reads bodies whole."""

import importlib
import json
import re
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import openapi_generator_cli
from lib.checks import Checks
from lib.documents import Document, documents
from lib.operations import Body, Operation, operations
from lib.paths import WORK
from lib.times import to_microseconds

TOOL = "openapi-generator"
FOLDER = WORK / TOOL
JAR = Path(openapi_generator_cli.__file__).with_name("openapi-generator.jar")
#: The tool looks for the name of schemas that have none, and goes on.
HARMLESS = "Failed to get the schema name: null"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["java", "-jar", JAR, *arguments], capture_output=True, text=True)


def generate(document: Document, package: str) -> str:
    """The warnings and errors of making a Python client."""
    only = "models,apis,supportingFiles,modelDocs=false,apiDocs=false,modelTests=false,apiTests=false"
    done = run(
        *("generate", "-g", "python", "-i", document.file, "-o", FOLDER / package),
        *("--package-name", package, "--global-property", only),
    )
    lines = (done.stdout + done.stderr).splitlines()
    return "\n".join(line for line in lines if re.search("WARN|ERROR|Exception", line) and HARMLESS not in line)


def model(package: str, body: Body) -> Any:
    return getattr(importlib.import_module(package), body.schema[0].upper() + body.schema[1:])


def without_nulls(value: Any) -> Any:
    """`from_dict` sets what is missing to None, so null and absent are the same to it."""
    if isinstance(value, dict):
        return {name: without_nulls(inner) for name, inner in value.items() if inner is not None}
    return [without_nulls(inner) for inner in value] if isinstance(value, list) else value


def sent(package: str, body: Body, example: Any) -> bool:
    """Whether a request, as a caller makes it with keyword arguments, is written as it is."""
    return json.loads(model(package, body).model_validate(example).to_json()) == example


def kept(package: str, body: Body, example: Any) -> bool:
    read = json.loads(model(package, body).from_dict(example).to_json())
    return to_microseconds(without_nulls(read)) == to_microseconds(without_nulls(example))


def check_bodies(document: Document, package: str, operation: Operation) -> None:
    for body, check in ((operation.request, sent), (operation.response, kept)):
        for example in body.examples if body else []:
            what = f"{operation.id}: the model of {body.schema} keeps its example"
            try:
                checks.that(check(package, body, example), TOOL, document.label, what, str(example))
            except Exception as error:  # Generated code may raise anything.
                checks.that(False, TOOL, document.label, what, repr(error))


class Graph(BaseHTTPRequestHandler):
    response: Any
    received: Any

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        Graph.received = (self.path, json.loads(self.rfile.read(length)))
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(Graph.response).encode())

    def log_message(self, *_: object) -> None:
        pass


def check_call(document: Document, package: str, operation: Operation) -> None:
    """The client sends an interest, and reads the response."""
    assert operation.request and operation.response
    Graph.response = operation.response.examples[0]
    request = operation.request.examples[0]
    client = importlib.import_module(package)
    with HTTPServer(("127.0.0.1", 0), Graph) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        configuration = client.Configuration(host=f"http://127.0.0.1:{server.server_port}", access_token="x")
        with client.ApiClient(configuration) as connection:
            api = client.PersonInterestApi(connection)
            body = client.CreatePersonInterest.model_validate(request)
            read = json.loads(api.create_user_person_interest("adele@contoso.com", body).to_json())
    wanted = ("/users/adele%40contoso.com/profile/interests", request)
    checks.that(Graph.received == wanted, TOOL, document.label, "sends the example", str(Graph.received))
    same = to_microseconds(without_nulls(read)) == to_microseconds(without_nulls(Graph.response))
    checks.that(same, TOOL, document.label, "keeps what the response has, `id` and times included", str(read))


checks = Checks()
shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
for document in documents("OpenAPI"):
    done = run("validate", "-i", document.file, "--recommend")
    fine = done.returncode == 0 and "No validation issues detected." in done.stdout
    checks.that(fine, TOOL, document.label, "validate --recommend has no issue", done.stdout + done.stderr)
    # The tool calls its support of 3.1 a beta.
    if document.dialect != "openapi-3.0":
        continue
    package = "generated_client"
    problems = generate(document, package)
    checks.that(not problems, TOOL, document.label, "makes a Python client without a warning", problems)
    sys.path.append(str(FOLDER / package))
    for operation in operations(document.content):
        check_bodies(document, package, operation)
        if operation.id == "createUserPersonInterest":
            check_call(document, package, operation)
checks.done("no OpenAPI document is there")
