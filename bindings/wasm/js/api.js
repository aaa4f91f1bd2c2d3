import * as module from "./module.js";

/** The longest body in bytes: what the module needs for it fits into its memory. */
export const MAX_BYTES = 256 * 1024 * 1024;
/** What a text needs beyond this is freed by the next one. */
const MAX_KEPT = 1024 * 1024;

const LONE_SURROGATE = /\p{Surrogate}/u;
const encoder = new TextEncoder();
// A byte order mark is part of the text.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

let buffer;
let memory;
// The settings are usually those by default, or the same again.
const byDefault = new Map();
let latest;

export function validate(payload, body, settings) {
  const isText = typeof body === "string" || body instanceof Uint8Array;
  const text = isText ? body : written(body);
  const { checker, empty } = checkerOf(payload, settings);
  const json = checker.report(buffer, write(text), isText);
  return json === undefined ? { ...empty, violations: [] } : JSON.parse(json);
}

export function isValid(payload, body, settings) {
  const text = typeof body === "string" || body instanceof Uint8Array ? body : written(body);
  const { checker } = checkerOf(payload, settings);
  return checker.accepts(buffer, write(text));
}

export function fix(payload, text, settings) {
  const { checker } = checkerOf(payload, settings);
  if (typeof text !== "string" && !(text instanceof Uint8Array)) {
    throw new TypeError(`text: expected a string or a Uint8Array, found ${kind(text)}`);
  }
  const fixed = checker.fix(buffer, write(text));
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

/** What checks texts with these settings, and its report if there is nothing to report. */
function checkerOf(payload, settings) {
  const known = settings === undefined ? byDefault.get(payload) : undefined;
  if (known !== undefined) {
    return known;
  }
  if (typeof payload !== "string") {
    throw new TypeError(`payload: expected a string, found ${kind(payload)}`);
  }
  const options = settings === undefined ? "" : (JSON.stringify(settings) ?? "null");
  if (latest?.payload === payload && latest.options === options) {
    return latest;
  }
  const made = { payload, options, ...newChecker(payload, options) };
  if (settings === undefined) {
    byDefault.set(payload, made);
  } else {
    latest?.checker.free();
    latest = made;
  }
  return made;
}

function newChecker(payload, options) {
  buffer ??= new module.Buffer();
  memory ??= module.module_memory();
  try {
    const checker = new module.Checker(payload, options);
    return { checker, empty: JSON.parse(checker.empty_report()) };
  } catch (error) {
    // What the module reports is about the arguments.
    throw error instanceof WebAssembly.RuntimeError ? error : new TypeError(error.message);
  }
}

/** Writes a text to the buffer, and returns its length in bytes. */
function write(text) {
  // A string has at least one byte for each unit, so what is certainly too long is not encoded.
  refuseLength(text.length);
  if (typeof text !== "string") {
    room(text.length).set(text);
    return text.length;
  }
  let { read, written } = encoder.encodeInto(text, room(text.length));
  if (written === text.length && read === text.length) {
    return written;
  }
  if (!(text.isWellFormed?.() ?? !LONE_SURROGATE.test(text))) {
    throw new TypeError(`body: a lone surrogate at offset ${text.search(LONE_SURROGATE)} of the string`);
  }
  if (read < text.length) {
    const rest = text.slice(read);
    written += encoder.encodeInto(rest, room(written + 3 * rest.length).subarray(written)).written;
  }
  refuseLength(written);
  return written;
}

let view = new Uint8Array(0);

/** The buffer, with room for so many bytes. */
function room(length) {
  if (length > view.length || view.length > MAX_KEPT || view.buffer !== memory.buffer) {
    const address = buffer.reserve(length);
    view = new Uint8Array(memory.buffer, address, buffer.capacity);
  }
  return view;
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
