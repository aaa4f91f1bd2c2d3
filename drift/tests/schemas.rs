//! The disagreement rows of `schemas/` can all be compared, so an obsolete row is always noticed.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;

use msgraph_profile_codegen::model;
use msgraph_profile_codegen::model::{Disagreement, Model};
use msgraph_profile_codegen::vocabulary::StatementSource;
use msgraph_profile_codegen::vocabulary::claim::{About, Claim};
use msgraph_profile_drift::Schema;

/// Every disagreement row, with the path of its file and what the file is about.
fn rows(model: &Model) -> Vec<(&str, About, &Disagreement)> {
    let types = model.types.iter().map(|ty| (&ty.provenance, About::Type, &ty.disagreements));
    let enums = model.enums.iter().map(|ty| (&ty.provenance, About::Enum, &ty.disagreements));
    let operations = model.operations.iter().map(|o| (&o.provenance, About::Operation, &o.disagreements));
    types
        .chain(enums)
        .chain(operations)
        .flat_map(|(file, about, rows)| rows.iter().map(move |row| (file.file.as_str(), about, row)))
        .collect()
}

#[test]
fn every_statement_about_metadata_can_be_compared() {
    let model = model(&fixtures::sources("../schemas")).expect("schema files without mistakes");
    let mut missing = Vec::new();
    for (file, about, row) in rows(&model) {
        let about = if row.property.is_some() { About::Property } else { about };
        let Some(forms) = Claim::forms(row.topic, about) else { continue };
        for statement in
            row.says.iter().filter(|s| s.source == StatementSource::Metadata && s.declares.is_none())
        {
            missing.push(format!("{file}: add declares to \"{}\": one of {forms}", statement.text));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_schema_can_be_compared() {
    let schema = Schema::read(&fixtures::sources("../schemas")).expect("schema files without mistakes");
    assert!(schema.len() >= 10);
    assert!(schema.clouds().contains("USNat"));
}
