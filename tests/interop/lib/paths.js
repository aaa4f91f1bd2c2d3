// The paths of programs and folders. `run` sets the variables; the defaults are for a check that is started by hand.
import path from "node:path";

export const here = path.resolve(import.meta.dirname, "..");
export const root = path.resolve(here, "../..");
export const documentsFolder = path.resolve(process.env.JSON_SCHEMA_DIR ?? path.join(root, "json-schema"));
export const work = path.join(here, ".work");

/** The command-line program under test. */
export const binary = process.env.MSGRAPH_PROFILE ?? path.join(root, "target/debug/msgraph-profile");

/** The library's example that sends requests. */
export const example = process.env.EXAMPLE ?? path.join(root, "target/debug/examples/create_interest");
