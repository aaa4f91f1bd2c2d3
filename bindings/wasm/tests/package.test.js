import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import test from "node:test";

const root = new URL("..", import.meta.url);

test("the package has what it exports, its licences, and nothing else", () => {
  const [{ files }] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8" }));
  const paths = new Set(files.map(({ path }) => path));
  const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  const exported = Object.values(exports).flatMap((one) => (typeof one === "string" ? [] : Object.values(one)));
  const others = ["module_bg.wasm", "explanations.json", "types.d.ts", "LICENSE-MIT", "LICENSE-APACHE"];
  for (const path of [...exported.map((path) => path.slice(2)), ...others.map((name) => `pkg/${name}`), "README.md"]) {
    assert.ok(paths.has(path), path);
  }
  const expected = /^(package\.json|README\.md|pkg\/(LICENSE-\w+|[\w.-]+\.(js|json|wasm|d\.ts)|json-schema\/.+\.(json|md)))$/;
  assert.deepEqual([...paths].filter((path) => !expected.test(path)), []);
});

test("the code of the READMEs runs", () => {
  const blocks = ["README.md", "../../README.md"].map((path) => {
    const readme = readFileSync(new URL(path, root), "utf8");
    return [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  });
  assert.ok(blocks[0].length >= 2 && blocks[1].length >= 1, `${blocks.map(({ length }) => length)} blocks`);
  for (const block of blocks.flat()) {
    const file = new URL(`tests/readme-${process.pid}.mjs`, root);
    writeFileSync(file, block);
    try {
      const { status, stderr } = spawnSync("node", [file.pathname], { encoding: "utf8" });
      // `console.assert` writes a line, but does not stop the program.
      assert.deepEqual({ status, stderr }, { status: 0, stderr: "" }, block);
    } finally {
      rmSync(file);
    }
  }
});
