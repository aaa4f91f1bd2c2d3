// orval: its fetch client compiles, has every operation, and sends and reads bodies whole; its zod schemas give our verdicts.
import { deepStrictEqual } from "node:assert";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { generate } from "orval";

import { bundled } from "../../lib/bundled.js";
import { isRequest } from "../../lib/cases.js";
import { Checks } from "../../lib/checks.js";
import { documents } from "../../lib/documents.js";
import { annotations, anyOf, dates, fractions, prototypes } from "../../lib/excuses.js";
import { sameAsGolden } from "../../lib/golden.js";
import { documented } from "../../lib/openapi.js";
import { operationsOf } from "../../lib/operations.js";
import { work } from "../../lib/paths.js";
import { compiled } from "../../lib/typescript.js";
import { checkVerdicts } from "../../lib/verdicts.js";

const TOOL = "orval";
/** The payloads whose types golden/ has. */
const TYPES = ["CreatePersonInterest", "UpdatePersonInterest", "PersonInterest"];
const checks = new Checks();
const folder = path.join(work, TOOL);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** The module that orval makes, and its file, after it has been compiled. */
async function generated({ file: document, dialect, label }, client) {
  const file = path.join(folder, `${dialect}-${client}.ts`);
  // Request bodies are closed, which zod's objects are not by default.
  const override = { zod: { strict: { body: true } } };
  const output = { target: file, client, override, baseUrl: "https://graph.example/beta" };
  return checks.runs(
    async () => {
      await generate({ input: document, output }, folder);
      return { file, module: await bundled(file) };
    },
    TOOL,
    label,
    `makes a ${client} client`,
  );
}

/** Calls an operation, and compares what is sent and read with the examples. */
async function call(module, { id, method, path, success, requests, responses }) {
  const values = (path.match(/\{/g) ?? []).map((_, number) => `id${number}`);
  for (const request of requests) {
    for (const response of responses) {
      let sent;
      globalThis.fetch = async (url, options) => {
        sent = { url, method: options.method, body: options.body && JSON.parse(options.body) };
        const text = response === undefined ? null : JSON.stringify(response);
        return new Response(text, { status: success });
      };
      const { data } = await module[id](...values, ...(request === undefined ? [] : [request]));
      let number = 0;
      const url = `https://graph.example/beta${path.replace(/\{\w+\}/g, () => values[number++])}`;
      deepStrictEqual(sent, { url, method: method.toUpperCase(), body: request });
      deepStrictEqual(data, response ?? {});
    }
  }
}

async function checkFetch(document) {
  const { label, content, dialect } = document;
  const made = await generated(document, "fetch");
  if (made === undefined) return;
  const program = compiled([made.file]);
  const wrong = program.general + program.diagnostics(made.file);
  checks.that(wrong === "", TOOL, label, "tsc --strict", wrong);
  const types = program.types(made.file);
  for (const type of TYPES) {
    const lines = types.written(types.exported(type));
    sameAsGolden(checks, `${TOOL}/${dialect}/${type}.txt`, lines, TOOL, label);
  }
  for (const operation of operationsOf(content)) {
    await checks.runs(() => call(made.module, operation), TOOL, label, `${operation.id} sends and reads the examples`);
  }
}

/** Annotations are no difference in what Graph returns. */
const reason = { request: anyOf(dates, prototypes, fractions, annotations), response: anyOf(dates, prototypes, fractions) };

async function checkZod(document) {
  const { label, content } = document;
  const made = await generated(document, "zod");
  if (made === undefined) return;
  for (const { name, type, operation } of documented(content)) {
    const schemas = { [name]: made.module[`${operation.operationId}Body`] };
    // It makes schemas of responses only for the status 200.
    if (name === `create-${type}`) schemas[type] = made.module[operation.operationId.replace("create", "get") + "Response"];
    for (const [payload, schema] of Object.entries(schemas)) {
      checks.that(schema !== undefined, TOOL, label, `has a zod schema of ${payload}`);
      if (schema === undefined) continue;
      const accepts = (instance) => schema.safeParse(instance).success;
      checkVerdicts(checks, TOOL, `${label} (${payload})`, payload, accepts, reason[isRequest(payload) ? "request" : "response"]);
    }
  }
}

for (const document of documents("OpenAPI")) {
  await checkFetch(document);
  // In OpenAPI 3.0, it makes a string of an enum that may be null.
  if (document.dialect !== "openapi-3.0") await checkZod(document);
}
checks.done("no OpenAPI document is there");
