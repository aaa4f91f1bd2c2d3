"""openapi-spec-validator accepts the OpenAPI documents, and the examples in them are valid by their schemas."""

from lib.checks import Checks
from lib.documents import documents
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

TOOL = "openapi-spec-validator"

checks = Checks()
for document in documents("OpenAPI"):
    version = document.content["openapi"]
    checks.that(
        document.dialect == f"openapi-{version[:3]}", TOOL, document.label, f"is of version {version}"
    )
    kind = OpenAPIV30SpecValidator if version.startswith("3.0") else OpenAPIV31SpecValidator
    errors = "\n".join(str(error) for error in kind(document.content).iter_errors())
    checks.that(not errors, TOOL, document.label, "is an OpenAPI document", errors)
checks.done("no OpenAPI document is there")
