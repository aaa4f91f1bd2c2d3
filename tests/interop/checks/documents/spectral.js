// Spectral's rules for OpenAPI (`spectral:oas`) find neither an error nor a warning.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { here, work } from "../../lib/paths.js";

const checks = new Checks();
mkdirSync(work, { recursive: true });
const ruleset = path.join(work, "spectral.json");
writeFileSync(ruleset, JSON.stringify({ extends: "spectral:oas" }));
for (const { file, label } of documents("OpenAPI")) {
  const command = ["node_modules/.bin/spectral", "lint", "--quiet", "--ruleset", ruleset, "--format", "json", file];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: here, encoding: "utf8", maxBuffer: 2 ** 28 });
  let found;
  try {
    found = JSON.parse(stdout.slice(stdout.indexOf("[")));
  } catch {
    checks.that(false, "spectral", label, "prints its findings", stdout + stderr);
    continue;
  }
  const said = found.map((one) => `${one.code}: ${one.message} at ${one.path.join("/")}`).join("\n");
  checks.that(found.length === 0, "spectral", label, "neither errors nor warnings", said);
}
checks.done("no OpenAPI document is there");
