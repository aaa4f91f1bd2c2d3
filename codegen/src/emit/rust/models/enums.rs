//! Graph's enums with their names, members and flags.
//!
//! ```text
//! pub enum CollaborationTag { AskMeAbout, AbleToMentor, … }
//! impl CollaborationTag { pub const ALL: &'static [Self]; pub fn as_str(self) -> &'static str; }
//! impl EnumType for CollaborationTag { … }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::named_enum::{self, Variant};
use crate::emit::rust::support::tokens::ident;
use crate::emit::rust::support::{docs, features, files};
use crate::model::{EnumType, Model};

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let enums = model.enums.iter().map(|ty| (ty.name.as_str(), enum_item(model, ty)));
    files::split("enums", enums, |includes| {
        quote! {
            use crate::value::sealed::Sealed;
            #[allow(unused_imports, reason = "whether there are flags depends on the schema")]
            use crate::value::{EnumType, Flags, FlagsType, Open};

            #includes
        }
    })
}

fn enum_item(model: &Model, ty: &EnumType) -> TokenStream {
    let variant = |name, rust_name, description: &str| Variant {
        name,
        rust_name,
        doc: format!("`{name}`: {}", docs::plain(description)),
    };
    let members = ty.members.iter();
    let variants: Vec<Variant<'_>> =
        members.map(|member| variant(&member.name, &member.rust_name, &member.description)).collect();
    let item = named_enum::closed(&ty.rust_name, &docs::enum_type(ty), &variants);
    let (impls, flags) = (enum_type(ty), ty.flags.then(|| flags_type(ty)));
    let badge = features::badge(model, &ty.name);
    quote! { #badge #item #impls #flags }
}

fn enum_type(ty: &EnumType) -> TokenStream {
    let (name, rust_name) = (&ty.name, ident(&ty.rust_name));
    let members = ty.members.iter().map(|member| {
        let (name, variant) = (&member.name, ident(&member.rust_name));
        quote! { #name => Self::#variant }
    });
    quote! {
        impl Sealed for #rust_name {}

        impl EnumType for #rust_name {
            const NAME: &'static str = #name;
            const MEMBERS: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                self.as_str()
            }

            fn from_name(name: &str) -> Option<Self> {
                Some(match name {
                    #(#members,)*
                    _ => return None,
                })
            }
        }

        impl PartialEq<Open<#rust_name>> for #rust_name {
            fn eq(&self, other: &Open<#rust_name>) -> bool {
                other == self
            }
        }
    }
}

fn flags_type(ty: &EnumType) -> TokenStream {
    let rust_name = ident(&ty.rust_name);
    let arms = ty.members.iter().map(|member| {
        let (variant, bits) = (ident(&member.rust_name), member.value.unwrap_or_default());
        quote! { Self::#variant => #bits }
    });
    quote! {
        impl std::ops::BitOr for #rust_name {
            type Output = Flags<Self>;

            fn bitor(self, other: Self) -> Flags<Self> {
                [self, other].into()
            }
        }

        impl FlagsType for #rust_name {
            fn bits(self) -> i64 {
                match self { #(#arms),* }
            }
        }
    }
}
