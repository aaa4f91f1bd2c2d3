// The verdicts of validators that a tool has generated.
import { cases, generated } from "./cases.js";

/**
 * Compares `accepts(instance)` with our verdicts on the cases and the generated instances of a payload.
 * `reason(instance)` says why the tool may give another verdict on an instance, or returns undefined.
 */
export function checkVerdicts(checks, tool, label, payload, accepts, reason) {
  const different = new Map();
  for (const { title, instance, valid, cannotSay } of [
    ...cases().filter((one) => one.payload === payload),
    ...generated(payload),
  ]) {
    const verdict = accepts(instance);
    const excuse = verdict === valid ? undefined : (cannotSay ?? reason(instance));
    if (excuse === undefined) {
      const found = `we say ${valid}, ${tool} says ${verdict}: ${JSON.stringify(instance)}`;
      checks.that(verdict === valid, tool, label, title, found);
    } else {
      different.set(excuse, (different.get(excuse) ?? 0) + 1);
    }
  }
  for (const [excuse, times] of different) console.log(`${label}: another verdict on ${times}: ${excuse}`);
}
