// The behaviour cases of tests/cases, and the instances generated from them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { root, work } from "./places.js";

export const payloads = ["create-personInterest", "update-personInterest", "personInterest"];

/** All cases, each with its `title` and our verdict. */
export function cases() {
  const folder = path.join(root, "tests/cases");
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return files.flatMap((file) =>
    JSON.parse(readFileSync(path.join(folder, file), "utf8")).map((given) => ({
      title: `${file}: ${given.description}`,
      payload: given.payload,
      instance: given.instance,
      valid: given.valid ?? !given.violations.some(({ level }) => level === "deny"),
      cannotSay: given.json_schema === "cannot say" ? given.reason : undefined,
    })),
  );
}

/** What generate.py made for a payload: `title`, `instance`, and our verdict on it. */
export function generated(payload) {
  return JSON.parse(readFileSync(path.join(work, "instances", `${payload}.json`), "utf8"));
}
