// Runs the code of the guide, except the Rust code, which is in documentation tests. A page's code runs in order, in an empty
// folder, and prints what the `text` block after it has.
//
// Comments before a block: `<!-- file: NAME -->` writes the block to a file, `<!-- status: NUMBER -->` is the exit status.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guide = join(root, "site/guide");
const { MSGRAPH_PROFILE_BIN: command, MSGRAPH_PROFILE_PYTHON: python } = process.env;

function blocks(markdown) {
  const found = [];
  const pattern = /(?:^<!-- (file|status): (.+) -->\n)?^```(\w*)\n([^]*?)^```$/gm;
  for (const [, key, value, language, code] of markdown.matchAll(pattern)) {
    found.push({ language, code, [key]: value });
  }
  return found;
}

/** What runs a block, and with which arguments; undefined if it is only read. */
function runner(language, folder) {
  switch (language) {
    case "sh":
      return ["sh", "-eu", "-c"];
    case "python":
      return [python, "-c"];
    case "js":
      mkdirSync(join(folder, "node_modules"), { recursive: true });
      rmSync(join(folder, "node_modules/msgraph-profile"), { force: true });
      symlinkSync(join(root, "bindings/wasm"), join(folder, "node_modules/msgraph-profile"));
      return [process.execPath, "--input-type=module", "--eval"];
    default:
      return undefined;
  }
}

for (const file of readdirSync(guide)) {
  test(file, (context) => {
    const all = blocks(readFileSync(join(guide, file), "utf8"));
    if (!python && all.some(({ language }) => language === "python")) {
      context.skip("the Python package is not built: set MSGRAPH_PROFILE_PYTHON");
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), "guide-"));
    const PATH = `${dirname(command)}:${process.env.PATH}`;
    all.forEach((block, index) => {
      const { language, code } = block;
      if (block.file) {
        mkdirSync(dirname(join(folder, block.file)), { recursive: true });
        writeFileSync(join(folder, block.file), code);
        return;
      }
      const [program, ...options] = runner(language, folder) ?? [];
      if (program === undefined) {
        const expected = language === "rust" || (language === "text" && all[index - 1]?.language !== "text");
        assert.ok(expected, `${file}: no test runs this block of ${language || "no language"}:\n${code}`);
        return;
      }
      const { status, stdout, stderr } = spawnSync(program, [...options, code], { cwd: folder, encoding: "utf8", env: { ...process.env, PATH } });
      assert.equal(status, Number(block.status ?? 0), `${file}:\n${code}${stdout}${stderr}`);
      const next = all[index + 1];
      if (next?.language === "text") {
        assert.equal(stdout.trimEnd(), next.code.trimEnd(), `${file}:\n${code}`);
      }
    });
    rmSync(folder, { recursive: true });
  });
}
