//! The schema files themselves, for tools that name their lines.

use quote::quote;

use super::support::files;
use crate::emit::OutputFile;
use crate::model::Model;

/// Every file by its path below the crate, from which the compiler reads it.
pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let schema_files = model.files.iter().map(|path| {
        let below = format!("/{path}");
        quote! {
            SchemaFile { path: #path, text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), #below)) }
        }
    });
    let items = quote! {
        use super::SchemaFile;

        pub(super) static SCHEMA_FILES: &[SchemaFile] = &[#(#schema_files),*];
    };
    vec![files::file("schema_files", &items)]
}
