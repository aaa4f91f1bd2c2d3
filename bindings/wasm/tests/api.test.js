import assert from "node:assert/strict";
import test from "node:test";
import { MAX_BYTES, fix, isValid, payloads, validate } from "msgraph-profile";
import { explain, schema } from "msgraph-profile/documents";

const PAYLOAD = "create-personInterest";

const refused = (call, type, message) => assert.throws(call, (error) => {
  assert.equal(error.constructor, type, error.stack);
  assert.match(error.message, message);
  return true;
});

test("a report has the keys of the JSON output, and the fix", () => {
  const report = validate(PAYLOAD, '{"displayname": "Chess"}');
  assert.deepEqual(Object.keys(report).sort(), ["error_count", "payload", "truncated", "valid", "violations", "warning_count"]);
  const [violation] = report.violations;
  assert.equal(violation.pointer, "/displayname");
  assert.equal(violation.suggestion, "displayName");
  assert.deepEqual([violation.fix.byte_start, violation.fix.byte_end, violation.fix.replacement], [1, 14, '"displayName"']);
});

test("the report of a valid body has the same keys, and is the caller's own", () => {
  const text = '{"displayName": "Chess"}';
  const report = validate(PAYLOAD, text);
  const { error_count, payload, truncated, valid, violations, warning_count } = report;
  assert.deepEqual([payload, valid, error_count, warning_count, violations, truncated], [PAYLOAD, true, 0, 0, [], false]);
  report.violations.push({});
  report.valid = false;
  assert.deepEqual(validate(PAYLOAD, text), { payload, valid, error_count, warning_count, violations: [], truncated });
});

test("verdicts depend on the settings, and warnings are allowed", () => {
  assert.ok(isValid(PAYLOAD, { displayName: "Chess" }));
  assert.ok(!isValid(PAYLOAD, "[]"));
  const empty = (settings) => isValid("update-personInterest", "{}", settings);
  const denied = { rules: { "empty-update": "deny" } };
  assert.deepEqual([empty(), empty(denied), empty(denied), empty({}), empty()], [true, false, false, true, true]);
  assert.equal(validate("update-personInterest", "{}").warning_count, 1);
});

test("each violation has its own fix, as a change of bytes", () => {
  const text = Buffer.from('{"é": 1, "display_name": "Schach ♞", "categories": null}');
  const fixes = validate(PAYLOAD, text).violations.flatMap(({ fix }) => fix ?? []);
  const changed = fixes.map(({ byte_start, byte_end, replacement, title, applicability }) => {
    assert.ok(title && applicability);
    return `${text.subarray(0, byte_start)}${replacement}${text.subarray(byte_end)}`;
  });
  assert.ok(changed.includes('{"é": 1, "displayName": "Schach ♞", "categories": null}'));
  assert.ok(changed.includes('{"é": 1, "display_name": "Schach ♞", "categories": []}'));
});

test("fixes return the kind of text that was given", () => {
  const text = '{"displayname": "Chess", "categories": null}';
  const fixed = '{"displayName": "Chess", "categories": []}';
  assert.deepEqual(fix(PAYLOAD, text), { text: fixed, fixes: 2 });
  assert.deepEqual(fix(PAYLOAD, new TextEncoder().encode(text)), { text: new TextEncoder().encode(fixed), fixes: 2 });
  assert.equal(fix(PAYLOAD, fixed), null);
  assert.deepEqual(fix(PAYLOAD, "\ufeff{}"), { text: "{}", fixes: 1 });
});

test("every payload validates, and has a document", async () => {
  assert.ok(payloads().length >= 60);
  for (const payload of payloads()) {
    assert.equal(validate(payload, "[]").violations[0].code, "not-an-object");
    assert.equal((await schema(payload)).title === undefined, false);
  }
  assert.match((await schema(PAYLOAD, "draft-07")).$schema, /draft-07/);
});

test("rules, types, enums and operations are explained", async () => {
  assert.equal((await explain("null-collection")).kind, "rule");
  assert.ok((await explain("personInterest")).properties.some(({ name }) => name === "webUrl"));
  assert.equal((await explain("collaborationTag")).members.length, 4);
  assert.equal((await explain(PAYLOAD)).method, "POST");
});

