// The schemas of an OpenAPI document's bodies, as JSON Schemas that stand alone.

/**
 * `{ schema, schemaUri }` for each payload: what the one POST and the one PATCH send, and what the POST returns.
 * OpenAPI 3.0's schemas are near to draft 4; what ours use of it means the same in draft 7, with `nullable` known to ajv.
 */
export function bodySchemas(document) {
  const modern = !document.openapi.startsWith("3.0");
  const schemaUri = modern ? "https://json-schema.org/draft/2020-12/schema" : "http://json-schema.org/draft-07/schema#";
  const operations = Object.values(document.paths);
  const post = operations.find(({ post }) => post).post;
  const patch = operations.find(({ patch }) => patch).patch;
  const alone = (holder) => ({
    schemaUri,
    schema: {
      // Beside a reference, draft 7 ignores everything else.
      allOf: [bodySchema(document, holder)],
      components: { schemas: document.components.schemas },
    },
  });
  return {
    "create-personInterest": alone(post.requestBody),
    "update-personInterest": alone(patch.requestBody),
    personInterest: alone(post.responses["201"]),
  };
}

function bodySchema(document, holder) {
  const { content } = resolved(document, holder);
  return content["application/json"].schema;
}

function resolved(document, part) {
  if (part.$ref === undefined) return part;
  return part.$ref.slice(2).split("/").reduce((inner, name) => inner[name], document);
}
