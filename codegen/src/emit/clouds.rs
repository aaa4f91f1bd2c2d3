//! The `Cloud` enum, with the addresses of each.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::enums::{Variant, named_enum};
use super::rust::ident;
use crate::model::Model;

pub(super) fn emit(model: &Model) -> TokenStream {
    let variants: Vec<Variant<'_>> = model
        .clouds
        .iter()
        .map(|cloud| Variant {
            name: &cloud.name,
            rust_name: &cloud.rust_name,
            doc: format!("{}: <{}>.", docs::plain(&cloud.title), cloud.root),
        })
        .collect();
    let docs = "A national cloud of Microsoft Graph.\n\nParses from and prints as its name.";
    let cloud_enum = named_enum("Cloud", docs, &variants);
    let names: Vec<_> = variants.iter().map(|variant| ident(variant.rust_name)).collect();
    let roots = model.clouds.iter().map(|cloud| &cloud.root);
    let sign_ins = model.clouds.iter().map(|cloud| &cloud.sign_in);
    quote! {
        #cloud_enum

        impl Cloud {
            /// The root URL of Graph.
            #[must_use]
            pub const fn root(self) -> &'static str {
                match self { #(Self::#names => #roots),* }
            }

            /// The root URL of the sign-in service, which issues tokens.
            #[must_use]
            pub const fn sign_in(self) -> &'static str {
                match self { #(Self::#names => #sign_ins),* }
            }
        }
    }
}
