"""The exported documents, by dialect."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lib.paths import DOCUMENTS, HERE

DIALECTS: list[dict[str, Any]] = json.loads((HERE / "dialects.json").read_text())


@dataclass(frozen=True)
class Document:
    dialect: str
    #: The part before `.schema.json` or `.openapi.json`.
    name: str
    file: Path
    content: Any

    @property
    def label(self) -> str:
        return f"{self.dialect}/{self.file.name}"


def documents(*kinds: str) -> list[Document]:
    """The documents of all dialects of these kinds; documents.js explains the kinds."""
    folders = [dialect["folder"] for dialect in DIALECTS if dialect["holds"] in kinds]
    files = [(folder, file) for folder in folders for file in sorted((DOCUMENTS / folder).glob("*.json"))]
    return [
        Document(folder, file.name.split(".")[0], file, json.loads(file.read_text(encoding="utf-8")))
        for folder, file in files
    ]
