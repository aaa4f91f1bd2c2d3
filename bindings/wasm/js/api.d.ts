import type { Payload, ReportRecord, Settings } from "./types.js";

export type * from "./types.js";

/** What `validate` returns. */
export type Report = ReportRecord;

/** What `fix` returns. */
export interface Fixed<Text> {
  /** The text; every byte that no fix is about is unchanged. */
  text: Text;
  /** How many fixes were applied. */
  fixes: number;
}

/** The longest body in bytes. */
export const MAX_BYTES: number;

/**
 * Validates a body: the text of JSON, its bytes, or the value that `JSON.stringify` would write.
 *
 * Only violations in a text or in bytes have positions, spans and fixes. Spans are in bytes of UTF-8; `stringOffsets` makes
 * offsets in a string of them.
 *
 * @throws {TypeError} for an unknown payload, for settings that are not understood, for a lone surrogate, and for a value
 *   that JSON does not have. The message begins with the argument.
 * @throws {RangeError} if the body has more than `MAX_BYTES` bytes.
 */
export function validate(
  payload: Payload,
  body: string | Uint8Array | object | number | boolean | null,
  settings?: Settings,
): Report;

/** Whether a body is valid: nothing in its report is denied. Faster than `validate`, and throws like it. */
export function isValid(
  payload: Payload,
  body: string | Uint8Array | object | number | boolean | null,
  settings?: Settings,
): boolean;

/**
 * Applies every fix that needs no decision; null if no fix improves the body. Throws like `validate`.
 */
export function fix<Text extends string | Uint8Array>(
  payload: Payload,
  text: Text,
  settings?: Settings,
): Fixed<Text extends string ? string : Uint8Array> | null;

/** The names of all payloads. */
export function payloads(): Payload[];

/**
 * The offsets in a string of byte offsets in its UTF-8, such as `byte_start` and `byte_end`. An offset inside a character
 * becomes that of its end, one behind the text that of the end of the text.
 */
export function stringOffsets(text: string, byteOffsets: readonly number[]): number[];
