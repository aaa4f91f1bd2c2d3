// The reports of the command-line program on texts.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { binary } from "./paths.js";

/** The reports on texts, in order. The files remain in the folder. */
export function validateTexts(payload, texts, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = texts.map((_, number) => `${String(number).padStart(4, "0")}.json`);
  names.forEach((name, number) => writeFileSync(path.join(folder, name), texts[number]));
  const command = ["validate", "--as", payload, "--format", "json", "--exit-zero", ...names];
  return JSON.parse(execFileSync(binary, command, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 }));
}
