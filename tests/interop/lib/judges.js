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

/** An ajv in strict mode whose warnings are errors. */
export function strictAjv(schemaUri) {
  const AjvOfDialect = DIALECTS[schemaUri];
  if (AjvOfDialect === undefined) throw new Error(`no dialect of ajv: $schema is ${schemaUri}`);
  const fail = (...words) => {
    throw new Error(words.join(" "));
  };
  return new AjvOfDialect({
    strict: true,
    allErrors: false,
    logger: { log: () => {}, warn: fail, error: fail },
  });
}

/** For each document of a payload: `label`, `dialect`, `payload`, and `compile()`, which gives the validator. */
export function judges() {
  const alone = documents("JSON Schema")
    .filter(({ name }) => payloads.includes(name))
    .map(({ dialect, name, label, content }) => ({
      dialect,
      label,
      payload: name,
      compile: () => strictAjv(content.$schema).compile(content),
    }));
  const whole = documents("OpenAPI").flatMap(({ dialect, label, content }) =>
    Object.entries(bodySchemas(content)).map(([payload, { schema, schemaUri }]) => ({
      dialect,
      label: `${label} (${payload})`,
      payload,
      compile: () => {
        const ajv = strictAjv(schemaUri);
        // Only OpenAPI's own words: those of JSON Schema stay strict.
        ajv.addVocabulary(["components", "example", "discriminator", "externalDocs", "xml"]);
        return ajv.compile(schema);
      },
    })),
  );
  return [...alone, ...whole];
}
