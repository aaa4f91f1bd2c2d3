// openapi-typescript: its types compile, and the bodies match the documents.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import openapiTS, { astToString } from "openapi-typescript";

import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { sameAsGolden } from "../../lib/golden.js";
import { documented } from "../../lib/openapi.js";
import { work } from "../../lib/paths.js";
import { anys, compiled } from "../../lib/typescript.js";

const TOOL = "openapi-typescript";
const checks = new Checks();
const folder = path.join(work, "typescript", TOOL);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const { dialect, name, label, file: document, content } of documents("OpenAPI")) {
  const text = await checks.runs(
    async () => astToString(await openapiTS(new URL(`file://${document}`), { silent: true })),
    TOOL,
    label,
    "makes TypeScript",
  );
  if (text === undefined) continue;
  const file = path.join(folder, `${dialect}-${name}.ts`);
  writeFileSync(file, text);
  const program = compiled([file]);
  const wrong = program.general + program.diagnostics(file);
  checks.that(wrong === "", TOOL, label, "tsc --strict", wrong);
  const any = anys(file, text);
  checks.that(any === "", TOOL, label, "says any nowhere", any);

  await checks.runs(
    () => {
      const types = program.types(file);
      const paths = types.exported("paths");
      const json = ["content", "application/json"];
      const bodies = Object.fromEntries(
        documented(content).flatMap(({ name, type, method, path, success }) => [
          [name, types.at(paths, path, method, "requestBody", ...json)],
          [type, types.at(paths, path, method, "responses", success, ...json)],
        ]),
      );
      for (const [payload, type] of Object.entries(bodies)) {
        sameAsGolden(
          checks,
          `${TOOL}/${dialect}/${payload}.txt`,
          types.written(type),
          TOOL,
          `${label} (${payload})`,
        );
      }
    },
    TOOL,
    label,
    "has types of the bodies",
  );
}
checks.done("no OpenAPI document is there");
