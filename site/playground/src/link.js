// Links with a payload, and with a body if the user asks for one. Both are in the fragment, which is not sent to a server.

// Browsers open no longer links, and other programs cut even shorter ones.
const MAX_LINK = 1_000_000;

export function linkWithBody(address, payload, body) {
  const link = new URL(address);
  const parts = new URLSearchParams(payload === "" ? { body } : { payload, body });
  link.hash = parts.toString();
  if (link.href.length > MAX_LINK) {
    throw new RangeError("The body is too long for a link");
  }
  return link.href;
}

export function readLink(hash, payloads) {
  const parts = new URLSearchParams(hash.slice(1));
  const payload = parts.get("payload");
  const body = parts.get("body");
  if (payload !== null && !payloads.includes(payload)) {
    return { body, error: `The link names the payload "${payload}", which does not exist. Choose one from the list.` };
  }
  return { payload, body };
}
