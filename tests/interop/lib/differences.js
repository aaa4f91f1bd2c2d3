// The known differences between the verdicts of a dialect and of the rules.

import { isRequest } from "./cases.js";

/** The difference of the dialects without `patternProperties`: requests reject annotations. */
export function knownDifference(dialect, payload, instance) {
  const closed = dialect === "openapi-3.0" || dialect.startsWith("code/");
  return closed && isRequest(payload) && hasOtherAnnotation(instance)
    ? "without patternProperties, annotations other than @odata.type are refused"
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
