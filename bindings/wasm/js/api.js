import * as module from "./module.js";

/** The longest body in bytes: what the module needs for it fits into its memory. */
export const MAX_BYTES = 256 * 1024 * 1024;

const LONE_SURROGATE = /\p{Surrogate}/u;
const encoder = new TextEncoder();
// A byte order mark is part of the text.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function validate(payload, body, settings) {
  const options = settingsText(settings);
  const isText = typeof body === "string" || body instanceof Uint8Array;
  const bytes = isText ? bytesOf(body) : bytesOf(written(body));
  return JSON.parse(called(() => module.validate(name("payload", payload), bytes, options, isText)));
}

export function fix(payload, text, settings) {
  const options = settingsText(settings);
  if (typeof text !== "string" && !(text instanceof Uint8Array)) {
    throw new TypeError(`text: expected a string or a Uint8Array, found ${kind(text)}`);
  }
  const bytes = bytesOf(text);
  const fixed = called(() => module.fix(name("payload", payload), bytes, options));
  if (fixed === undefined) {
    return null;
  }
  const fixes = fixed.fixes;
  const after = fixed.into_text();
  return { text: typeof text === "string" ? decoder.decode(after) : after, fixes };
}

export function payloads() {
  return module.payloads();
}

export function stringOffsets(text, byteOffsets) {
  const order = byteOffsets.map((_, index) => index).sort((a, b) => byteOffsets[a] - byteOffsets[b]);
  const offsets = new Array(byteOffsets.length);
  let [units, bytes] = [0, 0];
  for (const index of order) {
    while (bytes < byteOffsets[index] && units < text.length) {
      const character = text.codePointAt(units);
      units += character > 0xffff ? 2 : 1;
      bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
    offsets[index] = units;
  }
  return offsets;
}

/** Errors that the module reports are about arguments. */
function called(call) {
  try {
    return call();
  } catch (error) {
    throw error instanceof WebAssembly.RuntimeError ? error : new TypeError(error.message);
  }
}

function name(argument, value) {
  if (typeof value !== "string") {
    throw new TypeError(`${argument}: expected a string, found ${kind(value)}`);
  }
  return value;
}

function settingsText(settings) {
  return settings === undefined ? "" : JSON.stringify(settings) ?? "null";
}

function bytesOf(body) {
  // A string has at least one byte for each unit, so what is certainly too long is not encoded.
  refuseLength(body.length);
  if (typeof body !== "string") {
    return body;
  }
  if (!(body.isWellFormed?.() ?? !LONE_SURROGATE.test(body))) {
    throw new TypeError(`body: a lone surrogate at offset ${body.search(LONE_SURROGATE)} of the string`);
  }
  const bytes = encoder.encode(body);
  refuseLength(bytes.length);
  return bytes;
}

function refuseLength(length) {
  if (length > MAX_BYTES) {
    throw new RangeError(`body: ${length} bytes are more than ${MAX_BYTES}`);
  }
}

/** The JSON that `fetch` would send. */
function written(body) {
  let json;
  try {
    json = JSON.stringify(body);
  } catch (error) {
    throw new TypeError(`body: ${error.message}`, { cause: error });
  }
  if (json === undefined) {
    throw new TypeError(`body: JSON has no ${kind(body)}`);
  }
  // JSON.stringify escapes lone surrogates, which no UTF-8 can hold.
  if (json.includes("\\ud")) {
    refuseLoneSurrogates(JSON.parse(json));
  }
  return json;
}

function refuseLoneSurrogates(body) {
  const open = [["", body]];
  while (open.length > 0) {
    const [pointer, value] = open.pop();
    if (typeof value === "string" && LONE_SURROGATE.test(value)) {
      throw new TypeError(`body: a lone surrogate in the string at "${pointer}"`);
    }
    for (const [key, inner] of Object.entries(typeof value === "object" && value !== null ? value : {})) {
      if (LONE_SURROGATE.test(key)) {
        throw new TypeError(`body: a lone surrogate in a name of the object at "${pointer}"`);
      }
      open.push([`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, inner]);
    }
  }
}

function kind(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
