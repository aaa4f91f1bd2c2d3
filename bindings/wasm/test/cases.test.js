import assert from "node:assert/strict";
import test from "node:test";
import { stringOffsets, validate } from "msgraph-profile";
import { asExpected, cases, settings } from "./cases.js";

function check(one, body) {
  // The library ignores the level of a fixed rule; settings that are read must not have it.
  if (one.description.includes(" is fixed: ")) {
    assert.throws(() => validate(one.payload, body, settings(one)), /^TypeError: settings: .* is fixed/);
    return { violations: [] };
  }
  const report = validate(one.payload, body, settings(one));
  const what = `${one.file}: ${one.description} (${one.payload})`;
  assert.deepEqual(asExpected(report, one.violations), one.violations, what);
  assert.equal(report.truncated, one.truncated ?? false, what);
  assert.equal(report.valid, one.valid ?? !one.violations.some(({ level }) => level === "deny"), what);
  return report;
}

test("the cases, as values and as text", () => {
  const all = cases("cases");
  assert.ok(all.length > 500, `${all.length} cases`);
  // JavaScript's numbers do not know how they were written.
  const isLost = ({ description }) => /: (a fraction of zero|an exponent)/.test(description);
  assert.ok(all.filter(isLost).length < 10);
  for (const one of all.filter((one) => !isLost(one))) {
    check(one, JSON.stringify(one.instance));
    // A string is the text of JSON.
    const violations = typeof one.instance === "string" ? [] : check(one, one.instance).violations;
    for (const { byte_start, line, fix, related } of violations) {
      assert.deepEqual([byte_start, line, fix, related], [null, null, undefined, null]);
    }
  }
});

test("the cases of text, as bytes and as strings, with spans", () => {
  const all = cases("cases-text");
  assert.ok(all.length > 100, `${all.length} cases`);
  for (const one of all) {
    check(one, one.hex === undefined ? Buffer.from(one.text) : Buffer.from(one.hex, "hex"));
    if (one.text !== undefined) {
      check(one, one.text);
    }
  }
});

test("string offsets are those of the text before them", () => {
  const text = '{"é": 1, "🙂": 2, "displayName": 3}';
  const spans = validate("create-personInterest", text).violations.map((one) => [one.byte_start, one.byte_end]);
  const marked = spans.map((span) => text.slice(...stringOffsets(text, span)));
  assert.deepEqual(marked, ['"é"', '"🙂"', "3"]);
  assert.deepEqual(stringOffsets("🙂", [9, 4, 2, 0]), [2, 2, 2, 0]);
});
