//! Closed enums with their names, members and flags.
//!
//! ```text
//! pub enum CollaborationTag { AskMeAbout, AbleToMentor, … }
//! impl CollaborationTag { pub const ALL: &'static [Self]; pub fn as_str(self) -> &'static str; }
//! impl EnumType for CollaborationTag { … }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::rust::{doc, ident};
use crate::model::Model;

pub(super) fn emit(model: &Model) -> TokenStream {
    let enums = model.enums.iter().map(|ty| {
        let members: Vec<Variant<'_>> = ty
            .members
            .iter()
            .map(|member| Variant {
                name: &member.name,
                rust_name: &member.rust_name,
                doc: format!("`{}`: {}", member.name, docs::plain(&member.description)),
            })
            .collect();
        let item = closed_enum(&ty.name, &ty.rust_name, &docs::enum_type(ty), &members);
        let rust_name = ident(&ty.rust_name);
        let flags = ty.flags.then(|| {
            let arms = ty.members.iter().map(|member| {
                let (variant, bits) = (ident(&member.rust_name), member.value.unwrap_or_default());
                quote! { Self::#variant => #bits }
            });
            quote! {
                impl FlagsType for #rust_name {
                    fn bits(self) -> i64 {
                        match self { #(#arms),* }
                    }
                }
            }
        });
        quote! { #item #flags }
    });
    quote! {
        use crate::value::sealed::Sealed;
        use crate::value::{EnumType, FlagsType, Open, UnknownName};

        #(#enums)*
    }
}

/// One variant of an enum.
pub(super) struct Variant<'m> {
    pub(super) name: &'m str,
    pub(super) rust_name: &'m str,
    pub(super) doc: String,
}

/// An enum of this crate whose variants have names. It may grow.
pub(super) fn named_enum(rust_name: &str, docs: &str, variants: &[Variant<'_>]) -> TokenStream {
    let rust_name = ident(rust_name);
    let enum_doc = doc(docs);
    let variant_docs = variants.iter().map(|variant| doc(&variant.doc));
    let idents: Vec<_> = variants.iter().map(|variant| ident(variant.rust_name)).collect();
    let names = variants.iter().map(|variant| variant.name);
    quote! {
        #enum_doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #rust_name {
            #(#variant_docs #idents),*
        }

        impl #rust_name {
            /// Every variant, in the schema's order.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];

            /// The name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#idents => #names),* }
            }
        }

        crate::named!(#rust_name);
    }
}

/// An enum type of Graph.
fn closed_enum(name: &str, rust_name: &str, docs: &str, variants: &[Variant<'_>]) -> TokenStream {
    let rust_name = ident(rust_name);
    let enum_doc = doc(docs);
    let variant_docs = variants.iter().map(|variant| doc(&variant.doc));
    let idents: Vec<_> = variants.iter().map(|variant| ident(variant.rust_name)).collect();
    let names: Vec<_> = variants.iter().map(|variant| variant.name).collect();
    quote! {
        #enum_doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(
            feature = "strum",
            derive(
                strum::EnumString, strum::Display, strum::IntoStaticStr, strum::AsRefStr, strum::VariantArray,
                strum::EnumCount, strum::EnumIter
            ),
            strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<#rust_name>)
        )]
        pub enum #rust_name {
            #(
                #variant_docs
                #[cfg_attr(feature = "strum", strum(serialize = #names))]
                #idents
            ),*
        }

        impl #rust_name {
            /// Every member, in the page's order.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];

            /// The member's name in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#idents => #names),* }
            }
        }

        impl Sealed for #rust_name {}

        impl EnumType for #rust_name {
            const NAME: &'static str = #name;
            const MEMBERS: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                self.as_str()
            }

            fn from_name(name: &str) -> Option<Self> {
                Some(match name {
                    #(#names => Self::#idents,)*
                    _ => return None,
                })
            }
        }

        #[cfg(not(feature = "strum"))]
        impl std::str::FromStr for #rust_name {
            type Err = UnknownName;

            fn from_str(name: &str) -> Result<Self, UnknownName> {
                Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
            }
        }

        #[cfg(not(feature = "strum"))]
        impl std::fmt::Display for #rust_name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq<Open<#rust_name>> for #rust_name {
            fn eq(&self, other: &Open<#rust_name>) -> bool {
                other == self
            }
        }
    }
}
