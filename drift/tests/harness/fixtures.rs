//! The made-up schema files, and what is made of them.

#![allow(dead_code, reason = "no test needs all of it")]

use std::path::Path;

use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Cloud, Drift, Kind, Tables, Unreadable, compare, csdl, typings};

/// What the global service declares.
pub(crate) const METADATA: &str = include_str!("../metadata.xml");
/// The same, as typings.
pub(crate) const TYPINGS: &str = include_str!("../typings.d.ts");

pub(crate) fn tables() -> Tables {
    Tables::read(&sources("tests/schemas")).expect("schema files without mistakes")
}

/// The schema files below a folder of this crate.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    Source::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("schema files")
}

/// The text with one place changed.
pub(crate) fn with(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

/// What the global service calls otherwise in the cloud that rows name.
pub(crate) fn north() -> String {
    let text = METADATA.replace("dimensions", "size");
    let text = with(&text, "<Property Name=\"stamp\" Type=\"Edm.String\"/>", "");
    with(&text, "Name=\"units\" Type=\"Collection(Edm.String)\"", "Name=\"units\" Type=\"Edm.String\"")
}

pub(crate) fn against_csdl(text: &str, cloud: &str) -> Drift {
    let tables = tables();
    compare(&tables, &csdl::read(text.as_bytes(), &tables).expect("CSDL"), &Cloud::named(cloud))
}

pub(crate) fn against_typings(text: &str) -> Drift {
    let tables = tables();
    compare(&tables, &typings::read(text.as_bytes(), &tables).expect("typings"), &Cloud::Global)
}

pub(crate) fn csdl_error(bytes: &[u8]) -> Unreadable {
    csdl::read(bytes, &tables()).expect_err("not CSDL")
}

/// `kind type.property: schema / metadata`, one for each difference.
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

/// The line of the first difference of a kind, as it stands in the schema file.
pub(crate) fn line_of(drift: &Drift, kind: Kind) -> String {
    let difference = drift.differences.iter().find(|d| d.kind == kind).expect("a difference of the kind");
    let text = std::fs::read_to_string(&difference.file).expect("the schema file");
    text.lines().nth(difference.line - 1).expect("the line").trim().to_owned()
}
