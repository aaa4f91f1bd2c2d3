// Writes the TypeScript types of the JSON Schemas on standard input.
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const schema = JSON.parse(readFileSync(0, "utf8"));
const bannerComment = "// Generated from the library's JSON Schemas.";
process.stdout.write(await compile(schema, "Any", { bannerComment, additionalProperties: false }));
