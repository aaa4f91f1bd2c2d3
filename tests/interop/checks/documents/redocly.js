// Redocly's linter accepts the OpenAPI documents without a warning.
import { spawnSync } from "node:child_process";

import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { here } from "../../lib/paths.js";

const checks = new Checks();
for (const { file, label } of documents("OpenAPI")) {
  const command = ["node_modules/.bin/redocly", "lint", "--config", "redocly.yaml", "--format", "json", file];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: here, encoding: "utf8" });
  let found;
  try {
    found = JSON.parse(stdout.slice(stdout.indexOf("{")));
  } catch {
    checks.that(false, "redocly lint", label, "prints its findings", stdout + stderr);
    continue;
  }
  const { errors, warnings } = found.totals;
  const said = found.problems.map(
    ({ ruleId, message, location }) =>
      `${ruleId}: ${message} at ${location.map(({ pointer }) => pointer).join(", ")}`,
  );
  checks.that(errors + warnings === 0, "redocly lint", label, "neither errors nor warnings", said.join("\n"));
}
checks.done("no OpenAPI document is there");
