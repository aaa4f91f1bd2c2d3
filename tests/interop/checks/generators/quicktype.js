// quicktype: its types compile and match the documents.
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";

import { Checks } from "../../lib/checks.js";
import { checkGeneratedTypes } from "../../lib/generated_types.js";

const checks = new Checks();
const generate = async ({ name, content }) => {
  const schemas = new JSONSchemaInput(undefined);
  await schemas.addSource({ name, schema: JSON.stringify(content) });
  const inputData = new InputData();
  inputData.addInput(schemas);
  // Only types, without validation code at run time, and unions of strings instead of TypeScript's enums.
  const rendererOptions = { "just-types": "true", "prefer-unions": "true" };
  const { lines } = await quicktype({ inputData, lang: "typescript", rendererOptions });
  return lines.join("\n");
};
const entityTypes = ["personInterest", "skillProficiency", "personAnnotation"];
await checkGeneratedTypes(checks, "quicktype", generate, entityTypes);
checks.done();
