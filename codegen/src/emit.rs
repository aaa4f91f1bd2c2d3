//! The model to output files: one emitter for each output; emitters read the model and never each other.

mod byte_readers;
mod clouds;
mod docs;
mod enums;
mod facets;
mod facts;
mod json_schema;
mod object_tables;
mod objects;
mod operations;
mod payloads;
mod prefix_hash;
mod requests;
mod rust;
mod schema_files;
mod typed_readers;
mod types;

pub use schema_files::emit as schema_files;

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

/// Emits every output, sorted by path.
#[must_use]
pub fn emit(model: &Model) -> Vec<OutputFile> {
    let mut files = vec![
        OutputFile::new("enums.rs", rust::file(&enums::emit(model))),
        OutputFile::new("types.rs", rust::file(&types::emit(model))),
        OutputFile::new("facets.rs", rust::file(&facets::emit(model))),
        OutputFile::new("facts.rs", rust::file(&facts::emit(model))),
        OutputFile::new("operations.rs", rust::file(&operations::emit(model))),
        OutputFile::new("clouds.rs", rust::file(&clouds::emit(model))),
        OutputFile::new("requests.rs", rust::file(&requests::emit(model))),
        OutputFile::new("payloads.rs", rust::file(&payloads::emit(model))),
        OutputFile::new("byte_readers.rs", rust::file(&byte_readers::emit(model))),
        OutputFile::new("object_tables.rs", rust::file(&object_tables::emit(model))),
        OutputFile::new("typed_readers.rs", rust::file(&typed_readers::emit(model))),
    ];
    files.extend(json_schema::emit(model));
    files.sort();
    files
}
