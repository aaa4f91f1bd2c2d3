import { readFile } from "node:fs/promises";
import { withLoader } from "./documents-of.js";

export const { schema, explain } = withLoader(async (url) => {
  let text;
  try {
    text = await readFile(url, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
  return JSON.parse(text);
});
