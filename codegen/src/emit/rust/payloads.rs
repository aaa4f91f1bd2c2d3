//! The `Payload` enum, and what links each payload to its Rust type and its table.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::support::named_enum::{self, Variant};
use super::support::tokens::{doc, ident};
use super::support::{files, names};
use crate::emit::OutputFile;
use crate::model::{Model, Object, ObjectKind};
use crate::vocabulary::OperationKind;

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let parts = model.types.iter().map(|ty| {
        let payloads = model.objects_of(ty).filter(|object| object.kind != ObjectKind::Complex);
        let impls = payloads.map(payload_type);
        (ty.name.as_str(), quote! { #(#impls)* })
    });
    files::split("payloads", parts, |includes| {
        let payload_enum = payload_enum(model);
        quote! {
            use crate::payload::PayloadType;
            use crate::validation::tables::{ObjectTable, PayloadKind};
            use crate::validation::{ReadBytes, Report, Validator, byte_readers, object_tables, validate_typed};

            #payload_enum

            #includes
        }
    })
}

fn payload_enum(model: &Model) -> TokenStream {
    let variants = model.payloads().map(|object| Variant {
        name: &object.name,
        rust_name: &object.rust_name,
        doc: payload_doc(model, object),
    });
    let docs = "Something that can be checked by itself: a request body, or an object that Graph returns.\n\n\
                Parses from and prints as its name.";
    let kinds = kinds(model);
    let payload_enum = named_enum::growing("Payload", docs, &variants.collect::<Vec<_>>());
    let arm = |object: &Object, value: TokenStream| {
        let variant = ident(&object.rust_name);
        quote! { Self::#variant => #value }
    };
    let objects = model.payloads().map(|object| {
        let table = names::object_table(&object.name);
        arm(object, quote! { &object_tables::#table })
    });
    let readers = model.payloads().map(|object| {
        let read = names::read_payload(&object.name);
        arm(object, quote! { byte_readers::#read })
    });
    quote! {
        #payload_enum

        impl Payload {
            pub(crate) const fn kind(self) -> PayloadKind {
                match self { #kinds }
            }

            /// The table of the object that the body must be.
            #[inline]
            pub(crate) const fn object(self) -> &'static ObjectTable {
                match self { #(#objects),* }
            }

            /// The code that reads the body from bytes.
            #[inline]
            pub(crate) const fn read_bytes(self) -> ReadBytes {
                match self { #(#readers),* }
            }
        }
    }
}

/// The arms of a match, one for each kind that occurs.
fn kinds(model: &Model) -> TokenStream {
    let mut variants: BTreeMap<&str, Vec<Ident>> = BTreeMap::new();
    for object in model.payloads() {
        variants.entry(kind(object)).or_default().push(ident(&object.rust_name));
    }
    let arms = variants.iter().map(|(kind, variants)| {
        let kind = ident(kind);
        quote! { #(Self::#variants)|* => PayloadKind::#kind }
    });
    quote! { #(#arms),* }
}

fn kind(object: &Object) -> &'static str {
    match object.kind {
        ObjectKind::Complex | ObjectKind::Entity => "Entity",
        ObjectKind::Request(_, OperationKind::Create) => "Create",
        ObjectKind::Request(_, OperationKind::Update) => "Update",
    }
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

/// Methods marked `#[inline]` are compiled in the crate that calls them, and cost nothing if no one does: each needs the
/// code that reads or writes its whole type.
fn payload_type(object: &Object) -> TokenStream {
    let (payload, path) = (ident(&object.rust_name), names::object_path(object));
    let read_doc = doc(&format!(
        "Checks the bytes as `{}` and reads them.\n\n# Errors\n\nThe report, if a violation is denied. \
         `null-item`, `number-range` and `duplicate-property` are always denied here.",
        object.name
    ));
    quote! {
        impl PayloadType for #path {
            const PAYLOAD: Payload = Payload::#payload;
        }

        /// As [`from_slice`](Self::from_slice).
        impl std::str::FromStr for #path {
            type Err = Report;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Report> {
                Self::from_slice(text.as_bytes())
            }
        }

        impl #path {
            /// Checks the value with the default rules.
            #[must_use]
            #[inline]
            pub fn validate(&self) -> Report {
                validate_typed(self)
            }

            #read_doc
            #[inline]
            pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
                Validator::new(Payload::#payload).parse::<Self>(bytes).map(|(value, _)| value)
            }
        }
    }
}
