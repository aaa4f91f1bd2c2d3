import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

/** The cases of a folder of `tests/`, each with its file. */
export function cases(folder) {
  const root = new URL(`../../../tests/${folder}/`, import.meta.url);
  const files = readdirSync(root).filter((file) => file.endsWith(".json"));
  return files.flatMap((file) => JSON.parse(readFileSync(new URL(file, root), "utf8")).map((one) => ({ file, ...one })));
}

/** Checks the cases, as values and as text; `run` performs calls. */
export async function checkCases(run) {
  const all = cases("cases");
  assert.ok(all.length > 500, `${all.length} cases`);
  // JavaScript's numbers do not know how they were written.
  const isLost = ({ description }) => /: (a fraction of zero|an exponent)/.test(description);
  assert.ok(all.filter(isLost).length < 10);
  const kept = all.filter((one) => !isLost(one));
  await checkReports(run, kept, ({ instance }) => ({ text: JSON.stringify(instance) }));
  // A string would be the text of JSON.
  const values = kept.filter(({ instance }) => typeof instance !== "string");
  const reports = await checkReports(run, values, ({ instance }) => ({ value: instance }));
  for (const { byte_start, line, fix, related } of reports.flatMap(({ violations }) => violations)) {
    assert.deepEqual([byte_start, line, fix, related], [null, null, undefined, null]);
  }
}

/** Checks the cases of text, as bytes and as strings, with their spans. */
export async function checkTextCases(run) {
  const all = cases("cases-text");
  assert.ok(all.length > 100, `${all.length} cases`);
  await checkReports(run, all, ({ text, hex }) => ({ hex: hex ?? Buffer.from(text).toString("hex") }));
  await checkReports(run, all.filter(({ text }) => text !== undefined), ({ text }) => ({ text }));
}

async function checkReports(run, all, body) {
  const results = await run(all.map((one) => ({ payload: one.payload, body: body(one), settings: settings(one) })));
  assert.equal(results.length, all.length);
  return results.flatMap(({ report, error }, index) => {
    const one = all[index];
    const what = `${one.file}: ${one.description} (${one.payload})`;
    // The library ignores the level of a fixed rule; settings that are read must not have it.
    if (one.description.includes(" is fixed: ")) {
      assert.match(error, /^TypeError: settings: .* is fixed/, what);
      return [];
    }
    assert.equal(error, undefined, what);
    assert.deepEqual(asExpected(report, one.violations), one.violations, what);
    assert.equal(report.truncated, one.truncated ?? false, what);
    assert.equal(report.valid, one.valid ?? !one.violations.some(({ level }) => level === "deny"), what);
    return [report];
  });
}

/** A case's settings as the package takes them; the same for all that have none. */
function settings({ rules, limits }) {
  const names = { max_depth: "maxDepth", max_bytes: "maxBytes", max_violations: "maxViolations" };
  const renamed = Object.entries(limits ?? {}).map(([key, limit]) => [names[key], limit]);
  return rules || limits ? { ...(rules && { rules }), ...Object.fromEntries(renamed) } : undefined;
}

/** A report cut to the keys that a case's violations have. */
function asExpected(report, expected) {
  return report.violations.map((violation, index) => {
    const keys = Object.keys(expected[index] ?? { code: 0, pointer: 0 });
    const related = violation.related && [violation.related.byte_start, violation.related.byte_end];
    return Object.fromEntries(keys.map((key) => [key, key === "related" ? related : violation[key]]));
  });
}
