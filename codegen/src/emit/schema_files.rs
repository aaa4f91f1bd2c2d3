//! The schema files themselves, for tools that name their lines.

use quote::quote;

use super::{OutputFile, rust};
use crate::source::Source;

/// Every file by its path below the crate, which the compiler reads from there.
#[must_use]
pub fn emit(sources: &[&Source]) -> OutputFile {
    let mut paths: Vec<&str> = sources.iter().map(|source| source.path.as_str()).collect();
    paths.sort_unstable();
    let files = paths.iter().map(|path| {
        let below = format!("/{path}");
        quote! {
            SchemaFile { path: #path, text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), #below)) }
        }
    });
    let file = quote! {
        use super::SchemaFile;

        pub(super) static SCHEMA_FILES: &[SchemaFile] = &[#(#files),*];
    };
    OutputFile::new("schema_files.rs", rust::file(&file))
}
