// Measures this package beside ajv: text in, verdict out. `node test/measure.js`
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { validate } from "msgraph-profile";
import { schema } from "msgraph-profile/documents";
import { cases } from "./cases.js";

const PAYLOAD = "create-personInterest";
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const compiled = ajv.compile(await schema(PAYLOAD));

const example = new URL("../../../examples/", import.meta.url);
const settable = cases("cases").filter(({ file, payload }) => file === "settable.json" && payload === PAYLOAD);
const longest = settable.map(({ instance }) => JSON.stringify(instance)).sort((a, b) => b.length - a.length)[0];
const bodies = {
  "documented example": readFileSync(new URL("create-personInterest.json", example), "utf8"),
  "every settable property": longest,
  "with mistakes": readFileSync(new URL("create-personInterest.mistakes.json", example), "utf8"),
};
const ways = {
  "this package": (text) => validate(PAYLOAD, text).valid,
  "JSON.parse and ajv": (text) => compiled(JSON.parse(text)),
};

/** The best of several rounds, which take turns, in nanoseconds a call. */
function measure(text) {
  const best = Object.fromEntries(Object.keys(ways).map((way) => [way, Infinity]));
  for (let round = 0; round < 12; round += 1) {
    for (const [way, call] of Object.entries(ways)) {
      const start = process.hrtime.bigint();
      for (let count = 0; count < 10_000; count += 1) {
        call(text);
      }
      best[way] = Math.min(best[way], Number(process.hrtime.bigint() - start) / 10_000);
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
