// The playground in a browser.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

import { accessibilityViolations, openPage, openSite, pictures } from "./browser.js";

const site = openSite();

async function playground(hash = "", options = {}) {
  const opened = await openPage(site.browser, options);
  await opened.page.goto(`${site.server.address}playground/index.html${hash}`);
  await opened.page.waitForFunction(() => document.querySelector("#payload optgroup"));
  return opened;
}

const codes = (page) => page.locator("#problems .head a").allTextContents();
const body = (page) => page.evaluate(() => [...document.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));
const bodyLink = (payload, text) => `#${new URLSearchParams({ payload, body: text })}`;

async function type(page, text) {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  // What is typed is validated when it pauses.
  await page.waitForTimeout(400);
}

test("the first body has problems, and all that are certain are fixed at once", async () => {
  const { page, errors } = await playground();
  assert.ok((await codes(page)).includes("json-syntax"));
  await page.locator("#status", { hasText: "Invalid as create-personInterest" }).waitFor();
  await page.locator("#fix-all").click();
  await page.locator("#problems a", { hasText: "json-syntax" }).waitFor({ state: "detached" });
  assert.match(await body(page), /"displayName": "Chelsea FC"/);
  assert.ok(!(await codes(page)).includes("unknown-property"));
  assert.deepEqual(errors, []);
});

test("what is typed is underlined, explained and fixed by one click", async () => {
  const { page, errors } = await playground("#payload=create-personInterest");
  await type(page, '{ "displayname": "Zoë 🎾", "collaborationTags": ["AskMeAbout"] }');
  assert.deepEqual(await codes(page), ["unknown-property", "enum-unknown"]);
  const marked = page.locator(".cm-lintRange-error");
  assert.deepEqual(await marked.allTextContents(), ['"displayname"', '"AskMeAbout"']);

  const second = page.locator("#problems li").nth(1);
  await second.locator(".jump").click();
  assert.equal(await page.evaluate(() => String(getSelection())), '"AskMeAbout"');
  await second.locator("summary").click();
  await second.locator("details p").first().waitFor();
  assert.match(await second.locator("details").textContent(), /case-sensitive/);

  await second.locator("button.fix").click();
  await second.waitFor({ state: "detached" });
  assert.equal(await body(page), '{ "displayname": "Zoë 🎾", "collaborationTags": ["askMeAbout"] }');
  // The focus is at the next thing to fix.
  await page.waitForFunction(() => document.activeElement.matches("#problems li:first-child button.fix"));
  await page.keyboard.press("Enter");
  await page.locator("#status", { hasText: "Valid as create-personInterest: 0 errors, 0 warnings." }).waitFor();
  assert.equal(await page.locator("#problems li").count(), 0);
  assert.deepEqual(errors, []);
});

test("F8 goes to the next problem, and its tooltip has the message", async () => {
  const { page } = await playground(bodyLink("create-personInterest", '{ "id": "1",\n "description": 7 }'));
  await page.locator(".cm-content").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  const tooltip = page.locator(".cm-tooltip-lint, .cm-panel-lint");
  assert.match(await tooltip.first().textContent(), /expected a string or null, found a number/);
});

test("the payload is found out, or chosen", async () => {
  const { page } = await playground();
  await type(page, '{ "proficiency": "expert", "displayName": "Rust" }');
  await page.locator("#detected", { hasText: "create-skillProficiency" }).waitFor();
  await page.locator("#status", { hasText: "as create-skillProficiency" }).waitFor();
  // Many types have the name; the one before is kept while it is possible.
  await type(page, '{ "displayName": "Rust" }');
  await page.locator("#detected", { hasText: /^Could be .* others. Validated as create-skillProficiency;/ }).waitFor();
  await type(page, '{ "proficiency": "expert", "displayName": "Rust" }');
  await page.locator("#payload").selectOption("update-personInterest");
  await page.locator("#status", { hasText: "Invalid as update-personInterest" }).waitFor();
  assert.ok((await codes(page)).includes("unknown-property"));
  await page.locator("#example").click();
  await page.locator("#status", { hasText: /^Valid as update-personInterest/ }).waitFor();
});

