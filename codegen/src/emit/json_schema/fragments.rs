//! Implementations of schemars' `JsonSchema` for the model types: the same schemas, ready to be put into any document.
//!
//! ```text
//! impl JsonSchema for CreatePersonInterest { fn schema_name() -> …; fn schema_id() -> …; fn json_schema(…) -> … }
//! ```
//!
//! Requests contain every definition in place. What Graph returns refers to its complex types, which the caller's
//! document then defines once.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::definition::{Definition, Direction, body_name};
use super::dialect::{Target, reference_alone};
use super::node::Node;
use super::objects;
use super::ordered;
use super::roots::{Root, Subject, roots};
use crate::emit::OutputFile;
use crate::emit::rust::support::{files, names};
use crate::model::{Model, ObjectKind};
use crate::vocabulary::Dialect;

/// The dialects that schemars supports.
const DIALECTS: [Dialect; 3] = [Dialect::Draft202012, Dialect::Draft07, Dialect::OpenApi30];

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let mut fragments = Vec::new();
    let mut parts: BTreeMap<&str, TokenStream> = BTreeMap::new();
    for (name, root) in roots(model) {
        let Some(rust_type) = rust_type(root.subject) else { continue };
        for dialect in DIALECTS {
            let text = ordered::to_text(&fragment(model, &root, dialect));
            fragments.push(OutputFile::new(path(name, dialect), text));
        }
        let implementation = implementation(model, &root, &rust_type);
        parts.entry(root.subject.part(model)).or_default().extend(implementation);
    }
    let mut files = files::split("schemars", parts, |includes| {
        quote! {
            use std::borrow::Cow;

            use schemars::{JsonSchema, Schema, SchemaGenerator};

            use super::Fragment;

            #includes
        }
    });
    files.append(&mut fragments);
    files
}

fn path(name: &str, dialect: Dialect) -> String {
    format!("schemars/{}/{name}.json", dialect.as_str())
}

/// The path of the Rust type, if there is one.
fn rust_type(subject: Subject<'_>) -> Option<TokenStream> {
    match subject {
        Subject::Request(object) => Some(names::object_path(object)),
        Subject::Type(ty) => ty.has_struct.then(|| names::type_path(ty)),
        Subject::Enum(ty) => Some(names::enum_path(ty)),
    }
}

/// The name of the Rust type.
fn rust_name(subject: Subject<'_>) -> &str {
    match subject {
        Subject::Request(object) => &object.rust_name,
        Subject::Type(ty) => &ty.rust_name,
        Subject::Enum(ty) => &ty.rust_name,
    }
}

fn fragment(model: &Model, root: &Root<'_>, dialect: Dialect) -> Node {
    let node = root.node.clone();
    let node = match root.direction {
        Direction::Request => objects::inlined(model, node, |_| true, &[]),
        // schemars has no definition of a union.
        Direction::Response => references_alone(objects::inlined(model, node, is_union, &[])),
    };
    Target::vanilla(dialect).write(node)
}

fn is_union(definition: Definition) -> bool {
    matches!(definition, Definition::Union(_))
}

fn references_alone(node: Node) -> Node {
    reference_alone(node.map_parts(&mut references_alone))
}

/// The name under which a caller's document defines the schema: an identifier in every language.
fn schema_name(model: &Model, subject: Subject<'_>) -> String {
    match subject {
        Subject::Request(request) => match request.kind {
            ObjectKind::Request(_, kind) => body_name(kind, &model[request.ty]),
            ObjectKind::Complex | ObjectKind::Entity => request.name.clone(),
        },
        Subject::Type(_) | Subject::Enum(_) => subject.name().to_owned(),
    }
}

fn implementation(model: &Model, root: &Root<'_>, rust_type: &TokenStream) -> TokenStream {
    let (name, id) =
        (schema_name(model, root.subject), format!("msgraph_profile::{}", rust_name(root.subject)));
    let texts = DIALECTS.map(|dialect| files::text_of(&path(root.subject.name(), dialect)));
    let [draft202012, draft07, open_api30] = texts;
    let definitions = definitions(model, root);
    quote! {
        impl JsonSchema for #rust_type {
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

/// The definitions that a schema refers to, each with the function that defines it.
fn definitions(model: &Model, root: &Root<'_>) -> Vec<TokenStream> {
    let mut referred: Vec<Definition> = match root.direction {
        Direction::Request => Vec::new(),
        Direction::Response => root.node.references(),
    };
    referred.sort_unstable();
    referred.dedup();
    let definition = |definition| {
        let subject = match definition {
            Definition::Type(id, _) => Subject::Type(&model[id]),
            Definition::Enum(id) => Subject::Enum(&model[id]),
            Definition::Union(_) => return None,
        };
        let (rust_type, name) = (rust_type(subject)?, subject.name());
        Some(quote! { (#name, SchemaGenerator::subschema_for::<#rust_type>) })
    };
    referred.into_iter().filter_map(definition).collect()
}
