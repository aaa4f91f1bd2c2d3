// The operations of an OpenAPI document, with the examples of their bodies.
import { resolved } from "./openapi.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Each operation: `id`, `method`, `path`, the status of `success`, and the examples of the `requests` and `responses`,
 * which are `[undefined]` if there is no body.
 */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const { operationId, requestBody, responses } = item[method];
      const success = Object.keys(responses).find((status) => status.startsWith("2"));
      return {
        id: operationId,
        method,
        path,
        success: Number(success),
        requests: examples(document, requestBody ?? {}),
        responses: examples(document, responses[success]),
      };
    }),
  );
}

function examples(document, holder) {
  const { content } = resolved(document, holder);
  if (content === undefined) return [undefined];
  const { example, examples = {} } = content["application/json"];
  const found = Object.values(examples).map((one) => resolved(document, one).value);
  return example === undefined ? found : [...found, example];
}
