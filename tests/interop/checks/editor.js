// VS Code's JSON language service: it underlines what we report, at the same line and column, and offers the
// values of enums.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { cases, isRequest, payloads } from "../lib/cases.js";
import { Checks } from "../lib/checks.js";
import { documents } from "../lib/documents.js";
import { Editor } from "../lib/editor.js";
import { validateTexts } from "../lib/ours.js";
import { root, work } from "../lib/paths.js";

const TOOL = "vscode-json-languageservice";
/** The rules that JSON Schema can express. Payloads with cases for every mistake must have each of them compared. */
const SAYABLE = new Map([
  [
    "create-personInterest",
    [
      "not-an-object",
      "wrong-type",
      "null-item",
      "unknown-property",
      "read-only-property",
      "enum-unknown",
      "enum-combined",
      "type-annotation",
      "link-shape",
    ],
  ],
  [
    "update-personInterest",
    [
      "not-an-object",
      "wrong-type",
      "null-item",
      "unknown-property",
      "read-only-property",
      "not-settable",
      "enum-unknown",
      "enum-combined",
      "type-annotation",
      "link-shape",
    ],
  ],
  ["personInterest", ["not-an-object", "wrong-type", "null-item", "date-time-format", "type-annotation"]],
]);
const UNSAYABLE = new Set(["json-syntax", "duplicate-property", "too-deep", "too-large"]);

const checks = new Checks();

/** The cases as texts: those of tests/cases-text, and the others formatted over several lines. */
function texts(payload) {
  const folder = path.join(root, "tests/cases-text");
  const written = readdirSync(folder).flatMap((file) =>
    file.endsWith(".json")
      ? JSON.parse(readFileSync(path.join(folder, file), "utf8")).map((given) => ({
          ...given,
          title: `${file}: ${given.description}`,
        }))
      : [],
  );
  // The language service ends a line at a lone carriage return.
  const comparable = ({ text, json_schema }) =>
    text !== undefined && json_schema !== "cannot say" && !/\r(?!\n)/.test(text);
  return [
    ...written.filter((given) => given.payload === payload && comparable(given)),
    ...cases()
      .filter((given) => given.payload === payload && given.cannotSay === undefined)
      .map(({ title, instance }) => ({ title, text: JSON.stringify(instance, null, 2) })),
  ];
}

const asPlaces = (found) =>
  [...new Set(found.map(({ line, column }) => `${line}:${column}`))].sort().join(" ");

async function sameDiagnostics({ name: payload, label, dialect }, editor) {
  const given = texts(payload);
  const reports = validateTexts(
    payload,
    given.map(({ text }) => text),
    path.join(work, "editor", dialect, payload),
  );
  const seen = new Set();
  for (const [index, { title, text }] of given.entries()) {
    const report = reports[index];
    const ours = report.violations.filter(({ level }) => level === "deny");
    if (report.truncated || ours.some(({ code }) => UNSAYABLE.has(code))) continue;
    const theirs = await editor.diagnostics(text);
    // The language service reports every duplicate name, also those that our rule is not about.
    if (theirs.some(({ message }) => message === "Duplicate object key")) continue;
    // The language service may report one value twice, for example its type and its text.
    const same = asPlaces(ours) === asPlaces(theirs);
    checks.that(
      same,
      TOOL,
      label,
      title,
      `ours at ${asPlaces(ours)}, theirs at ${asPlaces(theirs)}\n${text}`,
    );
    if (same) for (const { code } of ours) seen.add(code);
  }
  checks.that(seen.size > 0, TOOL, label, "there are mistakes to compare");
  for (const code of SAYABLE.get(payload) ?? [])
    checks.that(seen.has(code), TOOL, label, `${code} is among the mistakes compared`);
}

async function offersTheEnums({ name, holds, label, content }, editor) {
  const definitions = content.$defs ?? content.definitions;
  // Responses may have other members, so the known ones are only examples there.
  const closed = isRequest(name);
  const membersOf = (schema) =>
    (schema?.anyOf ?? [schema])
      .map((part) => part?.examples ?? definitions?.[part?.$ref?.split("/").at(-1)]?.enum)
      .find((members) => members !== undefined);
  const offers = async (text, members) => {
    const offered = await editor.completions(text);
    const offer = (member) => offered.find((item) => item.label === JSON.stringify(member));
    // Plain JSON Schema does not have the meanings of members.
    const enough = (item) => item && (holds !== "editor schema" || !closed || item.documentation);
    const missing = members.filter((member) => !enough(offer(member)));
    checks.that(
      missing.length === 0,
      TOOL,
      label,
      `completions at ${text}`,
      `missing or without a word on it: ${missing}; offered: ${offered.map((item) => item.label)}`,
    );
  };
  let enums = 0;
  for (const [property, schema] of Object.entries(content.properties)) {
    const [members, items] = [membersOf(schema), membersOf(schema.items)];
    if (members !== undefined) {
      await offers(`{ "${property}": | }`, members);
      await offers(`{ "${property}": "|" }`, members);
    }
    if (items !== undefined) {
      await offers(`{ "${property}": [|] }`, items);
      await offers(`{ "${property}": ["${items[0]}", "|"] }`, items);
    }
    enums += (members !== undefined) + (items !== undefined);
  }
  checks.that(enums > 0, TOOL, label, "there are values to offer");
  const names = await editor.completions('{ "|" }');
  for (const name of Object.keys(content.properties)) {
    const offered = names.find((item) => item.label === name);
    checks.that(offered?.documentation, TOOL, label, `the name ${name} is offered, with what it is`);
  }
}

for (const document of documents("JSON Schema", "editor schema").filter(({ name }) =>
  payloads.includes(name),
)) {
  // The language service replaces references in the schema by their targets.
  const editor = new Editor(structuredClone(document.content));
  await sameDiagnostics(document, editor);
  await offersTheEnums(document, editor);
}
checks.done();
