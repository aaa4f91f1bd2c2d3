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
    let enums = [
        enum_item::<TypeKind>(variants::<TypeKind>()),
        enum_item::<OperationKind>(variants::<OperationKind>().chain(variants::<BodilessKind>())),
        enum_item::<PermissionKind>(variants::<PermissionKind>()),
        enum_item::<Topic>(variants::<Topic>()),
        enum_item::<StatementSource>(variants::<StatementSource>()),
        named_enum::<QueryOption>(),
    ];
    let named = [named_enum::<Dialect>(), named_enum::<Flavor>()];
    vec![
        files::file("vocabulary", &quote! { #(#enums)* }),
        files::file("json_schema_dialects", &quote! { #(#named)* }),
    ]
}

/// An enum whose names are part of the API.
fn named_enum<T: Closed>() -> TokenStream {
    let variants: Vec<Variant<'_>> = T::ALL
        .iter()
        .map(|variant| Variant {
            name: variant.name(),
            rust_name: variant.rust_name(),
            doc: text(variant.doc()),
        })
        .collect();
    named_enum::growing(T::RUST_NAME, &text(T::DOC), &variants)
}

fn text(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim_start()).collect::<Vec<_>>().join("\n")
}

/// The documentation and the name of each variant.
fn variants<T: Closed>() -> impl Iterator<Item = (String, &'static str)> {
    T::ALL.iter().map(|variant| (text(variant.doc()), variant.rust_name()))
}

fn enum_item<T: Closed>(variants: impl Iterator<Item = (String, &'static str)>) -> TokenStream {
    let (enum_doc, name) = (doc(&text(T::DOC)), ident(T::RUST_NAME));
    let variants = variants.map(|(docs, name)| {
        let (doc, name) = (doc(&docs), ident(name));
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
