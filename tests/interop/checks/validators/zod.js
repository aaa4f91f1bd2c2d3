// zod's `fromJSONSchema` reads every document, and gives our verdicts.
import { z } from "zod";

import { payloads } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { prototypes } from "../../lib/excuses.js";
import { checkVerdicts } from "../../lib/verdicts.js";

const TOOL = "zod";
const checks = new Checks();
for (const { label, name, content } of documents("JSON Schema")) {
  const schema = await checks.runs(() => z.fromJSONSchema(content), TOOL, label, "can be read");
  if (schema === undefined || !payloads.includes(name)) continue;
  checkVerdicts(checks, TOOL, label, name, (instance) => schema.safeParse(instance).success, prototypes);
}
checks.done();
