//! The disagreement rows of `schemas/` can all be compared, so an obsolete row is always noticed.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;

use msgraph_profile_codegen::parse;
use msgraph_profile_codegen::schema::{File, Spanned};
use msgraph_profile_codegen::vocabulary::StatementSource;
use msgraph_profile_codegen::vocabulary::claim::{About, Claim};
use msgraph_profile_drift::Schema;

#[test]
fn every_statement_about_metadata_can_be_compared() {
    let sources = fixtures::sources("../schemas");
    let mut missing = Vec::new();
    for parsed in parse::parse(&sources.iter().collect::<Vec<_>>()).expect("schema files without mistakes") {
        let (rows, about) = match &parsed.file {
            File::Type(file) => (&file.disagreement, About::Type),
            File::Enum(file) => (&file.disagreement, About::Enum),
            File::Operation(file) => (&file.disagreement, About::Operation),
            File::Clouds(_) => continue,
        };
        for row in rows.iter().map(Spanned::get_ref) {
            let about = if row.property.is_some() { About::Property } else { about };
            let Some(forms) = Claim::forms(row.topic, about) else { continue };
            let says = row.says.get_ref().iter();
            for _ in says.filter(|s| s.source == StatementSource::Metadata && s.declares.is_none()) {
                let line = parsed.source.position(row.says.span().start).0;
                missing.push(format!("{}:{line}: add declares = one of {forms}", parsed.source.path));
            }
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
