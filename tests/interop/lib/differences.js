// The known differences between the verdicts of a dialect and of the rules.

import { isRequest } from "./cases.js";

/** The difference of OpenAPI 3.0: without `patternProperties`, requests reject annotations. */
export function knownDifference(dialect, payload, instance) {
  return dialect === "openapi-3.0" && isRequest(payload) && hasOtherAnnotation(instance)
    ? "OpenAPI 3.0 has no patternProperties: annotations other than @odata.type are refused"
    : undefined;
}

function hasOtherAnnotation(value) {
  if (value === null || typeof value !== "object") return false;
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return (
    names.some((name) => name.includes("@") && name !== "@odata.type") ||
    Object.values(value).some(hasOtherAnnotation)
  );
}
