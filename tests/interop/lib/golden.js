// Small expected outputs, checked in under golden/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { here } from "./paths.js";

/** Checks that lines are those of a golden file, or rewrites it if UPDATE_GOLDEN is set. */
export function sameAsGolden(checks, file, lines, tool, document) {
  const golden = path.join(here, "golden", file);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(path.dirname(golden), { recursive: true });
    writeFileSync(golden, lines.map((line) => `${line}\n`).join(""));
  }
  if (!existsSync(golden)) {
    checks.that(
      false,
      tool,
      document,
      `there is no golden/${file}`,
      "UPDATE_GOLDEN=1 tests/interop/run makes it",
    );
    return;
  }
  const wanted = readFileSync(golden, "utf8").trimEnd().split("\n");
  const missing = wanted.filter((line) => !lines.includes(line)).map((line) => `- ${line}`);
  const extra = lines.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`);
  checks.that(
    missing.length + extra.length === 0,
    tool,
    document,
    `gives the types of golden/${file}`,
    [...missing, ...extra].join("\n"),
  );
}
