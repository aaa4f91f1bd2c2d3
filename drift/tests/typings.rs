//! Compares with typings: every kind of difference that they can have, and invalid files.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;

use fixtures::{TYPINGS, against_typings, schema, shown, with};
use msgraph_profile_drift::typings;

/// A change of the typings (from, to) and the difference.
const CHANGES: &[(&str, &str, &str)] = &[
    ("export type Tone", "export type Tint", "missing-type tone: enum type / -"),
    ("export type Other", "export type HandlingTag", "new-type handlingTag: - / present"),
    ("export interface Dimensions", "export interface Extent", "missing-type size: complex type / -"),
    ("    label?: NullableOption<string>;\n", "", "missing-property parcel.label: string / -"),
    ("    label?:", "    colour?: Tone | null;\n    label?:", "new-property parcel.colour: - / Tone"),
    (
        "label?: NullableOption<string>",
        "label?: NullableOption<number>",
        "type parcel.label: string / number",
    ),
    (
        "size?: NullableOption<Dimensions>",
        "size?: NullableOption<Elsewhere.Parcel>",
        "type parcel.size: Dimensions / Elsewhere.Parcel",
    ),
    ("weights?: number[]", "weights?: number", "collection parcel.weights: number[] / number"),
    (
        "label?: NullableOption<string>",
        "readonly?: X;\n  label: string",
        "new-property parcel.readonly: - / X",
    ),
    ("Parcel extends Root {\n    label", "Parcel {\n    label", "base parcel: base Root / no base"),
    ("\"low\" | \"high\"", "\"low\"", "missing-member tone.high: 2 / -"),
    (
        "\"low\" | \"high\"",
        "\n  | \"low\"\n  | \"high\"\n  | \"shrill\"",
        "new-member tone.shrill: - / present",
    ),
    (
        "parcels?: NullableOption<Parcel[]>",
        "parcels?: NullableOption<Root[]>",
        "containment parcel.parcels: Parcel[], contained / Root[]",
    ),
];

#[test]
fn equal_declarations_are_no_drift() {
    let drift = against_typings(TYPINGS);
    assert_eq!(shown(&drift), [""; 0]);
    assert_eq!(drift.compared, 5);
    assert_eq!(shown(&against_typings(&format!("\u{FEFF}{}", TYPINGS.replace('\n', "\r\n")))), [""; 0]);
}

#[test]
fn each_change_is_a_difference() {
    for (from, to, expected) in CHANGES {
        let found = shown(&against_typings(&with(TYPINGS, from, to)));
        assert!(found.contains(&(*expected).to_owned()), "{to}: {found:?}");
        assert!(found.len() <= 2, "{to}: {found:?}");
    }
}

#[test]
fn typings_never_make_a_row_obsolete() {
    let older = with(TYPINGS, "    stamp?: NullableOption<string>;\n", "");
    assert_eq!(shown(&against_typings(&older)), ["missing-property parcel.stamp: string / -"]);
}

#[test]
fn unknown_constructs_are_skipped() {
    let odd = "declare module 'x' { type Parcel = 1; }\nexport default class A { b(): void {} }\n;;}\nexport const c = [1, 2];\n";
    assert_eq!(shown(&against_typings(&format!("{odd}{TYPINGS}"))), [""; 0]);
    let method =
        with(TYPINGS, "    label?:", "    [key: string]: unknown;\n    send(): void;\n    readonly label?:");
    assert!(shown(&against_typings(&method)).len() <= 1);
}

#[test]
fn invalid_files_are_refused_with_the_line() {
    let error = |text: &[u8]| typings::read(text, &schema()).expect_err("an error").to_string();
    assert!(error(b"").contains("none of the compared types"));
    assert!(error(b"<html></html>").contains("ends inside"));
    assert!(error(b"{}").contains("none of the compared types"));
    assert!(error(b"a\n\n/* b").starts_with("line 3: "));
    assert!(error(b"\n'a\n").starts_with("line 2: "));
    assert!(error(b"\n\xFF").starts_with("line 2: not TypeScript: invalid UTF-8"));
    for cut in 0..TYPINGS.len() {
        // A truncated file never panics, and a truncated interface is refused.
        drop(typings::read(TYPINGS.as_bytes().get(..cut).unwrap_or_default(), &schema()));
    }
    let half = TYPINGS.split("    tones").next().unwrap_or_default();
    assert!(error(half.as_bytes()).contains("line 18: not typings: the file ends inside interface Parcel"));
}
