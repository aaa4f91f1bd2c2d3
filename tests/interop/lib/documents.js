// The exported documents, by dialect.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { documentsFolder, here } from "./paths.js";

export const dialects = JSON.parse(readFileSync(path.join(here, "dialects.json"), "utf8"));

/**
 * The documents of all dialects of these kinds. `JSON Schema` is for all tools, an `editor schema` adds keywords that only
 * editors know, a `closed schema` refuses annotations, a `strict schema` is for language models, a `command schema` is for what the
 * command line prints and reads, and `OpenAPI` also describes the operations.
 */
export function documents(...kinds) {
  return dialects.filter(({ holds }) => kinds.includes(holds)).flatMap(documentsOf);
}

/** The documents of one dialect. */
export function documentsOf({ folder, holds }) {
  const directory = path.join(documentsFolder, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      dialect: folder,
      holds,
      // The part before `.schema.json` or `.openapi.json`.
      name: file.split(".")[0],
      label: `${folder}/${file}`,
      file: path.join(directory, file),
      content: JSON.parse(readFileSync(path.join(directory, file), "utf8")),
    }));
}
