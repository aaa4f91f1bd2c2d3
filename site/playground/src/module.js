// The functions of `playground/module`, with text instead of bytes.
import init, * as module from "playground-module";

await init({ module_or_path: new URL("./module/module_bg.wasm", import.meta.url) });

const encoder = new TextEncoder();

export function detect(text) {
  return JSON.parse(module.detect(encoder.encode(text)));
}

export function requestText(payload, text, format, user, id) {
  return module.request(payload, encoder.encode(text), format, user, id);
}

export const { example, start, isRequest, needsId, usualPayload } = module;
