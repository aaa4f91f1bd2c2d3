//! Enums whose variants have names: their declaration, `ALL` and `as_str`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::tokens::{doc, ident};

/// One variant of an enum.
pub(in crate::emit) struct Variant<'m> {
    pub(in crate::emit) name: &'m str,
    pub(in crate::emit) rust_name: &'m str,
    pub(in crate::emit) doc: String,
}

impl Variant<'_> {
    fn ident(&self) -> Ident {
        ident(self.rust_name)
    }
}

/// An enum of this crate. It may grow, and it parses from and prints as its names.
pub(in crate::emit) fn growing(rust_name: &str, docs: &str, variants: &[Variant<'_>]) -> TokenStream {
    let name = ident(rust_name);
    let (enum_doc, names) = (doc(docs), names(&name, variants));
    let (variant_docs, idents) =
        (variants.iter().map(|one| doc(&one.doc)), variants.iter().map(Variant::ident));
    quote! {
        #enum_doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #idents),*
        }

        #names
    }
}

/// An enum type of Graph, with the traits of strum that count and list its members.
pub(in crate::emit) fn closed(rust_name: &str, docs: &str, variants: &[Variant<'_>]) -> TokenStream {
    let name = ident(rust_name);
    let (enum_doc, impls) = (doc(docs), names(&name, variants));
    let (variant_docs, idents) =
        (variants.iter().map(|one| doc(&one.doc)), variants.iter().map(Variant::ident));
    quote! {
        #enum_doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(
            feature = "strum",
            derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
        )]
        pub enum #name {
            #(
                #variant_docs
                #idents
            ),*
        }

        #impls
    }
}

fn names(name: &Ident, variants: &[Variant<'_>]) -> TokenStream {
    let idents: Vec<Ident> = variants.iter().map(Variant::ident).collect();
    let names = variants.iter().map(|variant| variant.name);
    quote! {
        impl #name {
            /// All variants, in order.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];

            /// The name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#idents => #names),* }
            }
        }

        crate::named!(#name);
    }
}
