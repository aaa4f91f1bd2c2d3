// The behaviour cases of tests/cases, and the instances generated from them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { root, work } from "./paths.js";

const types = readdirSync(path.join(root, "schemas"))
  .filter((type) => existsSync(path.join(root, "schemas", type, "operations.toml")))
  .sort();

/** The operations with a request body that the schema files have: `name`, `type`, `kind` and `method`. */
export const operations = ["create", "update"].flatMap((kind) =>
  types.flatMap((type) => {
    const text = readFileSync(path.join(root, "schemas", type, "operations.toml"), "utf8");
    const method = new RegExp(`^\\[${kind}\\]$[^]*?^method = "(.*)"$`, "m").exec(text)?.[1];
    return method ? [{ name: `${kind}-${type}`, type, kind, method: method.toLowerCase() }] : [];
  }),
);

const requests = operations.map(({ name }) => name);

export const payloads = [...requests, ...new Set(operations.map(({ type }) => type))];

export const isRequest = (payload) => requests.includes(payload);

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

/** The instances that generate.py made for a payload: `title`, `instance`, and our verdict. */
export function generated(payload) {
  return JSON.parse(readFileSync(path.join(work, "instances", `${payload}.json`), "utf8"));
}
