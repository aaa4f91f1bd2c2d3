// Every dialect that dialects.json requires exists, with the same documents as the others of its kind.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import { payloads } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { dialects, documents, documentsOf } from "../../lib/documents.js";
import { documentsFolder } from "../../lib/paths.js";

const checks = new Checks();
const endings = { "JSON Schema": ".schema.json", "editor schema": ".schema.json", "closed schema": ".schema.json", "strict schema": ".schema.json", "command schema": ".schema.json", OpenAPI: ".openapi.json" };
const names = new Set(documents("JSON Schema").map(({ name }) => name));

for (const dialect of dialects) {
  const { folder, holds, required } = dialect;
  const there = existsSync(path.join(documentsFolder, folder));
  if (!there) {
    if (required) checks.that(false, "dialects", folder, "is missing");
    else console.log(`${folder}: not there, and not required`);
    continue;
  }
  const found = documentsOf(dialect);
  checks.that(found.length > 0, "dialects", folder, "holds documents");
  for (const { label } of found)
    checks.that(label.endsWith(endings[holds]), "dialects", label, `ends in ${endings[holds]}`);
  if (holds === "OpenAPI" || holds === "command schema") continue;
  const expected = holds === "strict schema" ? payloads.filter((name) => name.startsWith("create-")) : [...payloads, ...names];
  for (const name of expected) {
    checks.that(
      found.some((document) => document.name === name),
      "dialects",
      folder,
      `has a document ${name}`,
    );
  }
}

const listed = new Set(dialects.map(({ folder }) => folder));
for (const file of readdirSync(documentsFolder, { recursive: true })) {
  if (!file.endsWith(".json")) continue;
  checks.that(
    listed.has(path.dirname(file)),
    "dialects",
    file,
    "is in a folder that dialects.json lists",
  );
}

checks.done();
