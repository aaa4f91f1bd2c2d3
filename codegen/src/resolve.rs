//! Files to one checked [`Model`]: names linked, base types flattened in, Rust names chosen.

mod clouds;
mod enums;
mod index;
mod mistakes;
mod objects;
mod operations;
mod paths;
mod properties;
mod rust_names;
mod statements;
mod types;

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
    let (version, clouds) = clouds::resolve(&index, &mut mistakes);
    let types = types::resolve(&index, &mut mistakes);
    let enums = enums::resolve(&index, &mut mistakes);
    let operations = operations::resolve(&index, &types, &clouds, &mut mistakes);
    rust_names::check(&index, &types, &mut mistakes);
    mistakes.into_result()?;
    let objects = objects::resolve(&types, &operations);
    let (schema_version, files) = (newest_day(files), paths(files));
    Ok(Model { types, enums, operations, objects, files, schema_version, version, clouds })
}

/// The newest day of transcription; days sort as text.
fn newest_day(files: &[Parsed<'_>]) -> String {
    let days = files.iter().map(|parsed| parsed.file.provenance().transcribed.get_ref().to_string());
    days.max().unwrap_or_default()
}

fn paths(files: &[Parsed<'_>]) -> Vec<String> {
    let mut paths: Vec<String> = files.iter().map(|parsed| parsed.source.path.clone()).collect();
    paths.sort_unstable();
    paths
}

fn is_name(name: &str) -> bool {
    ident::is_simple(name) && name.trim_start_matches('_').starts_with(|c: char| c.is_ascii_alphabetic())
}