test("names that nothing has are type errors that list what there is", async () => {
  refused(() => validate("create-nothing", "{}"), TypeError, /^payload: "create-nothing" is not one of .*create-personInterest/);
  refused(() => fix("create-nothing", "{}"), TypeError, /^payload: /);
  refused(() => validate(undefined, "{}"), TypeError, /^payload: expected a string, found undefined$/);
  for (const name of ["nothing", "__proto__", undefined]) {
    await assert.rejects(explain(name), TypeError);
    await assert.rejects(schema(name), TypeError);
  }
  await assert.rejects(schema("../package"), TypeError);
  await assert.rejects(schema(PAYLOAD, ".."), TypeError);
});

test("settings that are not understood are type errors", () => {
  refused(() => validate(PAYLOAD, "{}", { depth: 1 }), TypeError, /^settings: .*depth/);
  refused(() => validate(PAYLOAD, "{}", { maxDepth: -1 }), TypeError, /^settings: /);
  refused(() => validate(PAYLOAD, "{}", { rules: { nothing: "deny" } }), TypeError, /^settings: .*nothing/);
  refused(() => validate(PAYLOAD, "{}", { rules: { "null-item": "loud" } }), TypeError, /^settings: rules: null-item: .*loud/);
  refused(() => validate(PAYLOAD, "{}", { rules: { "null-item": 1 } }), TypeError, /^settings: rules: null-item: /);
  refused(() => validate(PAYLOAD, "{}", { rules: "deny" }), TypeError, /^settings: rules: /);
  refused(() => validate(PAYLOAD, "{}", null), TypeError, /^settings: /);
  assert.ok(validate(PAYLOAD, "{}", { rules: null, maxDepth: undefined }).valid);
});

test("lone surrogates are type errors that say where", () => {
  refused(() => validate(PAYLOAD, '{"displayName": "\ud83d"}'), TypeError, /offset 17 /);
  refused(() => fix(PAYLOAD, "\udc00"), TypeError, /offset 0 /);
  const nested = { categories: ["Chess", "\udc00"] };
  refused(() => validate(PAYLOAD, nested), TypeError, /"\/categories\/1"/);
  refused(() => validate(PAYLOAD, { "\ud800": 1 }), TypeError, /name of the object at ""/);
  assert.ok(validate(PAYLOAD, { displayName: "\\ud83d \ud83d\ude42" }).valid);
});

test("values that JSON does not have are type errors", () => {
  const cycle = {};
  cycle.displayName = cycle;
  refused(() => validate(PAYLOAD, cycle), TypeError, /^body: .*circular/);
  refused(() => validate(PAYLOAD, { displayName: 1n }), TypeError, /^body: .*BigInt/);
  refused(() => validate(PAYLOAD, undefined), TypeError, /^body: JSON has no undefined$/);
  refused(() => validate(PAYLOAD, () => {}), TypeError, /^body: JSON has no function$/);
  refused(() => fix(PAYLOAD, {}), TypeError, /^text: expected a string or a Uint8Array, found object$/);
});

test("values nested deeply are reported, not refused", () => {
  let deep = 1;
  for (let depth = 0; depth < 1000; depth += 1) {
    deep = [deep];
  }
  const { violations } = validate(PAYLOAD, { "@x": deep });
  assert.deepEqual(violations.map(({ code, pointer }) => [code, pointer]), [["too-deep", "/@x"]]);
});

test("huge bodies are validated, or refused", () => {
  const huge = new Uint8Array(MAX_BYTES + 1).fill(0x20);
  refused(() => validate(PAYLOAD, huge), RangeError, /^body: 268435457 bytes/);
  assert.equal(validate(PAYLOAD, huge.subarray(1)).violations[0].code, "json-syntax");
  refused(() => validate(PAYLOAD, "é".repeat(MAX_BYTES / 2 + 1)), RangeError, /^body: /);
  const items = `{"categories": [${"null,".repeat(4_000_000)}null]}`;
  const report = validate(PAYLOAD, items);
  assert.deepEqual([report.error_count, report.violations.length, report.truncated], [4_000_001, 100, true]);
  assert.ok(validate(PAYLOAD, "{}").valid);
  const long = "é♞🙂".repeat(500_000);
  assert.ok(isValid(PAYLOAD, `{"displayName": "${long}"}`));
  assert.deepEqual(fix(PAYLOAD, `{"displayname": "${long}"}`), { text: `{"displayName": "${long}"}`, fixes: 1 });
  assert.ok(isValid(PAYLOAD, '{"displayName": "é♞🙂"}'));
});
