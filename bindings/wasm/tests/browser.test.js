import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { checkCases, checkTextCases } from "./cases.js";

const QUIET = ["background-networking", "component-update", "sync", "quic", "gpu"].map((feature) => `--disable-${feature}`);
const CONTENT_TYPES = { js: "text/javascript", json: "application/json", wasm: "application/wasm", html: "text/html" };
// The browser gets the files from here, so there is no server.
const ORIGIN = "http://127.0.0.1";

/** A page that can import the files of a folder, as a server of static files has them. */
async function openPage(browser, folder, path) {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = new URL(`.${pathname}`, folder);
    const contentType = CONTENT_TYPES[pathname.split(".").pop()];
    try {
      await route.fulfill({ contentType, body: await readFile(file) });
    } catch {
      await route.fulfill({ status: 404 });
    }
  });
  await page.goto(`${ORIGIN}/${path}`);
  return page;
}

test("the package in Chromium", async (context) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--no-first-run", ...QUIET],
  });
  context.after(() => browser.close());
  const page = await openPage(browser, new URL("..", import.meta.url), "tests/page.html");

  // As JSON, because playwright's own form of values loses the name __proto__.
  const run = async (calls) => {
    const results = await page.evaluate(async (calls) => {
      const [{ validate }, { perform }] = await Promise.all([import("/pkg/browser.js"), import("/tests/calls.js")]);
      return JSON.stringify(perform(validate, JSON.parse(calls)));
    }, JSON.stringify(calls));
    return JSON.parse(results);
  };
  await context.test("the cases, as values and as text", () => checkCases(run));
  await context.test("the cases of text, as bytes and as strings, with spans", () => checkTextCases(run));

  await context.test("verdicts, fixes, documents and explanations", async () => {
    const results = await page.evaluate(async () => {
      const { fix, isValid } = await import("/pkg/browser.js");
      const { explain, schema } = await import("/pkg/documents.js");
      return {
        verdicts: ['{"displayName": "Schach"}', '{"displayName": 1}'].map((text) => isValid("create-personInterest", text)),
        fixed: fix("create-personInterest", '{"displayname": "é"}'),
        title: (await schema("create-personInterest", "draft-07")).title,
        kind: (await explain("enum-unknown")).kind,
        unknown: await schema("nothing").catch(String),
      };
    });
    assert.deepEqual(results.verdicts, [true, false]);
    assert.deepEqual(results.fixed, { text: '{"displayName": "é"}', fixes: 1 });
    assert.ok(results.title);
    assert.equal(results.kind, "rule");
    assert.match(results.unknown, /^TypeError: name: /);
  });

  await context.test("the package in a page that Vite bundles", async () => {
    const folder = await mkdtemp(join(tmpdir(), "bundle-"));
    context.after(() => rm(folder, { recursive: true }));
    await cp(new URL("bundle", import.meta.url), folder, { recursive: true });
    await mkdir(join(folder, "node_modules"));
    await symlink(fileURLToPath(new URL("..", import.meta.url)), join(folder, "node_modules/msgraph-profile"));
    const input = join(folder, "page.html");
    await build({ root: folder, configFile: false, logLevel: "error", build: { target: "es2022", rollupOptions: { input } } });

    const bundled = await openPage(browser, pathToFileURL(`${folder}/dist/`), "page.html");
    await bundled.waitForFunction(() => document.title !== "");
    assert.equal(await bundled.title(), "displayName, Create personInterest, rule");
  });
});
