//! A new rule on strings needs a row and an arm, and then holds for every form of input.
//!
//! Follows the recipe of CONTRIBUTING.md in a copy of this crate, for a rule that limits the length of text, and runs
//! `new_rule/too_long.rs` as a test of that copy.

#![cfg(test)]

#[path = "scratch/copy.rs"]
mod copy;

use copy::Copy;

const ROW: &str = r##"rules! {
    TooLong {
        code: "too-long",
        request: Warn,
        response: Allow,
        inputs: ALL,
        summary: "Text of more than 20 bytes",
        message: "text is too long",
        expected: Text("at most 20 bytes"),
        label: "too long",
        reason: "It would not fit on a card.",
        help: "Shorten the text.",
        suggestion: Nothing,
        example: Text, invalid: r#"{ "$name": "a text of twenty-three" }"#, valid: r#"{ "$name": "a text" }"#,
    }
"##;

const NEXT_ARM: &str = "            ValueKind::StringOrCollection(_) => Code::DisputedShape,\n";

const ARM: &str = "            ValueKind::String(StringCheck::Any) if text.len() <= 20 => return,
            ValueKind::String(StringCheck::Any) => Code::TooLong,
            ValueKind::StringOrCollection(_) => Code::DisputedShape,
";

/// The files that the recipe touches, each with what it has now and what the recipe writes.
const EDITS: &[(&str, &str, &str)] = &[
    ("src/validation/rules/table.rs", "rules! {\n", ROW),
    ("src/validation/check/value.rs", NEXT_ARM, ARM),
    (
        "src/validation/check/value.rs",
        "fn accepts_any_string(&self) -> bool {\n        matches!(self.kind, ValueKind::String(StringCheck::Any))",
        "fn accepts_any_string(&self) -> bool {\n        false",
    ),
];

fn edit(path: &str, text: &str) -> Option<String> {
    let edits = EDITS.iter().filter(|(file, ..)| *file == path);
    let edited = edits.fold(text.to_owned(), |text, (file, from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{file} should have once: {from}");
        text.replace(from, to)
    });
    (edited != text).then_some(edited)
}

#[test]
fn a_new_rule_on_strings_holds_for_every_input() {
    let copy = Copy::new("new_rule", edit);
    copy.write("tests/too_long.rs", include_bytes!("new_rule/too_long.rs"));
    copy.test("too_long", &[]);
}
