//! `JsonSchema`, by schemars, for each model type: the same schemas, ready to be put into any other document.
//!
//! ```text
//! impl JsonSchema for CreatePersonInterest { fn schema_name() -> …; fn schema_id() -> …; fn json_schema(…) -> … }
//! ```
//!
//! Requests hold everything in place. What Graph returns refers to its complex types, which the caller's document
//! then defines once.

use proc_macro2::TokenStream;
use quote::quote;

use super::dialect::{Dialect, Target, reference_alone};
use super::documents::{Root, Subject, roots};
use super::node::{Definition, Node};
use super::objects::{self, Direction};
use crate::emit::rust::ident;
use crate::emit::{OutputFile, rust};
use crate::model::Model;

/// The dialects that schemars speaks.
const DIALECTS: [Dialect; 3] = [Dialect::Draft202012, Dialect::Draft07, Dialect::OpenApi30];

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let mut files = Vec::new();
    let mut impls = Vec::new();
    for (name, root) in roots(model) {
        let Some((module, rust_name)) = rust_type(root.subject) else { continue };
        for dialect in DIALECTS {
            let text = super::ordered::to_text(&fragment(model, &root, dialect));
            files.push(OutputFile::new(path(name, dialect), text));
        }
        impls.push(implementation(model, &root, module, rust_name));
    }
    let items = quote! {
        use std::borrow::Cow;

        use schemars::{JsonSchema, Schema, SchemaGenerator};

        use super::Fragment;

        #(#impls)*
    };
    files.push(OutputFile::new("schemars.rs", rust::file(&items)));
    files
}

fn path(name: &str, dialect: Dialect) -> String {
    format!("schemars/{}/{name}.json", dialect.folder())
}

/// The module and the name of the Rust type, where there is one.
fn rust_type(subject: Subject<'_>) -> Option<(&'static str, &str)> {
    match subject {
        Subject::Request(object) => Some(("requests", &object.rust_name)),
        Subject::Type(ty) => ty.has_struct.then_some(("types", &ty.rust_name)),
        Subject::Enum(ty) => Some(("enums", &ty.rust_name)),
    }
}

fn fragment(model: &Model, root: &Root<'_>, dialect: Dialect) -> Node {
    let node = root.node.clone();
    let node = match root.direction {
        Direction::Request => objects::inlined(model, node, Direction::Request, &[]),
        Direction::Response => references_alone(node),
    };
    Target::vanilla(dialect).write(node)
}

fn references_alone(node: Node) -> Node {
    reference_alone(node.map_parts(&mut references_alone))
}

fn implementation(model: &Model, root: &Root<'_>, module: &str, rust_name: &str) -> TokenStream {
    let name = root.subject.name();
    let (module, type_name) = (ident(module), ident(rust_name));
    let id = format!("msgraph_profile::{rust_name}");
    let texts = DIALECTS.map(|dialect| {
        let path = format!("/generated/{}", path(name, dialect));
        quote! { include_str!(concat!(env!("OUT_DIR"), #path)) }
    });
    let [draft202012, draft07, open_api30] = texts;
    let mut referred = match root.direction {
        Direction::Request => Vec::new(),
        Direction::Response => root.node.references(),
    };
    referred.sort_unstable();
    referred.dedup();
    let definitions = referred.into_iter().filter_map(|definition| {
        let subject = match definition {
            Definition::Type(id) => Subject::Type(&model[id]),
            Definition::Enum(id) => Subject::Enum(&model[id]),
        };
        let ((module, rust_name), name) = (rust_type(subject)?, subject.name());
        let (module, rust_name) = (ident(module), ident(rust_name));
        Some(quote! { (#name, SchemaGenerator::subschema_for::<crate::model::#module::#rust_name>) })
    });
    quote! {
        impl JsonSchema for crate::model::#module::#type_name {
            fn schema_name() -> Cow<'static, str> {
                #name.into()
            }

            fn schema_id() -> Cow<'static, str> {
                #id.into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                const FRAGMENT: Fragment = Fragment {
                    draft202012: #draft202012,
                    draft07: #draft07,
                    open_api30: #open_api30,
                    definitions: &[#(#definitions),*],
                };
                FRAGMENT.schema(generator)
            }
        }
    }
}
