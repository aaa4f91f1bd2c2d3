import type { Explanation } from "./types.js";

export type * from "./types.js";

/**
 * The JSON Schema document of a payload, a type or an enum type.
 *
 * @throws {TypeError} if there is no such document.
 */
export function schema(name: string, dialect?: "2020-12" | "draft-07"): Promise<Record<string, unknown>>;

/**
 * What the library knows about a rule, a type, an enum type or an operation.
 *
 * @throws {TypeError} if nothing has this name.
 */
export function explain(name: string): Promise<Explanation>;
