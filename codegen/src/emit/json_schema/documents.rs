//! The documents: one for each request body, structured type and enum, self-contained, and the `OpenAPI` documents.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::definition::Definition;
use super::dialect::Target;
use super::node::Node;
use super::ordered::Pairs;
use super::roots::{Root, roots};
use super::{objects, openapi, ordered, strict};
use crate::emit::OutputFile;
use crate::emit::rust::support::files;
use crate::emit::rust::support::tokens::ident;
use crate::ident::constant;
use crate::model::Model;
use crate::vocabulary::{Closed, Dialect, Flavor};

/// What the documents of single schemas are written for.
const TARGETS: [Target; 7] = [
    Target { dialect: Dialect::Draft202012, flavor: Flavor::Vanilla },
    Target { dialect: Dialect::Draft07, flavor: Flavor::Vanilla },
    Target { dialect: Dialect::Draft202012, flavor: Flavor::Code },
    Target { dialect: Dialect::Draft07, flavor: Flavor::Code },
    Target { dialect: Dialect::Draft202012, flavor: Flavor::Strict },
    Target { dialect: Dialect::Draft202012, flavor: Flavor::VsCode },
    Target { dialect: Dialect::Draft07, flavor: Flavor::VsCode },
];

/// A document, and how it is found.
struct Document<'m> {
    /// The type or enum that brings it along; `None` for all of them.
    part: Option<&'m str>,
    name: &'m str,
    target: Target,
    path: String,
    text: String,
}

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let documents = documents(model);
    let types = model.types.iter().map(|ty| ty.name.as_str());
    let enums = model.enums.iter().map(|ty| ty.name.as_str());
    let parts: Vec<&str> = types.chain(enums).collect();
    let rows = |part| documents.iter().filter(move |document| document.part == part).map(row);
    let items = parts.iter().map(|&part| {
        let (constant, rows) = (constant_name(part), rows(Some(part)));
        (part, quote! { const #constant: &[Document] = &[#(#rows),*]; })
    });
    let mut files = files::split("json_schema_documents", items, |includes| {
        let (parts, shared) = (parts.iter().map(|part| constant_name(part)), rows(None));
        quote! {
            use super::{Dialect, Document, Flavor};

            /// The documents of each type and enum, and those of all operations.
            pub(crate) static DOCUMENTS: &[&[Document]] = &[#(#parts,)* &[#(#shared),*]];

            #includes
        }
    });
    let texts = documents.into_iter();
    files.extend(texts.map(|document| OutputFile::new(output_path(&document.path), document.text)));
    files
}

fn constant_name(part: &str) -> Ident {
    format_ident!("DOCUMENTS_{}", constant(part))
}

fn documents(model: &Model) -> Vec<Document<'_>> {
    let roots = roots(model);
    let schemas = TARGETS.into_iter().flat_map(|target| {
        roots.iter().filter_map(move |(name, root)| {
            Some(Document {
                part: Some(root.subject.part(model)),
                name,
                target,
                path: path(name, target),
                text: ordered::to_text(&document(model, root, target)?),
            })
        })
    });
    let whole = [Dialect::OpenApi31, Dialect::OpenApi30].map(|dialect| Document {
        part: None,
        name: openapi::NAME,
        target: Target::vanilla(dialect),
        path: openapi::path(dialect),
        text: openapi::text(model, dialect),
    });
    schemas.chain(whole).collect()
}

/// A document as the library embeds it.
fn row(document: &Document<'_>) -> TokenStream {
    let Document { name, target, path, .. } = document;
    let (dialect, flavor) = (ident(target.dialect.rust_name()), ident(target.flavor.rust_name()));
    let text = files::text_of(&output_path(path));
    quote! {
        Document { name: #name, dialect: Dialect::#dialect, flavor: Flavor::#flavor, path: #path, text: #text }
    }
}

fn output_path(path: &str) -> String {
    format!("json-schema/{path}")
}

/// The root with its metaschema and the definitions that it refers to; `None` if the flavor does not have it.
fn document(model: &Model, root: &Root<'_>, target: Target) -> Option<Node> {
    let (mut node, definitions) = if target.flavor == Flavor::Strict {
        strict::document(model, root.subject)?
    } else {
        let definitions = objects::definitions(model, &root.node);
        let schema = target.dialect.metaschema().map(str::to_owned);
        (Node { schema, ..root.node.clone() }, definitions)
    };
    let named = |(definition, node): (Definition, Node)| (definition.name(model), node);
    node.defs = Pairs::by_name(definitions.into_iter().map(named));
    Some(target.write(node))
}

/// The path of a document below `json-schema/`.
fn path(name: &str, target: Target) -> String {
    let flavor = match target.flavor {
        Flavor::Vanilla => String::new(),
        flavor => format!("{}/", flavor.as_str()),
    };
    format!("{flavor}{}/{name}.schema.json", target.dialect.as_str())
}
