// zod's `fromJSONSchema` reads every document, and gives our verdicts.
import { z } from "zod";

import { payloads } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { checkVerdicts } from "../../lib/verdicts.js";

// zod drops the name `__proto__` before it looks for unknown names.
const reason = (instance) =>
  JSON.stringify(instance).includes('"__proto__":') ? "zod ignores the name __proto__" : undefined;

const TOOL = "zod";
const checks = new Checks();
for (const { label, name, content } of documents("JSON Schema")) {
  const schema = await checks.runs(() => z.fromJSONSchema(content), TOOL, label, "can be read");
  if (schema === undefined || !payloads.includes(name)) continue;
  checkVerdicts(checks, TOOL, label, name, (instance) => schema.safeParse(instance).success, reason);
}
checks.done();
