//! The `Payload` enum, and what ties each payload to its Rust type and its checks.

use proc_macro2::TokenStream;
use quote::quote;

use super::enums::{Variant, named_enum};
use super::object_tables::body_name;
use super::rust::{doc, ident};
use crate::model::Model;

/// A payload: its name, its Rust type, and what it is.
struct Payload<'m> {
    name: &'m str,
    rust_name: &'m str,
    module: &'static str,
    doc: String,
}

fn payloads(model: &Model) -> Vec<Payload<'_>> {
    let requests = model.operations.values().map(|operation| Payload {
        name: &operation.name,
        rust_name: &operation.rust_name,
        module: "requests",
        doc: format!(
            "`{}`: the request body of {} <{}>.",
            operation.name, operation.method, operation.provenance.page
        ),
    });
    let entities = model.entities().map(|ty| Payload {
        name: &ty.name,
        rust_name: &ty.rust_name,
        module: "types",
        doc: format!("`{}`: the object that Graph returns <{}>.", ty.name, ty.provenance.page),
    });
    requests.chain(entities).collect()
}

pub(super) fn emit(model: &Model) -> TokenStream {
    let payloads = payloads(model);
    let variants: Vec<Variant<'_>> = payloads
        .iter()
        .map(|payload| Variant { name: payload.name, rust_name: payload.rust_name, doc: payload.doc.clone() })
        .collect();
    let docs = "One thing that travels and can be checked: a request body, or an object that Graph returns.\n\n\
                Parses from and prints as its name.";
    let payload_enum = named_enum("Payload", docs, &variants);
    let names: Vec<_> = payloads.iter().map(|payload| ident(payload.rust_name)).collect();
    let modules = payloads.iter().map(|payload| ident(payload.module));
    let bodies = payloads.iter().map(|payload| {
        let constant = body_name(payload.name);
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
    let name = ident(payload.rust_name);
    let read_doc = doc(&format!(
        "Checks the bytes as `{}` and reads them.\n\n# Errors\n\nThe report, when anything in it is denied. \
         `null-item` and `duplicate-property` are always denied here.",
        payload.name
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
