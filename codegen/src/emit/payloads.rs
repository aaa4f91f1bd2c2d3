//! The `Payload` enum, and what ties each payload to its Rust type and its checks.

use proc_macro2::TokenStream;
use quote::quote;

use super::enums::{Variant, named_enum};
use super::object_tables::body_name;
use super::objects;
use super::rust::{doc, ident};
use crate::model::{Model, Object, ObjectKind};

/// A payload: its name, its Rust type, and what it is.
struct Payload<'m> {
    object: &'m Object,
    doc: String,
}

fn payloads(model: &Model) -> Vec<Payload<'_>> {
    let payload = |object| Payload { object, doc: payload_doc(model, object) };
    model.payloads().map(payload).collect()
}

fn payload_doc(model: &Model, object: &Object) -> String {
    match object.kind {
        ObjectKind::Request(id, _) => {
            format!("`{}`: the request body of {} <{}>.", object.name, model[id].method, object.page)
        }
        ObjectKind::Complex | ObjectKind::Entity => {
            format!("`{}`: the object that Graph returns <{}>.", object.name, object.page)
        }
    }
}

pub(super) fn emit(model: &Model) -> TokenStream {
    let payloads = payloads(model);
    let variants: Vec<Variant<'_>> = payloads
        .iter()
        .map(|payload| Variant {
            name: &payload.object.name,
            rust_name: &payload.object.rust_name,
            doc: payload.doc.clone(),
        })
        .collect();
    let docs = "One thing that travels and can be checked: a request body, or an object that Graph returns.\n\n\
                Parses from and prints as its name.";
    let payload_enum = named_enum("Payload", docs, &variants);
    let names: Vec<_> = payloads.iter().map(|payload| ident(&payload.object.rust_name)).collect();
    let modules = payloads.iter().map(|payload| ident(objects::module(payload.object)));
    let bodies = payloads.iter().map(|payload| {
        let constant = body_name(&payload.object.name);
        quote! { crate::validation::object_tables::#constant }
    });
    let payload_types = payloads.iter().map(payload_type);
    quote! {
        #(use crate::model::#modules::#names;)*
        use crate::payload::PayloadType;
        use crate::validation::tables::PayloadTable;
        use crate::validation::{Report, validate_typed};

        #payload_enum

        impl Payload {
            pub(crate) const fn table(self) -> &'static PayloadTable {
                match self { #(Self::#names => &#bodies),* }
            }
        }

        #(#payload_types)*
    }
}

/// What is marked `#[inline]` is compiled where it is used, and costs nothing where it is not: each draws in the reading
/// or writing of its whole type.
fn payload_type(payload: &Payload<'_>) -> TokenStream {
    let name = ident(&payload.object.rust_name);
    let read_doc = doc(&format!(
        "Checks the bytes as `{}` and reads them.\n\n# Errors\n\nThe report, when anything in it is denied. \
         `null-item` and `duplicate-property` are always denied here.",
        &payload.object.name
    ));
    quote! {
        impl PayloadType for #name {
            const PAYLOAD: Payload = Payload::#name;
        }

        impl #name {
            /// Reports every wrong property, with the default rules.
            #[must_use]
            #[inline]
            pub fn validate(&self) -> Report {
                validate_typed(self)
            }

            #read_doc
            #[inline]
            pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
                crate::validation::Validator::new(Payload::#name).parse::<Self>(bytes).map(|(value, _)| value)
            }
        }
    }
}
