// Prism mocks Graph from each OpenAPI document: it accepts the requests that we print and send, our reader accepts the
// responses, and it rejects what our validator rejects.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { cases } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { knownDifference } from "../../lib/differences.js";
import { documents } from "../../lib/documents.js";
import { binary, example, root, work } from "../../lib/paths.js";
import { withPrism } from "../../lib/prism.js";

const TOKEN = "a.made-up.token";
const checks = new Checks();

/** What `msgraph-profile request` prints of a body. */
function printed(address, options, body) {
  const command = ["request", "--format", "json", "--cloud", address, ...options, "-"];
  return JSON.parse(execFileSync(binary, command, { input: body, encoding: "utf8", stdio: "pipe" }));
}

/** Sends a printed request as it is, or with another body. */
async function send({ method, url, headers, body }, text = JSON.stringify(body)) {
  const authorized = { ...headers, Authorization: headers.Authorization.replace("{token}", TOKEN) };
  const response = await fetch(url, {
    method,
    headers: authorized,
    body: text,
    signal: AbortSignal.timeout(20_000),
  });
  return { status: response.status, text: await response.text() };
}

/** What we print is taken, and what comes back is valid. */
async function ours(address, label) {
  const body = readFileSync(path.join(root, "examples/create-personInterest.json"), "utf8");
  const update = ["--as", "update-personInterest", "--id", "0fb4c1e3/#1"];
  const rows = [
    [[], 201],
    [["--user", "adele@contoso.com"], 201],
    [["--user", "adele_fabrikam.com#EXT#@contoso.onmicrosoft.com"], 201],
    [update, 200],
    [[...update, "--user", "adele@contoso.com"], 200],
  ];
  for (const [options, success] of rows) {
    const { status, text } = await send(printed(address, options, body), body);
    const what = `request ${options.join(" ")}`;
    checks.that(status === success, "prism", label, `${what} gets ${success}`, `${status}: ${text}`);
    const file = path.join(work, "prism", "response.json");
    writeFileSync(file, text);
    const { stdout, status: verdict } = spawnSync(binary, ["validate", "--as", "personInterest", file], {
      encoding: "utf8",
    });
    checks.that(verdict === 0, "prism", label, `the response to ${what} is valid`, stdout);
  }
}

/** The example sends typed values, and reads typed values and a typed error. */
function typed(address, label) {
  const { status, stdout, stderr } = spawnSync(example, [address], { encoding: "utf8", timeout: 60_000 });
  checks.that(status === 0, "prism", label, "the example runs", `${status}: ${stdout}${stderr}`);
  const id = "created Chelsea FC with the id 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f";
  for (const line of [id, "updated: World's greatest football club", "rejected: 401 Unauthorized: "]) {
    checks.that(stdout.includes(line), "prism", label, `the example prints "${line}"`, stdout);
  }
}

/** Prism repeats names in a header that it cannot write when they have letters beyond Latin-1, and ends. */
function endsPrism(instance) {
  return /[^\0-\xFF]/.test(JSON.stringify(instance));
}

/** Each body gets our verdict, sent without asking our validator. */
async function verdicts(address, dialect, label) {
  const templates = {
    "create-personInterest": printed(address, [], "{}"),
    "update-personInterest": printed(address, ["--as", "update-personInterest", "--id", "1"], "{}"),
  };
  let skipped = 0;
  for (const { title, payload, instance, valid, cannotSay } of cases()) {
    const template = templates[payload];
    if (template === undefined || cannotSay !== undefined) continue;
    if (endsPrism(instance)) {
      skipped += 1;
      continue;
    }
    const { status, text } = await send(template, JSON.stringify(instance));
    const expected = valid && knownDifference(dialect, payload, instance) === undefined ? [200, 201] : [400, 422];
    const found = `${status}: ${text}\n${JSON.stringify(instance)}`;
    checks.that(expected.includes(status), "prism", label, `${title} gets ${expected.join(" or ")}`, found);
  }
  console.log(`${label}: left out ${skipped} cases with letters beyond Latin-1, which end Prism`);
}

for (const { dialect, label, content } of documents("OpenAPI")) {
  await checks.runs(
    () =>
      withPrism(content, dialect, async (address) => {
        await ours(address, label);
        typed(address, label);
        await verdicts(address, dialect, label);
      }),
    "prism",
    label,
    "mocks Graph",
  );
}
checks.done("no OpenAPI document is there");
