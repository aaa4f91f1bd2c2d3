// The schemas of an OpenAPI document's bodies, as self-contained JSON Schemas.

import { operations } from "./cases.js";

/**
 * `{ schema, schemaUri }` for each payload: the body that its operation sends, or that the operations on its type return.
 * OpenAPI 3.0's schemas are close to draft 4; the keywords that ours use mean the same in draft 7, and ajv knows `nullable`.
 */
export function bodySchemas(document) {
  const modern = !document.openapi.startsWith("3.0");
  const schemaUri = modern
    ? "https://json-schema.org/draft/2020-12/schema"
    : "http://json-schema.org/draft-07/schema#";
  const alone = (holder) => ({
    schemaUri,
    schema: {
      // Draft 7 ignores everything beside a reference.
      allOf: [bodySchema(document, holder)],
      components: { schemas: document.components.schemas },
    },
  });
  const schemas = documented(document).flatMap(({ name, type, success, operation }) => [
    [name, alone(operation.requestBody)],
    [type, alone(operation.responses[success])],
  ]);
  return Object.fromEntries(schemas);
}

/** Each operation of the schema files as it first appears in the document: `path`, `operation` and the status of `success`. */
export function documented(document) {
  return operations.map((known) => {
    const [path, { [known.method]: operation }] = Object.entries(document.paths).find(([, item]) =>
      item[known.method]?.tags.includes(known.type),
    );
    const success = Object.keys(operation.responses).find((status) => status.startsWith("2"));
    return { ...known, path, operation, success };
  });
}

function bodySchema(document, holder) {
  const { content } = resolved(document, holder);
  return content["application/json"].schema;
}

/** A part of a document, or what it refers to. */
export function resolved(document, part) {
  if (part.$ref === undefined) return part;
  return part.$ref
    .slice(2)
    .split("/")
    .reduce((inner, name) => inner[name], document);
}

/** For each payload: the name of the component that is its schema. */
export function bodyNames(document) {
  const name = (holder) => bodySchema(document, holder).$ref.split("/").at(-1);
  const names = documented(document).flatMap(({ name: operationName, type, success, operation }) => [
    [operationName, name(operation.requestBody)],
    [type, name(operation.responses[success])],
  ]);
  return Object.fromEntries(names);
}
