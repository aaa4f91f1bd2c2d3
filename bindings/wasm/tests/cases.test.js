import assert from "node:assert/strict";
import test from "node:test";
import { isValid, stringOffsets, validate } from "msgraph-profile";
import { perform } from "./calls.js";
import { checkCases, checkTextCases } from "./cases.js";

/** Performs the calls, and compares the verdicts. */
function run(calls) {
  const verdicts = perform((...call) => ({ valid: isValid(...call) }), calls);
  const results = perform(validate, calls);
  results.forEach(({ report }, index) => assert.equal(verdicts[index].report?.valid, report?.valid));
  return results;
}

test("the cases, as values and as text", () => checkCases(run));

test("the cases of text, as bytes and as strings, with spans", () => checkTextCases(run));

test("string offsets are those of the text before them", () => {
  const text = '{"é": 1, "🙂": 2, "displayName": 3}';
  const spans = validate("create-personInterest", text).violations.map((one) => [one.byte_start, one.byte_end]);
  const marked = spans.map((span) => text.slice(...stringOffsets(text, span)));
  assert.deepEqual(marked, ['"é"', '"🙂"', "3"]);
  assert.deepEqual(stringOffsets("🙂", [9, 4, 2, 0]), [2, 2, 2, 0]);
});
