import { readdirSync, readFileSync } from "node:fs";

/** The cases of a folder of `tests/`, each with its file. */
export function cases(folder) {
  const root = new URL(`../../../tests/${folder}/`, import.meta.url);
  const files = readdirSync(root).filter((file) => file.endsWith(".json"));
  return files.flatMap((file) => JSON.parse(readFileSync(new URL(file, root), "utf8")).map((one) => ({ file, ...one })));
}

/** A case's settings as the package takes them. */
export function settings({ rules, limits = {} }) {
  const names = { max_depth: "maxDepth", max_bytes: "maxBytes", max_violations: "maxViolations" };
  const renamed = Object.fromEntries(Object.entries(limits).map(([key, limit]) => [names[key], limit]));
  return { ...(rules && { rules }), ...renamed };
}

/** A report cut to the keys that a case's violations have. */
export function asExpected(report, expected) {
  return report.violations.map((violation, index) => {
    const keys = Object.keys(expected[index] ?? { code: 0, pointer: 0 });
    const related = violation.related && [violation.related.byte_start, violation.related.byte_end];
    return Object.fromEntries(keys.map((key) => [key, key === "related" ? related : violation[key]]));
  });
}
