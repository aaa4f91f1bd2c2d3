//! Files of one kind, split by the type or enum that they are about.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens;
use crate::emit::OutputFile;

/// One file for each part that has items, and the index that includes them.
///
/// Parts share the imports of the index, which is given the lines that include them.
pub(in crate::emit) fn split<'m>(
    kind: &str,
    parts: impl IntoIterator<Item = (&'m str, TokenStream)>,
    index: impl FnOnce(TokenStream) -> TokenStream,
) -> Vec<OutputFile> {
    let parts = parts.into_iter().filter(|(_, items)| !items.is_empty());
    let mut files: Vec<OutputFile> =
        parts.map(|(name, items)| file(&format!("{name}/{kind}"), &items)).collect();
    let includes = files.iter().map(|file| include(&file.path, &quote! { include }));
    let index = index(quote! { #(#includes;)* });
    files.push(file(kind, &index));
    files
}

/// A single file of items.
pub(in crate::emit) fn file(name: &str, items: &TokenStream) -> OutputFile {
    OutputFile::new(format!("{name}.rs"), tokens::file(items))
}

/// The text of an output file, which is included when the library is compiled.
pub(in crate::emit) fn text_of(path: &str) -> TokenStream {
    include(path, &quote! { include_str })
}

fn include(path: &str, macro_name: &TokenStream) -> TokenStream {
    let below = format!("/generated/{path}");
    quote! { #macro_name!(concat!(env!("OUT_DIR"), #below)) }
}
