// ajv in strict mode: every document compiles without a warning, and gives our verdicts.
import { cases, generated, payloads } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { knownDifference } from "../../lib/differences.js";
import { documents } from "../../lib/documents.js";
import { compileStrictly, judges } from "../../lib/judges.js";

const checks = new Checks();
const all = cases();
const made = Object.fromEntries(payloads.map((payload) => [payload, generated(payload)]));

// Documents for tools of language models do not name it.
const DEFAULT_DIALECT = "https://json-schema.org/draft/2020-12/schema";

for (const { label, content, holds } of documents("JSON Schema", "editor schema", "closed schema", "strict schema")) {
  await checks.runs(
    () => compileStrictly(content, content.$schema ?? DEFAULT_DIALECT, holds),
    "ajv",
    label,
    "compiles in strict mode",
  );
}

for (const { dialect, label, payload, compile } of judges()) {
  const judge = await checks.runs(compile, "ajv", label, "compiles in strict mode");
  if (judge === undefined) continue;
  const unsaid = new Map();
  const count = (reason) => unsaid.set(reason, (unsaid.get(reason) ?? 0) + 1);

  for (const { title, instance, valid, cannotSay } of [
    ...all.filter((one) => one.payload === payload),
    ...made[payload],
  ]) {
    const verdict = judge(instance);
    const difference = knownDifference(dialect, payload, instance);
    if (difference !== undefined) {
      if (verdict !== valid) count(difference);
      const found = `accepted, where more should be refused: ${JSON.stringify(instance)}`;
      checks.that(!verdict || valid, "ajv", label, title, found);
    } else if (cannotSay !== undefined) {
      count(cannotSay);
      checks.that(
        verdict !== valid,
        "ajv",
        label,
        title,
        "marked as what JSON Schema cannot say, but the verdicts are equal",
      );
    } else {
      const found = `we say ${valid}, ajv says ${verdict}: ${JSON.stringify(instance)} ${JSON.stringify(judge.errors ?? [])}`;
      checks.that(verdict === valid, "ajv", label, title, found);
    }
  }
  for (const [reason, times] of unsaid) console.log(`${label}: another verdict on ${times}: ${reason}`);
}

checks.done();
