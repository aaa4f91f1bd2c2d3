//! The model to output files: one emitter for each kind of output.
//!
//! Emitters read the model and never each other. What several of them need is in `support`.

mod json_schema;
mod rust;

use crate::model::Model;

/// One generated file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutputFile {
    /// Path below the output folder, with forward slashes.
    pub path: String,
    /// The file's text.
    pub text: String,
}

impl OutputFile {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// An emitter: from the model to all files of one kind of output.
type Emitter = fn(&Model) -> Vec<OutputFile>;

/// Emits every output, sorted by path.
#[must_use]
pub fn emit(model: &Model) -> Vec<OutputFile> {
    let emitters = rust::EMITTERS.iter().chain(json_schema::EMITTERS);
    let mut files: Vec<OutputFile> = emitters.flat_map(|emitter| emitter(model)).collect();
    files.sort_unstable();
    files
}
