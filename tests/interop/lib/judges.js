// ajv's validators of the payloads, from each dialect.
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

import { documents } from "./documents.js";
import { bodySchemas } from "./openapi.js";
import { payloads } from "./cases.js";

const DIALECTS = {
  "https://json-schema.org/draft/2020-12/schema": Ajv2020,
  "http://json-schema.org/draft-07/schema#": Ajv,
};

/** The keywords that each kind of document has besides those of JSON Schema; ajv in strict mode must be told. */
const OTHER_WORDS = {
  "JSON Schema": [],
  "editor schema": ["defaultSnippets", "enumDescriptions", "markdownDescription", "markdownEnumDescriptions"],
  "closed schema": [],
  "strict schema": [],
  OpenAPI: ["components", "discriminator", "example", "externalDocs", "xml"],
};

/** The formats that only OpenAPI documents have; they are annotations. */
const FORMATS = { date: true, "date-time": true, double: true, int32: true };

/** Compiles a schema with an ajv in strict mode that turns warnings into errors. */
export function compileStrictly(schema, schemaUri, holds) {
  const AjvOfDialect = DIALECTS[schemaUri];
  if (AjvOfDialect === undefined) throw new Error(`no dialect of ajv: $schema is ${schemaUri}`);
  const fail = (...words) => {
    throw new Error(words.join(" "));
  };
  const ajv = new AjvOfDialect({ strict: true, logger: { log: () => {}, warn: fail, error: fail } });
  ajv.addVocabulary(OTHER_WORDS[holds]);
  if (holds === "OpenAPI") Object.entries(FORMATS).forEach(([name, format]) => ajv.addFormat(name, format));
  return ajv.compile(schema);
}

/** For each document of a payload: `label`, `dialect`, `payload`, and `compile()`, which returns the validator. */
export function judges() {
  const alone = documents("JSON Schema", "editor schema", "closed schema")
    .filter(({ name }) => payloads.includes(name))
    .map(({ dialect, holds, name, label, content }) => ({
      dialect,
      label,
      payload: name,
      compile: () => compileStrictly(content, content.$schema, holds),
    }));
  const whole = documents("OpenAPI").flatMap(({ dialect, holds, label, content }) =>
    Object.entries(bodySchemas(content)).map(([payload, { schema, schemaUri }]) => ({
      dialect,
      label: `${label} (${payload})`,
      payload,
      compile: () => compileStrictly(schema, schemaUri, holds),
    })),
  );
  return [...alone, ...whole];
}
