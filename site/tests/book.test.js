// The documentation: every link leads somewhere, nothing is loaded from elsewhere, and search works without a network.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";

import { accessibilityViolations, dist, openPage, openSite, pictures } from "./browser.js";

const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".html"));
const site = openSite();

test("links are relative and lead to pages and headings that exist", () => {
  const pages = new Map(files.map((file) => [file, readFileSync(join(dist, file), "utf8")]));
  const broken = [];
  for (const [file, html] of pages) {
    for (const [, target] of html.matchAll(/ href="([^"]*)"/g)) {
      if (/^(https:|data:)/.test(target)) {
        continue;
      }
      const [path, anchor] = target.split("#");
      const aim = path === "" ? file : relative(dist, join(dist, dirname(file), path));
      const found = existsSync(join(dist, aim));
      const isPlayground = aim.startsWith("playground/");
      if (target.startsWith("/") || !found || (anchor && !isPlayground && !pages.get(aim)?.includes(`id="${anchor}"`))) {
        broken.push(`${file}: ${target}`);
      }
    }
  }
  assert.deepEqual(broken, []);
});

test("nothing is loaded from elsewhere", () => {
  for (const file of files) {
    const html = readFileSync(join(dist, file), "utf8");
    assert.doesNotMatch(html, /<(script|img|iframe)[^>]* src="https?:|<link[^>]* href="https?:/, file);
  }
});

test("every rule has a page with what is wrong, what is correct, and its levels", () => {
  const rules = readdirSync(join(dist, "rules")).filter((file) => file !== "index.html");
  assert.ok(rules.length > 20);
  for (const rule of rules) {
    const html = readFileSync(join(dist, "rules", rule), "utf8");
    for (const heading of ["why", "what-to-do", "default-level"]) {
      assert.ok(html.includes(`id="${heading}"`), `${rule}: ${heading}`);
    }
  }
});

test("search finds a rule and a property, without a network", async () => {
  const { page, context, errors, requests } = await openPage(site.browser);
  await page.goto(`${site.server.address}index.html`);
  await page.keyboard.press("s");
  await page.keyboard.type("enum-unknown");
  await page.locator("#mdbook-searchresults a", { hasText: "enum-unknown" }).first().waitFor();
  assert.deepEqual(errors, []);
  await context.setOffline(true);
  await page.locator("#mdbook-searchbar").fill("collaborationTags");
  await page.locator("#mdbook-searchresults a", { hasText: "personInterest" }).first().waitFor();
  assert.ok(requests.every(({ url }) => url.startsWith(site.server.address)), String(requests.map(({ url }) => url)));
});

test("a page leads to the playground with its example", async () => {
  const { page } = await openPage(site.browser);
  await page.goto(`${site.server.address}rules/enum-unknown.html`);
  await page.locator("main a", { hasText: "the wrong body" }).click();
  await page.locator("#problems a", { hasText: "enum-unknown" }).waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  for (const path of ["index.html", "rules/enum-unknown.html", "operations/create-personInterest.html"]) {
    test(`axe finds nothing: ${path}, ${colorScheme}`, async () => {
      const { page } = await openPage(site.browser, { colorScheme });
      await page.goto(site.server.address + path);
      if (pictures) {
        await page.screenshot({ path: join(pictures, `book-${colorScheme}-${path.replaceAll("/", "-")}.png`) });
      }
      // The bar with the buttons is mdBook's.
      assert.deepEqual(await accessibilityViolations(page, ["#mdbook-menu-bar"]), []);
    });
  }
}
