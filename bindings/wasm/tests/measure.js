// Measures this package beside ajv: text in, verdict out. `node tests/measure.js`
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isValid, validate } from "msgraph-profile";
import { schema } from "msgraph-profile/documents";

const PAYLOAD = "create-personInterest";
// A round is so short that some of them run without an interruption.
const [ROUNDS, CALLS] = [300, 500];
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const compiled = ajv.compile(await schema(PAYLOAD));

const file = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const bodies = {
  "documented example": file("examples/create-personInterest.json"),
  "full body": file("bindings/python/bench/full.json"),
  "with mistakes": file("examples/create-personInterest.mistakes.json"),
};
const ways = {
  "isValid": (text) => isValid(PAYLOAD, text),
  "validate": (text) => validate(PAYLOAD, text).valid,
  "JSON.parse and ajv": (text) => compiled(JSON.parse(text)),
};

/** The best of several rounds, which take turns, in nanoseconds a call. */
function measure(text) {
  const best = Object.fromEntries(Object.keys(ways).map((way) => [way, Infinity]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [way, call] of Object.entries(ways)) {
      const start = process.hrtime.bigint();
      for (let count = 0; count < CALLS; count += 1) {
        call(text);
      }
      best[way] = Math.min(best[way], Number(process.hrtime.bigint() - start) / CALLS);
    }
  }
  return best;
}

for (const [name, text] of Object.entries(bodies)) {
  const verdicts = new Set(Object.values(ways).map((call) => call(text)));
  if (verdicts.size !== 1) {
    throw new Error(`${name}: the verdicts differ`);
  }
  for (const [way, nanoseconds] of Object.entries(measure(text))) {
    console.log(`${name} (${text.length} bytes), ${way}: ${Math.round(nanoseconds)} ns`);
  }
}
