"""datamodel-code-generator: its pydantic models can be imported, match the documents, and read valid bodies."""

import importlib.util
import json
import shutil
import sys
import typing
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from datamodel_code_generator import (
    DataModelType,
    Formatter,
    InputFileType,
    LiteralType,
    PythonVersion,
    generate,
)
from lib.cases import OPERATIONS, PAYLOADS, REQUESTS
from lib.checks import Checks
from lib.documents import Document, documents
from lib.golden import same_as_golden
from lib.operations import operations
from lib.paths import ROOT, WORK
from pydantic import BaseModel, ValidationError

TOOL = "datamodel-code-generator"
#: The file in `examples/` for a payload: a request, or the response to one.
EXAMPLES = {name: f"{name}.json" for name in REQUESTS} | {
    operation.type: f"{operation.name}.response.json" for operation in OPERATIONS if operation.method == "post"
}


#: The classes of the OpenAPI document that golden/ has.
CLASSES = ["CreatePersonInterest", "UpdatePersonInterest", "PersonInterest"]


def module_of(document: Document) -> ModuleType:
    """The module that the tool makes of a document, always as one file."""
    name = document.name.replace("-", "_")
    output = WORK / "python" / document.dialect / f"{name}.py"
    output.parent.mkdir(parents=True, exist_ok=True)
    generate(
        document.file,
        input_file_type=InputFileType.OpenAPI if "openapi" in document.content else InputFileType.JsonSchema,
        output=output,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_annotated=True,
        class_name="Root" if document.name in PAYLOADS else None,
        formatters=[Formatter.BUILTIN],
        disable_timestamp=True,
        # Without a class for each shared union, such as a number or its name as text.
        collapse_root_models=True,
    )
    return imported(output, f"{document.dialect} {name}")


def imported(file: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # pydantic looks up the names of its annotations there.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def written(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """One line for each property, and for those of models inside it."""
    for name, field in sorted(model.model_fields.items(), key=lambda pair: pair[1].alias or pair[0]):
        place = f"{prefix}{field.alias or name}"
        yield f"{place}{'' if field.is_required() else '?'}: {form(field.annotation)}"
        for inner in models_in(field.annotation):
            yield from written(inner, f"{place}.")
    if model.model_config.get("extra") == "forbid":
        yield f"{prefix}nothing else"


def form(annotation: Any) -> str:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Literal:
        return " | ".join(sorted(json.dumps(value) for value in arguments))
    if origin is typing.Annotated:
        return form(arguments[0])
    if origin is list:
        return f"list[{form(arguments[0])}]"
    if arguments:
        return " | ".join(sorted(form(argument) for argument in arguments))
    if annotation is type(None):
        return "None"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return "object"
    return getattr(annotation, "__name__", str(annotation))


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from models_in(argument)


def check_openapi(document: Document, module: ModuleType) -> None:
    """The models have the types in golden/, and read the examples of the bodies."""
    for name in CLASSES:
        lines = list(written(getattr(module, name)))
        same_as_golden(checks, f"{TOOL}/{document.dialect}/{name}.txt", lines, TOOL, document.label)
    for operation in operations(document.content):
        for body in filter(None, (operation.request, operation.response)):
            model = getattr(module, body.schema[0].upper() + body.schema[1:])
            for example in body.examples:
                try:
                    model.model_validate(example)
                    found = ""
                except ValidationError as error:
                    found = str(error)
                checks.that(not found, TOOL, document.label, f"{body.schema} reads its example", found)


# It warns that pydantic does not take a pattern beside a date, and leaves the pattern out.
warnings.filterwarnings("ignore", message="Pydantic does not take pattern")
checks = Checks()
shutil.rmtree(WORK / "python", ignore_errors=True)
for document in documents("JSON Schema", "OpenAPI"):
    try:
        module = module_of(document)
    except Exception as error:  # A tool, or a module that it generated, may raise anything.
        checks.that(False, TOOL, document.label, "makes a module that can be imported", repr(error))
        continue
    checks.that(True, TOOL, document.label, "makes a module that can be imported")
    if "openapi" in document.content:
        check_openapi(document, module)
    if document.name not in PAYLOADS:
        continue
    lines = list(written(module.Root))
    checks.that(
        not any(": Any" in line for line in lines), TOOL, document.label, "does not contain Any", "\n".join(lines)
    )
    same_as_golden(checks, f"{TOOL}/{document.name}.txt", lines, TOOL, document.label)
    example = EXAMPLES[document.name]
    if (ROOT / "examples" / example).exists():
        try:
            module.Root.model_validate_json((ROOT / "examples" / example).read_text(encoding="utf-8"))
            checks.that(True, TOOL, document.label, f"the model reads examples/{example}")
        except ValidationError as error:
            checks.that(False, TOOL, document.label, f"the model reads examples/{example}", str(error))
checks.done()
