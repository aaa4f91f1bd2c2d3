// The exported documents, by dialect.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { documentsFolder, here } from "./places.js";

export const dialects = JSON.parse(readFileSync(path.join(here, "dialects.json"), "utf8"));

/** The documents of every dialect of a kind (`JSON Schema`, `OpenAPI`) that is there. */
export function documents(holds) {
  return dialects.filter((dialect) => dialect.holds === holds).flatMap(({ folder }) => documentsOf(folder));
}

/** The documents of one dialect. */
export function documentsOf(folder) {
  const directory = path.join(documentsFolder, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      dialect: folder,
      // What stands before `.schema.json` or `.openapi.json`.
      name: file.split(".")[0],
      label: `${folder}/${file}`,
      file: path.join(directory, file),
      content: JSON.parse(readFileSync(path.join(directory, file), "utf8")),
    }));
}
