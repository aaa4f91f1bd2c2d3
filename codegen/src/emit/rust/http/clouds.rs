//! The `Cloud` enum, with the root URLs of each cloud.

use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::named_enum::{self, Variant};
use crate::emit::rust::support::tokens::ident;
use crate::emit::rust::support::{docs, files};
use crate::model::Model;

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let variants = model.clouds.iter().map(|cloud| Variant {
        name: &cloud.name,
        rust_name: &cloud.rust_name,
        doc: format!("{}: <{}>.", docs::plain(&cloud.title), cloud.root),
    });
    let docs = "A national cloud of Microsoft Graph.\n\nParses from and prints as its name.";
    let cloud_enum = named_enum::growing("Cloud", docs, &variants.collect::<Vec<_>>());
    let names: Vec<_> = model.clouds.iter().map(|cloud| ident(&cloud.rust_name)).collect();
    let roots = model.clouds.iter().map(|cloud| &cloud.root);
    let sign_ins = model.clouds.iter().map(|cloud| &cloud.sign_in);
    let items = quote! {
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
    };
    vec![files::file("clouds", &items)]
}
