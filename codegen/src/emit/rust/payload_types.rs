//! Macros for tests about the Rust types of all payloads.
//!
//! The library does not include them: tests include the golden copy.

use proc_macro2::TokenStream;
use quote::quote;

use super::support::files;
use super::support::tokens::ident;
use crate::emit::OutputFile;
use crate::model::{Model, ObjectKind};
use crate::vocabulary::OperationKind;

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let arms = model.payloads().map(|object| {
        let name = ident(&object.rust_name);
        quote! { msgraph_profile::Payload::#name => { type $type = msgraph_profile::#name; $body } }
    });
    let (creates, updates) = (each(model, OperationKind::Create), each(model, OperationKind::Update));
    let items = quote! {
        /// Evaluates an expression with a type alias for the Rust type of a payload.
        #[allow(unused_macros, reason = "not every test needs each macro")]
        macro_rules! with_type_of {
            ($payload:expr, $type:ident => $body:expr) => {
                match $payload {
                    #(#arms)*
                    other => panic!("no type of {other}: the golden copies are not current"),
                }
            };
        }

        /// Evaluates an expression for the Rust type of each body that creates or updates an object.
        #[allow(unused_macros, reason = "not every test needs each macro")]
        macro_rules! for_each_body {
            (create, $type:ident => $body:expr) => { #creates };
            (update, $type:ident => $body:expr) => { #updates };
        }
    };
    vec![files::file("payload_types", &items)]
}

fn each(model: &Model, wanted: OperationKind) -> TokenStream {
    let bodies = model
        .payloads()
        .filter(|object| matches!(object.kind, ObjectKind::Request(_, kind) if kind == wanted))
        .map(|object| ident(&object.rust_name));
    quote! { #({ type $type = msgraph_profile::#bodies; $body })* }
}
