// Swagger UI and Redoc show the operations on interests, with the properties of their bodies. Swagger UI gets a document of
// only these operations, because it draws the others when a person scrolls to them.
import { readFileSync } from "node:fs";
import path from "node:path";

import { opened, withBrowser } from "../../lib/browser.js";
import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { bodyNames } from "../../lib/openapi.js";
import { operationsOf } from "../../lib/operations.js";
import { here, work } from "../../lib/paths.js";

/** The maximum time that a page takes to show a document. */
const timeout = 60_000;
const checks = new Checks();
const file = (name) => readFileSync(path.join(here, "node_modules", name), "utf8");
const ofInterests = ([path]) => path.includes("/profile/interests");
const withInterests = (content) => ({
  ...content,
  paths: Object.fromEntries(Object.entries(content.paths).filter(ofInterests)),
});

/** What a person sees of an operation: its texts, and the names of properties of its bodies. */
function checkShown(tool, { label }, shown) {
  for (const text of ["Add an interest to my profile", "Delegated (work or school account)", "displayName", "collaborationTags"])
    checks.that(shown.includes(text), tool, label, `shows ${text}`, shown);
}

/** The schema of a request has a row for each property. */
async function checkRequestSchema({ content, label }, operation) {
  const body = operation.locator(".opblock-section-request-body");
  await body.getByRole("tab", { name: "Schema" }).click();
  // OpenAPI 3.1 and 3.0 are drawn by different parts of Swagger UI.
  const names = body.locator(".json-schema-2020-12-property .json-schema-2020-12__title, .property-row > td:first-child");
  await names.first().waitFor({ timeout });
  const shown = await names.allInnerTexts();
  const { properties } = content.components.schemas[bodyNames(content)["create-personInterest"]];
  for (const name of Object.keys(properties))
    checks.that(shown.includes(name), "Swagger UI", label, `shows ${name} in the schema of the request`, shown.join());
}

async function swaggerUi(browser, document) {
  const { label, content, dialect } = document;
  const schema = withInterests(content);
  const { page, problems } = await opened(browser, file("swagger-ui-dist/swagger-ui-bundle.js"), { schema });
  await page.addStyleTag({ content: file("swagger-ui-dist/swagger-ui.css") });
  const start = 'SwaggerUIBundle({ spec: window.schema, dom_id: "#form", deepLinking: false })';
  await page.addScriptTag({ content: start });
  await page.locator('[id$="-updateUserPersonInterest"]').waitFor({ timeout });
  const ids = await page.locator(".opblock").evaluateAll((all) => all.map(({ id }) => id.split("-").at(-1)));
  const missing = operationsOf(schema).filter(({ id }) => !ids.includes(id));
  checks.that(missing.length === 0, "Swagger UI", label, "shows every operation", missing.map(({ id }) => id).join());
  const one = page.locator('[id$="-createMyPersonInterest"]');
  await one.locator(".opblock-summary-control").click();
  await one.locator(".opblock-body .responses-wrapper").waitFor({ timeout });
  checkShown("Swagger UI", document, await one.innerText());
  await checkRequestSchema(document, one);
  await one.screenshot({ path: path.join(work, `swagger-ui-${dialect}.png`) });
  checks.that(problems.length === 0, "Swagger UI", label, "runs without an error", problems.join("\n"));
  await page.close();
}

async function redoc(browser, document) {
  const { label, content, dialect } = document;
  const { page, problems } = await opened(browser, file("redoc/bundles/redoc.standalone.js"), { schema: content });
  await page.addScriptTag({ content: 'Redoc.init(window.schema, {}, document.getElementById("form"))' });
  const section = (id) => `[data-section-id="tag/personInterest/operation/${id}"]`;
  const one = page.locator(section("createMyPersonInterest"));
  await one.waitFor({ timeout });
  for (const { id } of operationsOf(withInterests(content)))
    checks.that((await page.locator(section(id)).count()) === 1, "Redoc", label, `shows ${id}`);
  checkShown("Redoc", document, await one.innerText());
  await one.screenshot({ path: path.join(work, `redoc-${dialect}.png`) });
  checks.that(problems.length === 0, "Redoc", label, "runs without an error", problems.join("\n"));
  await page.close();
}

await withBrowser(async (browser) => {
  for (const document of documents("OpenAPI")) {
    await checks.runs(() => swaggerUi(browser, document), "Swagger UI", document.label, "shows the document");
    await checks.runs(() => redoc(browser, document), "Redoc", document.label, "shows the document");
  }
});
checks.done("no OpenAPI document is there");
