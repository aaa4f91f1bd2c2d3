// openapi-zod-client: its schemas of the bodies give our verdicts.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { generateZodClientFromOpenAPI } from "openapi-zod-client";

import { bundled } from "../../lib/bundled.js";
import { isRequest } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { annotations, anyOf, dates, prototypes } from "../../lib/excuses.js";
import { bodyNames } from "../../lib/openapi.js";
import { here, work } from "../../lib/paths.js";
import { checkVerdicts } from "../../lib/verdicts.js";

const TOOL = "openapi-zod-client";
const checks = new Checks();
const folder = path.join(work, TOOL);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** It loses the null inside a union. */
function nullInUnion({ components: { schemas } }) {
  const refersToUnion = ({ $ref, allOf = [] }) =>
    [$ref, ...allOf.map((part) => part.$ref)].some((one) => "oneOf" in (schemas[one?.split("/").at(-1)] ?? {}));
  const names = Object.values(schemas).flatMap(({ properties = {} }) =>
    Object.keys(properties).filter((name) => refersToUnion(properties[name])),
  );
  const found = new RegExp(`"(?:${[...new Set(names)].join("|")})":null`);
  return (instance) => (found.test(JSON.stringify(instance)) ? "null is lost in a union" : undefined);
}

for (const { dialect, label, content } of documents("OpenAPI")) {
  // From a list of types, which 3.1 has for null, it makes a union without the pattern beside it.
  if (dialect !== "openapi-3.0") continue;
  const file = path.join(folder, `${dialect}.ts`);
  const schemas = await checks.runs(
    async () => {
      await generateZodClientFromOpenAPI({
        openApiDoc: content,
        distPath: file,
        // The template without a client, which would need another package.
        templatePath: path.join(here, "node_modules/openapi-zod-client/src/templates/schemas-only.hbs"),
        options: { shouldExportAllSchemas: true, strictObjects: true },
        prettierConfig: null,
      });
      return (await bundled(file)).schemas;
    },
    TOOL,
    label,
    "makes schemas",
  );
  for (const [payload, name] of Object.entries(schemas ? bodyNames(content) : {})) {
    const reason = anyOf(annotations, dates, prototypes, nullInUnion(content));
    const accepts = (instance) => schemas[name].safeParse(instance).success;
    checkVerdicts(checks, TOOL, `${label} (${payload})`, payload, accepts, reason);
  }
}
checks.done("no OpenAPI document is there");
