import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { chromium } from "playwright-core";
import { checkCases, checkTextCases } from "./cases.js";

const QUIET = ["background-networking", "component-update", "sync", "quic", "gpu"].map((feature) => `--disable-${feature}`);
const CONTENT_TYPES = { js: "text/javascript", json: "application/json", wasm: "application/wasm", html: "text/html" };
// The browser gets the files from here, so there is no server.
const ORIGIN = "http://127.0.0.1";

/** A page that can import the files of the package, as a static folder serves them. */
async function openPage(browser) {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = new URL(`..${pathname}`, import.meta.url);
    const contentType = CONTENT_TYPES[pathname.split(".").pop()];
    try {
      await route.fulfill({ contentType, body: pathname === "/page.html" ? "<!doctype html>" : await readFile(file) });
    } catch {
      await route.fulfill({ status: 404 });
    }
  });
  await page.goto(`${ORIGIN}/page.html`);
  return page;
}

test("the package in Chromium", async (context) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--no-first-run", ...QUIET],
  });
  context.after(() => browser.close());
  const page = await openPage(browser);

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
});
