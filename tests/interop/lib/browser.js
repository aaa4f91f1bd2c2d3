// Pages in headless Chromium, without a network.
import { buildSync } from "esbuild";
import { chromium } from "playwright-core";
import path from "node:path";

import { here } from "./paths.js";

/** Starts Chromium, calls `action` with it, and always ends it. */
export async function withBrowser(action) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    return await action(browser);
  } finally {
    await browser.close();
  }
}

/** A script of pages/ with the packages that it imports. */
export function script(name) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(here, "pages", `${name}.js`)],
    bundle: true,
    write: false,
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

/** Pages have an address, because Swagger UI resolves references with it; the page is given to the browser directly. */
const address = "http://127.0.0.1/";

/** A page with an element `form`, in which a script runs with these values of `window`. */
export async function opened(browser, script, values) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  const body = '<!doctype html><body style="font: 14px sans-serif; margin: 24px"><div id="form"></div>';
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(address);
  await page.evaluate((given) => Object.assign(window, given), values);
  await page.addScriptTag({ content: script });
  return { page, problems };
}
