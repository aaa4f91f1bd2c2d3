//! A macro for tests that are generic over the Rust type of a payload which they only know at run time.
//!
//! The library does not include it: tests include the golden copy.

use quote::quote;

use super::support::files;
use super::support::tokens::ident;
use crate::emit::OutputFile;
use crate::model::Model;

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let arms = model.payloads().map(|object| {
        let name = ident(&object.rust_name);
        quote! { msgraph_profile::Payload::#name => { type $type = msgraph_profile::#name; $body } }
    });
    let items = quote! {
        /// Evaluates an expression with a type alias for the Rust type of a payload.
        macro_rules! with_type_of {
            ($payload:expr, $type:ident => $body:expr) => {
                match $payload {
                    #(#arms)*
                    other => panic!("no type of {other}: the golden copies are not current"),
                }
            };
        }
    };
    vec![files::file("payload_types", &items)]
}
