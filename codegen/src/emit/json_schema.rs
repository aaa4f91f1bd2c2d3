//! JSON Schema documents: one for each payload, structured type and enum, self-contained; `OpenAPI` documents of all
//! operations; and the same schemas for schemars.
//!
//! A document says exactly what is denied by default. Requests are closed but for names with `@`; what Graph
//! returns is open.

mod dialect;
mod documents;
mod fragments;
mod node;
mod objects;
mod openapi;
mod ordered;
mod snippets;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use super::{OutputFile, rust};
use crate::model::Model;
use dialect::{Dialect, Flavor, Target};

/// What the documents of single schemas are written for.
const TARGETS: [Target; 4] = [
    Target { dialect: Dialect::Draft202012, flavor: Flavor::Vanilla },
    Target { dialect: Dialect::Draft07, flavor: Flavor::Vanilla },
    Target { dialect: Dialect::Draft202012, flavor: Flavor::VsCode },
    Target { dialect: Dialect::Draft07, flavor: Flavor::VsCode },
];

/// A document, and how it is found.
struct Exported {
    name: String,
    target: Target,
    path: String,
    text: String,
}

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let documents = exported(model);
    let index = index(&documents);
    let mut files = fragments::emit(model);
    files.push(OutputFile::new("json_schema_documents.rs", rust::file(&index)));
    let documents = documents.into_iter();
    files.extend(documents.map(|document| {
        let path = format!("json-schema/{}", document.path);
        OutputFile::new(path, document.text)
    }));
    files
}

fn exported(model: &Model) -> Vec<Exported> {
    let roots = documents::roots(model);
    let schemas = TARGETS.into_iter().flat_map(|target| {
        roots.iter().map(move |(name, root)| Exported {
            name: (*name).to_owned(),
            target,
            path: documents::path(name, target),
            text: ordered::to_text(&documents::document(model, name, root, target)),
        })
    });
    let wholes = [Dialect::OpenApi31, Dialect::OpenApi30].map(|dialect| Exported {
        name: openapi::NAME.to_owned(),
        target: Target::vanilla(dialect),
        path: openapi::path(dialect),
        text: ordered::to_text(&openapi::document(model, dialect)),
    });
    schemas.chain(wholes).collect()
}

/// The documents as the library embeds them.
fn index(documents: &[Exported]) -> TokenStream {
    let rows = documents.iter().map(|document| {
        let Exported { name, path, .. } = document;
        let dialect = rust::ident(document.target.dialect.rust_name());
        let flavor = match document.target.flavor {
            Flavor::Vanilla => quote! { Flavor::Vanilla },
            Flavor::VsCode => quote! { Flavor::VsCode },
        };
        let file = format!("/generated/json-schema/{path}");
        quote! {
            Document {
                name: #name,
                dialect: Dialect::#dialect,
                flavor: #flavor,
                path: #path,
                text: include_str!(concat!(env!("OUT_DIR"), #file)),
            }
        }
    });
    quote! {
        use super::{Dialect, Document, Flavor};

        pub(crate) static DOCUMENTS: &[Document] = &[#(#rows),*];
    }
}
