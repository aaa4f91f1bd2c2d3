// The checks of TypeScript that a tool has generated from the documents.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { payloads } from "./cases.js";
import { documents } from "./documents.js";
import { sameAsGolden } from "./golden.js";
import { work } from "./paths.js";
import { anys, compiled } from "./typescript.js";

const IN_PASCAL_CASE = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** Checks the modules that `generate(document)` returns for every document, and for closed ones of these entity types. */
export async function checkGeneratedTypes(checks, tool, generate, closedTypes = []) {
  const closed = documents("closed schema").filter(({ name }) => closedTypes.includes(name.split("-").at(-1)));
  const folder = path.join(work, "typescript", tool);
  rmSync(folder, { recursive: true, force: true });
  const modules = [];
  for (const document of [...documents("JSON Schema"), ...closed]) {
    const text = await checks.runs(() => generate(document), tool, document.label, "makes TypeScript");
    if (text === undefined) continue;
    const file = path.join(folder, document.dialect, `${document.name}.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    modules.push({ ...document, file, text });
  }

  const program = compiled(modules.map(({ file }) => file));
  checks.that(program.general === "", tool, "all documents", "tsc --strict", program.general);
  for (const { name, label, holds, file, text } of modules) {
    const wrong = program.diagnostics(file);
    checks.that(wrong === "", tool, label, "tsc --strict", wrong);
    const any = anys(file, text);
    checks.that(any === "", tool, label, "says any nowhere", any);
    if (!payloads.includes(name)) continue;
    const types = program.types(file);
    const type = types.exported(IN_PASCAL_CASE(name));
    if (type === undefined) checks.that(false, tool, label, `exports ${IN_PASCAL_CASE(name)}`);
    else {
      const golden = holds === "closed schema" ? `${tool}/code/${name}.txt` : `${tool}/${name}.txt`;
      sameAsGolden(checks, golden, types.written(type), tool, label);
    }
  }
}
