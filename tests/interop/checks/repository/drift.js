// Our tables agree with Microsoft's typings, and a change in them is found.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { Checks } from "../../lib/checks.js";
import { binary } from "../../lib/paths.js";

const TOOL = "@microsoft/microsoft-graph-types-beta";
const manifest = createRequire(import.meta.url).resolve(`${TOOL}/package.json`);
const { version, types } = JSON.parse(readFileSync(manifest, "utf8"));
const typings = readFileSync(path.join(path.dirname(manifest), types), "utf8");

const checks = new Checks();

/** The exit status and the differences. */
function drift(input) {
  const { status, stdout, stderr } = spawnSync(binary, ["drift", "--typings", "-", "--format", "json"], {
    input,
    encoding: "utf8",
  });
  return { status, differences: stdout === "" ? [] : JSON.parse(stdout), stderr };
}

const real = drift(typings);
checks.that(real.status === 0, TOOL, version, "no drift", JSON.stringify(real, null, 2));

for (const [what, from, to, kind] of [
  ["a property less", /^ +webUrl\?: .*;\r?$/gm, "", "missing-property"],
  ["another type", "confidenceScore?: NullableOption<number>", "confidenceScore?: string", "type"],
  ["another base", "interface PersonInterest extends ItemFacet", "interface PersonInterest", "base"],
  ["a member less", /\| "federatedOrganizations"\s/, "", "missing-member"],
]) {
  const changed = typings.replace(from, to);
  const { status, differences } = drift(changed);
  const found = status === 1 && differences.some((difference) => difference.kind === kind);
  checks.that(changed !== typings && found, TOOL, version, `${what} is found`, JSON.stringify(differences));
}
checks.done();
