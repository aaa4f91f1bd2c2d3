/** The functions of documents; `load` returns the JSON at an address, undefined if there is none. */
export function withLoader(load) {
  return {
    async schema(name, dialect = "2020-12") {
      checkPart("dialect", dialect);
      checkPart("name", name);
      // Bundlers find the documents by this form of their addresses: one placeholder for each folder and file.
      const document = await load(new URL(`./json-schema/${dialect}/${name}.schema.json`, import.meta.url));
      if (document === undefined) {
        throw new TypeError(`name: there is no document "${name}" in the dialect "${dialect}"`);
      }
      return document;
    },

    async explain(name) {
      const all = await load(new URL("./explanations.json", import.meta.url));
      if (all === undefined) {
        throw new Error("explanations.json is not beside the module");
      }
      if (typeof name !== "string" || !Object.hasOwn(all, name)) {
        throw new TypeError(`name: no rule, type, enum or operation is called "${String(name)}"`);
      }
      return all[name];
    },
  };
}

/** A part of an address must not lead elsewhere. */
function checkPart(argument, value) {
  if (typeof value !== "string" || !/^\w[\w.-]*$/.test(value)) {
    throw new TypeError(`${argument}: "${String(value)}" is not the name of a document or a dialect`);
  }
}