test("the request is shown for a valid body, and needs the id of an existing object", async () => {
  const { page } = await playground(bodyLink("create-personInterest", '{ "displayName": "it\'s" }'));
  await page.locator("#request-panel summary").click();
  const request = page.locator("#request");
  await page.waitForFunction(() => document.querySelector("#request").textContent.includes("curl"));
  assert.match(await request.textContent(), /curl --request POST 'https:\/\/.*\/me\/profile\/interests'[^]*it'\\''s/);
  await page.locator("#format").selectOption("powershell");
  assert.match(await request.textContent(), /Invoke-MgGraphRequest -Method POST/);
  await page.locator("#user").fill("adele@contoso.com");
  assert.match(await request.textContent(), /\/users\/adele@contoso\.com\/profile/);

  await page.locator("#payload").selectOption("update-personInterest");
  await page.locator("#request-note", { hasText: "id" }).waitFor();
  await page.locator("#id").fill("0fb4c1e3");
  assert.match(await request.textContent(), /-Method PATCH .*interests\/0fb4c1e3/);

  await type(page, "{");
  await page.locator("#request-note", { hasText: "no errors" }).waitFor();
  assert.equal(await request.isVisible(), false);
});

test("the document is that of the payload", async () => {
  const { page } = await playground("#payload=create-personInterest");
  await page.locator("#document-panel summary").click();
  await page.waitForFunction(() => document.querySelector("#document").textContent !== "");
  assert.match(JSON.parse(await page.locator("#document").textContent()).$schema, /2020-12/);
  await page.locator("#dialect").selectOption("draft-07");
  await page.waitForFunction(() => document.querySelector("#document").textContent.includes("draft-07"));
});

test("a file that cannot be loaded is explained", async () => {
  const { page } = await playground("#payload=create-personInterest");
  await page.route(/explanations\.json|schema\.json/, (route) => route.fulfill({ status: 404 }));
  await page.locator("#problems summary").first().click();
  await page.locator("#problems details p", { hasText: "explanations.json" }).waitFor();
  await page.locator("#document-panel summary").click();
  await page.locator("#document", { hasText: "no document" }).waitFor();
});

test("only the link that is asked for has the body, and it opens the same", async () => {
  const { page, context } = await playground("#payload=create-personInterest");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = '{ "displayName": "a+b & #ü\\n" }';
  await type(page, text);
  assert.ok(!page.url().includes("a%2Bb"));
  await page.locator("#copy-link").click();
  await page.locator("#copy-link", { hasText: "Copied" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { page: other } = await playground(new URL(link).hash);
  assert.equal(await body(other), text);
  assert.equal(await other.locator("#payload").inputValue(), "create-personInterest");

  await type(page, `{ "displayName": "${"x".repeat(1_000_000)}" }`);
  await page.locator("#copy-link").click();
  await page.locator("#copy-link", { hasText: "too long" }).waitFor();
});

test("a link with an unknown payload, and text that is not Unicode, are explained", async () => {
  const { page, errors } = await playground(bodyLink("create-nothing", "{}"));
  assert.match(await page.locator("#notice").textContent(), /"create-nothing", which does not exist/);
  await page.evaluate(() => (location.hash = "#payload=create-personInterest&body=%FF%00{"));
  await page.locator("#problems a", { hasText: "json-syntax" }).first().waitFor();
  assert.deepEqual(errors, []);
});

test("nothing leaves the browser, and nothing else could", async () => {
  const { page, requests } = await playground(bodyLink("create-personInterest", '{ "displayName": "Secret" }'));
  await type(page, '{ "displayName": "Secret", "x": 1 }');
  await page.locator("#problems li").first().waitFor();
  await page.locator("#request-panel summary").click();
  await page.locator("#document-panel summary").click();
  await page.locator("#problems summary").first().click();
  await page.waitForTimeout(300);
  for (const { url, method } of requests) {
    assert.ok(method === "GET" && url.startsWith(site.server.address) && !new URL(url).search && !decodeURIComponent(new URL(url).pathname).includes("Secret"), url);
  }
  const blocked = await page.evaluate(() => fetch("http://127.0.0.2:9/").then(() => "sent", (error) => error.message));
  assert.notEqual(blocked, "sent");
  const violated = page.evaluate(() => new Promise((resolve) => {
    addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
    fetch("http://127.0.0.2:9/").catch(() => {});
  }));
  assert.equal(await violated, "connect-src");
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 380]) {
    test(`axe finds nothing, and nothing is cut off: ${colorScheme}, ${width} px`, async () => {
      const { page, errors } = await playground("", { colorScheme, viewport: { width, height: 900 } });
      await page.locator("#problems li").nth(3).waitFor();
      await page.locator("#problems summary").first().click();
      await page.locator("#request-panel summary").click();
      await page.locator("#document-panel summary").click();
      await page.locator("#status", { hasText: "Invalid" }).waitFor();
      await page.waitForFunction(() => document.querySelector("#document").textContent !== "");
      if (pictures) {
        await page.screenshot({ path: join(pictures, `playground-${colorScheme}-${width}.png`), fullPage: true });
      }
      await page.evaluate(() => document.activeElement.blur());
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      assert.deepEqual(await accessibilityViolations(page), []);
      assert.deepEqual(errors, []);
    });
  }
}
