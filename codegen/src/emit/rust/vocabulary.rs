//! The closed lists of words, as enums of the library.

use proc_macro2::TokenStream;
use quote::quote;

use super::support::files;
use super::support::named_enum::{self, Variant};
use super::support::tokens::{doc, ident};
use crate::emit::OutputFile;
use crate::model::Model;
use crate::vocabulary::{
    BodilessKind, Closed, Dialect, Flavor, OperationKind, PermissionKind, QueryOption, StatementSource,
    Topic, TypeKind,
};

pub(super) fn emit(_: &Model) -> Vec<OutputFile> {
    let operations = variants::<OperationKind>().chain(variants::<BodilessKind>());
    let enums = [
        enum_item::<TypeKind>(),
        named_enum::<OperationKind>(operations),
        named_enum::<QueryOption>(variants::<QueryOption>()),
        enum_item::<PermissionKind>(),
        enum_item::<Topic>(),
        enum_item::<StatementSource>(),
    ];
    let named = [named_enum::<Dialect>(variants::<Dialect>()), named_enum::<Flavor>(variants::<Flavor>())];
    vec![
        files::file("vocabulary", &quote! { #(#enums)* }),
        files::file("json_schema_dialects", &quote! { #(#named)* }),
    ]
}

/// An enum whose names are part of the API.
fn named_enum<T: Closed>(variants: impl Iterator<Item = Variant<'static>>) -> TokenStream {
    named_enum::growing(T::RUST_NAME, &text(T::DOC), &variants.collect::<Vec<_>>())
}

fn variants<T: Closed>() -> impl Iterator<Item = Variant<'static>> {
    T::ALL.iter().map(|variant| Variant {
        name: variant.name(),
        rust_name: variant.rust_name(),
        doc: text(variant.doc()),
    })
}

fn text(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim_start()).collect::<Vec<_>>().join("\n")
}

fn enum_item<T: Closed>() -> TokenStream {
    let (enum_doc, name) = (doc(&text(T::DOC)), ident(T::RUST_NAME));
    let variants = T::ALL.iter().map(|variant| {
        let (doc, name) = (doc(&text(variant.doc())), ident(variant.rust_name()));
        quote! { #doc #name }
    });
    quote! {
        #enum_doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants),*
        }
    }
}
