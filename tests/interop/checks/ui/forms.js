// RJSF and JSON Forms in a browser: a request document becomes a form with a control, a name and a help text for every
// property, which reports mistakes. `UPDATE_GOLDEN=1` rewrites the picture in docs/images/.
import path from "node:path";

import { opened, script, withBrowser } from "../../lib/browser.js";
import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { root } from "../../lib/paths.js";

const PICTURE = path.join(root, "docs/images/form.png");
/** JSON Forms takes long to start. */
const NAMES_FOR_JSON_FORMS = ["create-personInterest", "create-skillProficiency", "create-personAnnotation"];
const checks = new Checks();

const texts = (page, selector) => page.locator(selector).allInnerTexts();

/**
 * Runs in the page: which of the properties RJSF shows with a name, a help text and a control. A property that is only a
 * reference has the title of its type for a name.
 */
function shownByRjsf({ properties, $defs }) {
  const control = (name) =>
    ["", "__add", "__anyof_select", "__oneof_select"].some((end) => {
      const element = document.getElementById(`root_${name}${end}`);
      return element !== null && ["INPUT", "SELECT", "TEXTAREA", "BUTTON"].includes(element.tagName);
    });
  const named = new Set([...document.querySelectorAll("label, legend")].map(({ innerText }) => innerText.trim()));
  return Object.entries(properties)
    .filter(([name, { description, $ref }]) => {
      const help = document.getElementById(`root_${name}__description`)?.innerText;
      const title = $ref === undefined ? name : $defs[$ref.split("/").at(-1)].title;
      return control(name) && named.has(title) && help === description;
    })
    .map(([name]) => name);
}

async function checkRjsf(browser, code, { label, content, name }, picture) {
  const { page, problems } = await opened(browser, code, { schema: content, data: {} });
  await page.locator("#root__title").waitFor();
  const shown = await page.evaluate(shownByRjsf, content);
  const missing = Object.keys(content.properties).filter((property) => !shown.includes(property));
  checks.that(missing.length === 0, "RJSF", label, "shows a control, a name and a help text for each property", missing.join());
  checks.that(problems.length === 0, "RJSF", label, "runs without an error", problems.join("\n"));
  const title = await texts(page, "#root__title");
  checks.that(title[0] === content.title, "RJSF", label, "has the title", title.join());
  if (name === "create-personInterest") await checkFilling(page, label, picture);
  await page.close();
}

/** What a person fills in comes out valid, and a mistake is reported beside its control. */
async function checkFilling(page, label, picture) {
  await page.locator("#root_displayName").fill("Chelsea FC");
  await page.locator("#root_allowedAudiences__anyof_select").selectOption({ label: "allowedAudiences" });
  await page.locator("#root_allowedAudiences").selectOption({ label: "organization" });
  await page.locator("#root_collaborationTags__add").click();
  const offered = await texts(page, "#root_collaborationTags_0 option");
  for (const tag of ["askMeAbout", "ableToMentor", "wantsToLearn", "wantsToImprove"])
    checks.that(offered.includes(tag), "RJSF", label, `offers ${tag}`, offered.join());
  await page.locator("#root_collaborationTags_0").selectOption({ label: "askMeAbout" });
  const filled = { displayName: "Chelsea FC", allowedAudiences: "organization", collaborationTags: ["askMeAbout"] };
  const { data, errors } = await page.evaluate(() => ({ data: window.data, errors: window.errors }));
  const same = Object.entries(filled).every(([name, value]) => JSON.stringify(data[name]) === JSON.stringify(value));
  checks.that(same && errors.length === 0, "RJSF", label, "what is filled in is valid", JSON.stringify({ data, errors }));

  await page.locator("#root_webUrl").fill("www.chelseafc.com");
  const reported = await texts(page, "#root_webUrl__error");
  checks.that(reported.join().includes("must match pattern"), "RJSF", label, "reports a link without a scheme", reported.join());
  if (picture && process.env.UPDATE_GOLDEN) await page.screenshot({ path: PICTURE, fullPage: true });
}

/** JSON Forms' vanilla controls do not know unions, so these properties have none. */
const unknownToJsonForms = (property) => "anyOf" in property || "oneOf" in property || "$ref" in property;

async function checkJsonForms(browser, code, { label, content }) {
  const { page, problems } = await opened(browser, code, { schema: content, data: {} });
  await page.locator(".control").first().waitFor();
  const classes = await page.locator(".control").evaluateAll((all) => all.map(({ className }) => className));
  const shown = new Set(classes.map((names) => /root_properties_(\S+)/.exec(names)?.[1]));
  const expected = Object.keys(content.properties).filter((name) => !unknownToJsonForms(content.properties[name]));
  const missing = expected.filter((name) => !shown.has(name));
  checks.that(missing.length === 0, "JSON Forms", label, "shows a control for each property", missing.join());
  checks.that(problems.length === 0, "JSON Forms", label, "runs without an error", problems.join("\n"));
  await page.close();
}

const requests = documents("JSON Schema", "closed schema").filter(
  ({ dialect, name }) => dialect.endsWith("2020-12") && name.startsWith("create-"),
);
const [rjsf, jsonForms] = [script("rjsf"), script("json_forms")];
await withBrowser(async (browser) => {
  for (const document of requests) {
    const { dialect, label } = document;
    await checks.runs(() => checkRjsf(browser, rjsf, document, dialect === "code/2020-12"), "RJSF", label, "makes a form");
    if (!NAMES_FOR_JSON_FORMS.includes(document.name)) continue;
    await checks.runs(() => checkJsonForms(browser, jsonForms, document), "JSON Forms", label, "makes a form");
  }
});
checks.done();
