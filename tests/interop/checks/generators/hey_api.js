// hey-api's openapi-ts: its client and types compile and match the documents, and its zod schemas give our verdicts except for
// unknown names.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { createClient } from "@hey-api/openapi-ts";

import { bundled } from "../../lib/bundled.js";
import { isRequest } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { anyOf, dates, prototypes } from "../../lib/excuses.js";
import { sameAsGolden } from "../../lib/golden.js";
import { bodyNames } from "../../lib/openapi.js";
import { operationsOf } from "../../lib/operations.js";
import { work } from "../../lib/paths.js";
import { compiled } from "../../lib/typescript.js";
import { checkVerdicts } from "../../lib/verdicts.js";

const TOOL = "hey-api";
/** The payloads whose types golden/ has. */
const TYPES = ["CreatePersonInterest", "UpdatePersonInterest", "PersonInterest"];
const checks = new Checks();
const folder = path.join(work, TOOL);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const { dialect, file, label, content } of documents("OpenAPI")) {
  const output = path.join(folder, dialect);
  const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod"];
  const made = await checks.runs(
    () => createClient({ input: file, output, plugins, logs: { level: "silent" } }),
    TOOL,
    label,
    "makes a client",
  );
  if (made === undefined) continue;

  const sources = ["types", "sdk", "zod"].map((name) => path.join(output, `${name}.gen.ts`));
  const program = compiled(sources);
  const wrong = program.general + sources.map((source) => program.diagnostics(source)).join("");
  checks.that(wrong === "", TOOL, label, "tsc --strict", wrong);
  const types = program.types(sources[0]);
  for (const type of TYPES) {
    const lines = types.written(types.exported(type));
    sameAsGolden(checks, `${TOOL}/${dialect}/${type}.txt`, lines, TOOL, label);
  }
  const client = await bundled(sources[1]);
  for (const { id } of operationsOf(content))
    checks.that(typeof client[id] === "function", TOOL, label, `has the operation ${id}`);

  const schemas = await bundled(sources[2]);
  for (const [payload, name] of Object.entries(bodyNames(content))) {
    const schema = schemas[`z${name[0].toUpperCase()}${name.slice(1)}`];
    const accepts = (instance) => schema.safeParse(instance).success;
    // Its objects drop unknown names, so what is left of an instance has to be valid.
    const unknown = (instance) =>
      isRequest(payload) && accepts(instance) && dropsNames(instance, schema.parse(instance))
        ? "unknown names are dropped, not reported"
        : undefined;
    checkVerdicts(checks, TOOL, `${label} (${payload})`, payload, accepts, anyOf(unknown, dates, prototypes));
  }
}

function dropsNames(before, after) {
  if (before === null || typeof before !== "object") return false;
  return Object.keys(before).some((name) => !Object.hasOwn(after, name) || dropsNames(before[name], after[name]));
}
checks.done("no OpenAPI document is there");
