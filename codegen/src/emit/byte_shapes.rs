//! The code that reads objects straight from bytes: names matched in place, each value read as what it must be.
//!
//! ```text
//! impl ByteShape for InferenceDataBytes {
//!     const SHAPE: &'static Shape = &shapes::SHAPE_INFERENCE_DATA;
//!     fn name_at(scanner, position) -> Option<(usize, usize)> {
//!         let prefix = scanner.eight_bytes_at(position);
//!         match prefix.wrapping_mul(MULTIPLIER) >> 61 {
//!             3 if scanner.starts_with_at(position, b"confidenceScore\"") => Some((0, 16)),
//!             …
//!         }
//!     }
//!     fn read_member(reader, scanner, index, at) -> Result<(), Stop> {
//!         match index {
//!             0 => reader.double(scanner, &shapes::CHECK_INFERENCE_DATA__CONFIDENCE_SCORE, at),
//!             …
//!         }
//!     }
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::prefix_hash::{PrefixHash, WORD};
use super::rust::ident;
use super::shapes::{check_name, shape_name};
use crate::ident::type_name;
use crate::model::{Model, Property, Standing, TypeKind, ValueType};

/// Every object may carry it beside its declared properties.
const TYPE_ANNOTATION: &str = "@odata.type";

pub(super) fn emit(model: &Model) -> TokenStream {
    let complex = model.types.values().filter(|ty| ty.kind == TypeKind::ComplexType);
    let complex = complex.map(|ty| byte_shape(&ty.name, &ty.properties, |_| Standing::Settable));
    let entities =
        model.entities().map(|ty| byte_shape(&ty.name, &ty.properties, Property::standing_in_answers));
    let requests = model.operations.values().filter_map(|operation| {
        let properties = &model.types.get(&operation.type_name)?.properties;
        Some(byte_shape(&operation.name, properties, |property| property.standing_in(operation)))
    });
    let names = model.operations.keys().chain(model.entities().map(|ty| &ty.name));
    let arms = names.map(|name| {
        let (payload, shape) = (ident(&type_name(name)), struct_name(name));
        quote! { Payload::#payload => { bytes_reader::read::<#shape>(bytes, checker); } }
    });
    quote! {
        use super::bytes_reader::{self, ByteShape, Reader};
        use super::checker::{ANNOTATION, Checker};
        use super::path::Path;
        use super::shape::Shape;
        use super::shapes;
        use crate::payload::Payload;
        use crate::scan::{Scanner, Stop};

        /// Checks a body as a payload.
        pub(super) fn read(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
            match payload { #(#arms)* }
        }

        #(#complex)*
        #(#entities)*
        #(#requests)*
    }
}

fn struct_name(name: &str) -> Ident {
    format_ident!("{}Bytes", type_name(name))
}

fn byte_shape(name: &str, properties: &[Property], standing: impl Fn(&Property) -> Standing) -> TokenStream {
    let (struct_name, shape) = (struct_name(name), shape_name(name));
    let name_at = name_at(properties);
    let arms = properties.iter().enumerate().filter_map(|(index, property)| {
        let read = read_member(property);
        let said_at_value = property.metadata_name.is_some();
        match standing(property) {
            Standing::Settable if !said_at_value => Some(quote! { #index => #read }),
            Standing::Settable | Standing::Undocumented => {
                Some(quote! { #index => reader.disputed(scanner, #index, *at, |reader, scanner, at| #read) })
            }
            Standing::ReadOnly | Standing::NotSettable => None,
        }
    });
    quote! {
        struct #struct_name;

        impl ByteShape for #struct_name {
            const SHAPE: &'static Shape = &shapes::#shape;

            #[inline(always)]
            fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
                #name_at
            }

            #[inline(always)]
            fn read_member(
                reader: &mut Reader<'_, '_>,
                scanner: &mut Scanner<'_>,
                index: usize,
                at: &Path<'_>,
            ) -> Result<(), Stop> {
                match index {
                    #(#arms,)*
                    _ => Ok(()),
                }
            }
        }
    }
}

/// Names are told apart by a hash of their first bytes, without a collision: one jump, then one comparison.
fn name_at(properties: &[Property]) -> TokenStream {
    let declared =
        properties.iter().enumerate().map(|(index, property)| (quote! { #index }, &*property.name));
    let names: Vec<(TokenStream, String)> = declared
        .chain([(quote! { ANNOTATION }, TYPE_ANNOTATION)])
        .map(|(index, name)| (index, format!("{name}\"")))
        .collect();
    let hash = PrefixHash::new(names.iter().map(|(_, name)| name.as_bytes()));
    let mut arms: Vec<(u64, TokenStream)> = names
        .iter()
        .map(|(index, name)| {
            let (slot, length, text) =
                (hash.slot(name.as_bytes()), name.len(), Literal::byte_string(name.as_bytes()));
            (slot, quote! { #slot if scanner.starts_with_at(position, #text) => Some((#index, #length)) })
        })
        .collect();
    arms.sort_by_key(|(slot, _)| *slot);
    let arms = arms.iter().map(|(_, arm)| arm);
    let PrefixHash { prefix, shift, .. } = hash;
    let multiplier = hash.multiplier_literal();
    let unused = u32::try_from(8 * (WORD - prefix)).unwrap_or_default();
    let shifted = (unused > 0).then(|| quote! { << #unused });
    quote! {
        let prefix = scanner.eight_bytes_at(position) #shifted;
        match prefix.wrapping_mul(#multiplier) >> #shift {
            #(#arms,)*
            _ => None,
        }
    }
}

fn read_member(property: &Property) -> TokenStream {
    let check = check_name(property);
    let check = quote! { &shapes::#check };
    match (&property.value, property.collection) {
        (ValueType::String, false) => quote! { reader.string(scanner, #check, at) },
        (ValueType::Link | ValueType::DateTime | ValueType::Enum(_), false) => {
            quote! { reader.text(scanner, #check, at) }
        }
        (ValueType::Boolean, false) => quote! { reader.boolean(scanner, #check, at) },
        (ValueType::Double, false) => quote! { reader.double(scanner, #check, at) },
        (ValueType::Complex(name), false) => {
            let shape = struct_name(name);
            quote! { reader.object::<#shape>(scanner, #check, at) }
        }
        (ValueType::String, true) | (ValueType::StringOrCollection, _) => {
            quote! { reader.items::<bytes_reader::AnyString>(scanner, #check, at) }
        }
        (ValueType::Link | ValueType::DateTime | ValueType::Enum(_), true) => {
            quote! { reader.items::<bytes_reader::Text>(scanner, #check, at) }
        }
        (ValueType::Boolean, true) => quote! { reader.items::<bytes_reader::Boolean>(scanner, #check, at) },
        (ValueType::Double, true) => quote! { reader.items::<bytes_reader::Double>(scanner, #check, at) },
        (ValueType::Complex(name), true) => {
            let shape = struct_name(name);
            quote! { reader.items::<bytes_reader::ObjectOf<#shape>>(scanner, #check, at) }
        }
    }
}
