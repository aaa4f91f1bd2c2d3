// Known cases in which a dialect gives another verdict than the rules.

import { isRequest } from "./cases.js";

/** Says what an OpenAPI 3.0 document cannot: it has no `patternProperties`, so that requests refuse annotations. */
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
