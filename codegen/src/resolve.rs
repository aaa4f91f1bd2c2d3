//! Files to one checked [`Model`]: names linked, base types flattened in, Rust names chosen.

mod common;
mod enums;
mod examples;
mod index;
mod mistakes;
mod objects;
mod operations;
mod paths;
mod properties;
mod rust_names;
mod sets;
mod statements;
mod types;
mod wording;

use crate::diagnostic::Diagnostic;
use crate::ident;
use crate::model::Model;
use crate::parse::Parsed;
use index::Index;
use mistakes::Mistakes;

/// Checks the files against each other and links them.
///
/// # Errors
///
/// Every mistake found.
pub fn resolve(files: &[Parsed<'_>]) -> Result<Model, Vec<Diagnostic>> {
    let mut mistakes = Mistakes::default();
    let index = Index::new(files, &mut mistakes);
    let common = common::resolve(&index, &mut mistakes);
    let mut types = types::resolve(&index, &mut mistakes);
    let enums = enums::resolve(&index, &mut mistakes);
    operations::check_types(&index, &types, &mut mistakes);
    let operations = operations::resolve(&index, &types, &common, &mut mistakes);
    rust_names::check(&index, &types, &mut mistakes);
    mistakes.into_result()?;
    examples::add_documented(&mut types, &operations);
    let objects = objects::resolve(&types, &operations);
    Ok(Model {
        types,
        enums,
        operations,
        objects,
        files: paths(files),
        schema_version: newest_day(files),
        version: common.version,
        clouds: common.clouds,
        placeholders: common.placeholders,
        scopes: common.scopes,
    })
}

/// The newest day of transcription.
fn newest_day(files: &[Parsed<'_>]) -> String {
    let provenances = files.iter().flat_map(|parsed| parsed.file.provenances());
    provenances
        .map(|provenance| provenance.transcribed.get_ref().as_str())
        .max()
        .unwrap_or_default()
        .to_owned()
}

fn paths(files: &[Parsed<'_>]) -> Vec<String> {
    let mut paths: Vec<String> = files.iter().map(|parsed| parsed.source.path.clone()).collect();
    paths.sort_unstable();
    paths
}

fn is_name(name: &str) -> bool {
    ident::is_simple(name) && name.trim_start_matches('_').starts_with(|c: char| c.is_ascii_alphabetic())
}
