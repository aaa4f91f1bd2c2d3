//! Made-up schema files and documents to compare with them.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::path::Path;

use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{DifferenceKind, Drift, GLOBAL_CLOUD, ReadError, Schema, compare, csdl, typings};

/// The `$metadata` of the global service.
pub(crate) const METADATA: &str = include_str!("../metadata.xml");
/// The same declarations as typings.
pub(crate) const TYPINGS: &str = include_str!("../typings.d.ts");

pub(crate) fn schema() -> Schema {
    Schema::read(&sources("tests/schemas")).expect("schema files without mistakes")
}

/// The schema files below a folder of this crate.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    Source::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("schema files")
}

/// The text with one change.
pub(crate) fn with(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

/// The `$metadata` of the cloud that the rows name, which differs from the global one.
pub(crate) fn north() -> String {
    let text = METADATA.replace("dimensions", "size");
    let text = with(&text, "<Property Name=\"stamp\" Type=\"Edm.String\"/>", "");
    with(&text, "Name=\"units\" Type=\"Collection(Edm.String)\"", "Name=\"units\" Type=\"Edm.String\"")
}

pub(crate) fn against_csdl(text: &str, cloud: &str) -> Drift {
    let schema = schema();
    compare(&schema, &csdl::read(text.as_bytes(), &schema).expect("CSDL"), cloud)
}

pub(crate) fn against_typings(text: &str) -> Drift {
    let schema = schema();
    compare(&schema, &typings::read(text.as_bytes(), &schema).expect("typings"), GLOBAL_CLOUD)
}

pub(crate) fn csdl_error(bytes: &[u8]) -> ReadError {
    csdl::read(bytes, &schema()).expect_err("an error")
}

/// The differences as `kind type.property: schema / metadata`, sorted.
pub(crate) fn shown(drift: &Drift) -> Vec<String> {
    let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "-".to_owned());
    let mut shown: Vec<String> = drift
        .differences
        .iter()
        .map(|d| {
            let property = d.property.as_ref().map_or_else(String::new, |property| format!(".{property}"));
            format!("{} {}{property}: {} / {}", d.kind, d.type_name, side(&d.schema), side(&d.metadata))
        })
        .collect();
    shown.sort();
    shown
}

/// The text of the line in the schema file that the first difference of a kind names.
pub(crate) fn line_of(drift: &Drift, kind: DifferenceKind) -> String {
    let difference = drift.differences.iter().find(|d| d.kind == kind).expect("a difference of the kind");
    let text = std::fs::read_to_string(&difference.file).expect("the schema file");
    text.lines().nth(difference.line - 1).expect("the line").trim().to_owned()
}
