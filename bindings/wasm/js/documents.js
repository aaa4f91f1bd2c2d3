import { withLoader } from "./documents-of.js";

export const { schema, explain } = withLoader(async (url) => {
  const response = await fetch(url);
  return response.ok ? response.json() : undefined;
});
