// The program to compare with: Node with ajv, which validates a file line by line with all errors and prints one line
// for each that is not blank.
//
//   node ajv.js FILE > RESULTS
import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The version that tests/interop pins.
const require = createRequire(new URL("../../tests/interop/package.json", import.meta.url));
const Ajv = require("ajv/dist/2020").default;

const schema = new URL("../../json-schema/2020-12/create-personInterest.schema.json", import.meta.url);
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(schema, "utf8")));

function answer(line, number) {
  let valid = false;
  let errors;
  try {
    valid = validate(JSON.parse(line));
    errors = validate.errors ?? [];
  } catch (error) {
    errors = [{ instancePath: null, keyword: "syntax", message: error.message }];
  }
  return JSON.stringify({ input_line: number, valid, errors });
}

// Chunk by chunk: several times faster than node:readline.
let rest = "";
let number = 0;
let blank = 0;
let invalid = 0;
async function write(text) {
  if (!process.stdout.write(text)) await new Promise((resume) => process.stdout.once("drain", resume));
}
function answers(lines) {
  let text = "";
  for (const line of lines) {
    number += 1;
    if (line.trim() === "") {
      blank += 1;
      continue;
    }
    const said = answer(line, number);
    if (said.includes('"valid":false')) invalid += 1;
    text += said + "\n";
  }
  return text;
}
for await (const chunk of createReadStream(process.argv[2], { encoding: "utf8", highWaterMark: 1 << 18 })) {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  await write(answers(lines));
}
if (rest !== "") await write(answers([rest]));
console.error(`${number - blank} lines: ${number - blank - invalid} valid, ${invalid} invalid`);
