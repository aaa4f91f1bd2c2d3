// Generated TypeScript as modules that can be imported.
import path from "node:path";
import { pathToFileURL } from "node:url";

import { buildSync } from "esbuild";

/** Compiles a TypeScript file, with what it imports, beside itself, and imports the result. */
export async function bundled(file) {
  const outfile = file.replace(/\.ts$/, ".mjs");
  buildSync({ entryPoints: [file], outfile, bundle: true, format: "esm", platform: "node", logLevel: "silent" });
  return import(pathToFileURL(path.resolve(outfile)));
}
