"""Connexion serves the OpenAPI 3.0 document: it finds a Python function for every operation, hands it the documented
example, and gives our verdict on the body of every case.

It does not read OpenAPI 3.1.
"""

import importlib
import json
import logging
import os
import re
import sys
import warnings
from typing import Any
from urllib.parse import urlsplit

# It uses parts of jsonschema and Starlette that are deprecated, and logs every body that it rejects.
warnings.simplefilter("ignore")
logging.getLogger("connexion.middleware.exceptions").setLevel(logging.CRITICAL)

from connexion import AsyncApp  # noqa: E402
from connexion.options import SwaggerUIOptions  # noqa: E402
from connexion.resolver import RelativeResolver  # noqa: E402

from lib.cases import REQUESTS, cases  # noqa: E402
from lib.checks import Checks  # noqa: E402
from lib.differences import known_difference  # noqa: E402
from lib.documents import Document, documents  # noqa: E402
from lib.operations import Operation, operations  # noqa: E402
from lib.paths import WORK  # noqa: E402

TOOL = "Connexion"
FOLDER = WORK / "connexion"
#: The module with a function for each operation, and one for the tokens.
MODULE = "handlers"
TOKEN = {"Authorization": "Bearer made-up"}

HEAD = """\
responses = {}
seen = []
scopes = []


def token_info(token):
    return {"sub": "adele", "scope": scopes}
"""
FUNCTION = """

async def NAME(**given):
    seen.append(("NAME", given))
    return responses["NAME"]
"""


def handlers(document: Document) -> Any:
    """The module, made as a person writes it: a function by the name of each operation."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    functions = [FUNCTION.replace("NAME", operation.id) for operation in operations(document.content)]
    (FOLDER / f"{MODULE}.py").write_text(HEAD + "".join(functions), encoding="utf-8")
    sys.path.insert(0, str(FOLDER))
    module = importlib.import_module(MODULE)
    for scheme in document.content["components"]["securitySchemes"].values():
        for flow in scheme["flows"].values():
            module.scopes.extend(flow["scopes"])
    for operation in operations(document.content):
        examples = operation.response.examples if operation.response else [None]
        module.responses[operation.id] = (examples[0], int(operation.success))
    return module


def client_of(document: Document) -> Any:
    app = AsyncApp(MODULE, swagger_ui_options=SwaggerUIOptions(swagger_ui=False))
    app.add_api(document.content, resolver=RelativeResolver(MODULE), validate_responses=True)
    return app.test_client()


def check_examples(checks: Checks, document: Document, module: Any, client: Any) -> None:
    """The documented request reaches the function of its operation, and the documented response comes back."""
    for operation in operations(document.content):
        label = f"{document.label} ({operation.id})"
        response, status = module.responses[operation.id]
        for body in operation.request.examples if operation.request else [None]:
            module.seen.clear()
            found = client.request(operation.method, url(document, operation), json=body, headers=TOKEN)
            checks.that(found.status_code == status, TOOL, label, f"gets {status}", found.text)
            reached = [(name, given.get("body")) for name, given in module.seen]
            checks.that(reached == [(operation.id, body)], TOOL, label, "calls its function", str(reached))
            if response is not None and found.status_code == status:
                checks.that(found.json() == response, TOOL, label, "gets the example", found.text)
    refused = client.request(operation.method, url(document, operation))
    checks.that(refused.status_code == 401, TOOL, label, "gets 401 without a token", refused.text)


def check_verdicts(checks: Checks, document: Document, client: Any) -> None:
    """The body of every case gets our verdict."""
    by_schema: dict[str, Operation] = {}
    for operation in operations(document.content):
        if operation.request:
            by_schema.setdefault(operation.request.schema.lower(), operation)
    for case in cases():
        if case.payload not in REQUESTS or case.cannot_say:
            continue
        operation = by_schema[case.payload.replace("-", "").lower()]
        found = client.request(
            operation.method,
            url(document, operation),
            content=json.dumps(case.instance),
            headers=TOKEN | {"Content-Type": "application/json"},
        )
        accepted = found.status_code == int(operation.success)
        decided = accepted or found.status_code == 400
        difference = known_difference(document.dialect, case.payload, case.instance)
        same = difference.explains(accepted, case.valid) if difference else accepted == case.valid
        text = f"we say {case.valid}, it says {found.status_code}: {found.text}\n{json.dumps(case.instance)}"
        checks.that(decided and same, TOOL, document.label, case.title, text)


def url(document: Document, operation: Operation) -> str:
    base = urlsplit(document.content["servers"][0]["url"]).path
    return base + re.sub(r"\{\w+\}", "1", operation.path)


os.environ["TOKENINFO_FUNC"] = f"{MODULE}.token_info"
checks = Checks()
for document in documents("OpenAPI"):
    if document.content["openapi"].startswith("3.0"):
        module = handlers(document)
        with client_of(document) as client:
            check_examples(checks, document, module, client)
            check_verdicts(checks, document, client)
checks.done("no OpenAPI 3.0 document is there")
