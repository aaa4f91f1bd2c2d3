// Why a zod schema that was generated from an OpenAPI document may give another verdict than we do. Each takes an instance,
// and returns the reason or undefined.

const when = (pattern, reason) => (instance) => (pattern.test(JSON.stringify(instance)) ? reason : undefined);

export const annotations = when(/"[^"]*@[^"]*":/, "zod has no patternProperties, so annotations are refused");
export const dates = when(
  /"-?\d{4,}-\d\d-\d\d[T"]/,
  "zod checks the calendar, and takes only years of four digits and the offset Z",
);
export const fractions = when(/[{,[:]-?\d+(\.\d|e-)/, "the tool's integers may have a fraction");
export const prototypes = when(/"__proto__":/, "zod ignores the name __proto__");

/** The first reason of several. */
export const anyOf = (...excuses) => (instance) => excuses.map((excuse) => excuse(instance)).find((reason) => reason);
