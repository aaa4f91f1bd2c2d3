// json-schema-to-typescript: its types compile and match the documents.
import path from "node:path";

import { compile } from "json-schema-to-typescript";

import { Checks } from "../../lib/checks.js";
import { checkGeneratedTypes } from "../../lib/generated_types.js";

const checks = new Checks();
await checkGeneratedTypes(
  checks,
  "json-schema-to-typescript",
  ({ content, name, file }) => compile(content, name, { cwd: path.dirname(file) }),
  ["personInterest", "skillProficiency", "personAnnotation"],
);
checks.done();
