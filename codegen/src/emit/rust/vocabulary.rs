//! The closed lists of words that the schema files use, as enums of `facts`.

use proc_macro2::TokenStream;
use quote::quote;

use super::support::files;
use super::support::tokens::{doc, ident};
use crate::emit::OutputFile;
use crate::model::Model;
use crate::vocabulary::{Closed, OperationKind, PermissionKind, StatementSource, Topic, TypeKind};

pub(super) fn emit(_: &Model) -> Vec<OutputFile> {
    let enums = [
        enum_item::<TypeKind>(),
        enum_item::<OperationKind>(),
        enum_item::<PermissionKind>(),
        enum_item::<Topic>(),
        enum_item::<StatementSource>(),
    ];
    vec![files::file("vocabulary", &quote! { #(#enums)* })]
}

fn enum_item<T: Closed>() -> TokenStream {
    let text = |lines: &[&str]| lines.iter().map(|line| line.trim_start()).collect::<Vec<_>>().join("\n");
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
