//! Turns the schema files of `msgraph-profile` into Rust source and JSON Schema documents.
//!
//! The phases, each in its own module; none imports a later one:
//!
//! 1. [`Source`]: the files as text;
//! 2. [`parse`](mod@parse): text to `schema`, the files word for word, which refuses unknown keys;
//! 3. [`resolve`](mod@resolve): to one checked [`model`](mod@model), with names linked and base types flattened in;
//! 4. [`emit`](mod@emit): the model to output files, one emitter for each output.
//!
//! [`vocabulary`] has the closed lists of words that all of them share, and `limits` the limits of the generated tables.
//! `editor_schema` makes another output, from the parser's types: the schema of the schema files.
//!
//! [`generate`] is pure: it reads no file, no environment and no clock, and the order of its input does not matter. It
//! reports all mistakes of all files at once, as [`Diagnostic`]s.

mod diagnostic;
#[cfg(feature = "schema")]
pub mod editor_schema;
pub mod emit;
mod ident;
mod limits;
pub mod model;
pub mod parse;
pub mod resolve;
mod schema;
mod select;
mod source;
mod suggest;
pub mod vocabulary;

pub use diagnostic::{Diagnostic, Help};
pub use emit::OutputFile;
pub use model::Model;
use parse::Parsed;
pub use source::{FileKind, Site, Source};

/// Generates every output from the schema files.
///
/// # Errors
///
/// Every mistake in the files, sorted by file and position.
pub fn generate(sources: &[Source]) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
    Ok(emit::emit(&model(sources)?))
}

/// Generates every output for the entity types that are switched on; nothing if none is. What only other entity types
/// use is in no output.
///
/// # Errors
///
/// Every mistake in the files that are used, sorted by file and position.
pub fn generate_selected(
    sources: &[Source],
    is_on: impl Fn(&str) -> bool,
) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
    let model = resolved(sources, |files| select::select(files, &is_on))?;
    if model.operations.is_empty() {
        return Ok(Vec::new());
    }
    Ok(emit::emit(&model))
}

/// Parses and resolves the schema files without emitting anything.
///
/// # Errors
///
/// Every mistake in the files, sorted by file and position.
pub fn model(sources: &[Source]) -> Result<Model, Vec<Diagnostic>> {
    resolved(sources, |files| files)
}

fn resolved<'s>(
    sources: &'s [Source],
    select: impl FnOnce(Vec<Parsed<'s>>) -> Vec<Parsed<'s>>,
) -> Result<Model, Vec<Diagnostic>> {
    let mut sorted: Vec<&Source> = sources.iter().collect();
    sorted.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    let files = parse::parse(&sorted).map(select);
    files.and_then(|files| resolve::resolve(&files)).map_err(|mut diagnostics| {
        diagnostics.sort_unstable();
        diagnostics.dedup();
        diagnostics
    })
}
