/** Calls `validate`, in whatever runs this: each call's report, or the error that it throws. */
export function perform(validate, calls) {
  return calls.map(({ payload, body, settings }) => {
    try {
      return { report: validate(payload, bodyOf(body), settings) };
    } catch (error) {
      return { error: String(error) };
    }
  });
}

function bodyOf({ value, text, hex }) {
  if (hex !== undefined) {
    return Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16));
  }
  return text ?? value;
}
