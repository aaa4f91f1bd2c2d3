// The compiler reads this; nothing runs it.
import { type Report, type ViolationRecord, fix, isValid, payloads, stringOffsets, validate } from "msgraph-profile";
import { type Explanation, explain, schema } from "msgraph-profile/documents";

const report: Report = validate("create-personInterest", "{}", { rules: { "enum-combined": "allow" }, maxViolations: 5 });
const valid: boolean = isValid("create-personInterest", { displayName: "Chess" }, { maxDepth: 3 });
const first: ViolationRecord | undefined = report.violations[0];
const code: "null-item" | undefined = first?.code === "null-item" ? first.code : undefined;
const offsets: number[] = stringOffsets("{}", [first?.byte_start ?? 0]);
const text: string | undefined = fix("update-personInterest", "{}")?.text;
const bytes: Uint8Array | undefined = fix("update-personInterest", new Uint8Array())?.text;
const explained: Explanation = await explain(payloads()[0] ?? "");
const page: string | undefined = explained.kind === "type" ? explained.page : undefined;

// @ts-expect-error: no such payload.
validate("create-nothing", "{}");
// @ts-expect-error: no such setting.
validate("create-personInterest", "{}", { depth: 1 });
// @ts-expect-error: a fixed text has a text.
fix("create-personInterest", { displayName: "Chess" });

export { bytes, code, offsets, page, schema, text, valid };
