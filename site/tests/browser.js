// The site in a Chromium without a network.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "./serve.js";

export const dist = fileURLToPath(new URL("../dist", import.meta.url));
/** The folder for pictures of the pages, if they are wanted. */
export const pictures = process.env.PICTURES;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A server of the site and a browser, while the tests of a file run. */
export function openSite() {
  const site = {};
  before(async () => {
    site.server = await serve(dist);
    site.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      headless: true,
      args: FLAGS,
    });
  });
  after(async () => {
    await site.browser?.close();
    site.server?.close();
  });
  return site;
}

/** A page that notes what goes wrong in it, and which addresses it asks for. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => requests.push({ url: request.url(), method: request.method() }));
  return { page, context, errors, requests };
}

/** What axe finds. It is evaluated, not loaded, because the page loads only its own files. */
export async function accessibilityViolations(page, exclude = []) {
  await page.evaluate(axe);
  return page.evaluate(async (exclude) => {
    const { violations } = await window.axe.run({ exclude });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`)]);
  }, exclude);
}
