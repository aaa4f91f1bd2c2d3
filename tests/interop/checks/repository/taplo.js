// Taplo, which is behind Even Better TOML in Visual Studio Code: it finds the schema that each schema file names, accepts
// the file, and rejects one with a mistake in a row.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Checks } from "../../lib/checks.js";
import { here, root, work } from "../../lib/paths.js";

const TOOL = "taplo lint";
const checks = new Checks();
const schemas = path.join(root, "schemas");
const folder = path.join(work, "taplo");
rmSync(folder, { recursive: true, force: true });

function lint(files) {
  const command = ["node_modules/@taplo/cli/dist/cli.js", "lint", "--no-auto-config", ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: here, encoding: "utf8" });
  return { status, text: stdout + stderr };
}

const files = readdirSync(schemas, { recursive: true }).filter((file) => file.endsWith(".toml"));
const right = lint(files.map((file) => path.join(schemas, file)));
checks.that(
  right.status === 0 && right.text.includes(`total=${files.length}`),
  TOOL,
  "schemas/",
  "every file is valid by the schema",
  right.text,
);

// The same with an invalid date.
const copies = files.map((file) => {
  const text = readFileSync(path.join(schemas, file), "utf8")
    .replace(/^transcribed = .*$/m, "transcribed = 7")
    .replace(/^#:schema .*$/m, `#:schema ${path.join(schemas, "schema.json")}`);
  const copy = path.join(folder, file);
  mkdirSync(path.dirname(copy), { recursive: true });
  writeFileSync(copy, text);
  return copy;
});
const wrong = lint(copies);
for (const [index, copy] of copies.entries()) {
  const line = readFileSync(copy, "utf8").split("\n").indexOf("transcribed = 7") + 1;
  checks.that(
    wrong.text.includes(`${copy}:${line}:15`),
    TOOL,
    files[index],
    "is refused with a number for a day, at its place",
    wrong.text.split("\n").slice(0, 20).join("\n"),
  );
}
checks.that(wrong.text.includes('7 is not of type "string"'), TOOL, "schemas/", "says what is wrong", wrong.text);
checks.done();
