// The schemas of an OpenAPI document's bodies, as JSON Schemas that stand alone.

/**
 * `{ schema, schemaUri }` for each payload: what the one POST and the one PATCH send, and what the POST returns.
 * OpenAPI 3.0's schemas are near to draft 4; what ours use of it means the same in draft 7, with `nullable` known to ajv.
 */
export function bodySchemas(document) {
  const modern = !document.openapi.startsWith("3.0");
  const schemaUri = modern
    ? "https://json-schema.org/draft/2020-12/schema"
    : "http://json-schema.org/draft-07/schema#";
  const { post, patch } = operations(document);
  const alone = (holder) => ({
    schemaUri,
    schema: {
      // Beside a reference, draft 7 ignores everything else.
      allOf: [bodySchema(document, holder)],
      components: { schemas: document.components.schemas },
    },
  });
  return {
    "create-personInterest": alone(post.operation.requestBody),
    "update-personInterest": alone(patch.operation.requestBody),
    personInterest: alone(post.operation.responses["201"]),
  };
}

/** The first POST and the first PATCH, each with its path. */
export function operations(document) {
  const first = (method) => {
    const [path, item] = Object.entries(document.paths).find(([, item]) => item[method] !== undefined);
    return { path, operation: item[method] };
  };
  return { post: first("post"), patch: first("patch") };
}

function bodySchema(document, holder) {
  const { content } = resolved(document, holder);
  return content["application/json"].schema;
}

function resolved(document, part) {
  if (part.$ref === undefined) return part;
  return part.$ref
    .slice(2)
    .split("/")
    .reduce((inner, name) => inner[name], document);
}
