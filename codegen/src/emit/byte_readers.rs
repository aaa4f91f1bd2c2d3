//! The code that reads objects straight from bytes: names matched in place, each value read as what it must be.
//!
//! ```text
//! impl ByteReader for InferenceDataBytes {
//!     const TABLE: &'static ObjectTable = &object_tables::OBJECT_INFERENCE_DATA;
//!     fn read_property(reader, scanner, seen, at) -> Result<bool, Stop> {
//!         let (name, prefix) = (scanner.position + 1, scanner.eight_bytes_at(scanner.position + 1));
//!         match prefix.wrapping_mul(MULTIPLIER) >> 61 {
//!             3 if scanner.starts_with_at(name, b"confidenceScore\"") => {
//!                 let at = &Location::declared(at, "confidenceScore", Self::TABLE);
//!                 reader.settable(scanner, seen, 0, at, "confidenceScore")?;
//!                 reader.double(scanner, &object_tables::CHECK_INFERENCE_DATA__CONFIDENCE_SCORE, at)?;
//!             }
//!             …
//!             _ => return Ok(false),
//!         }
//!         Ok(true)
//!     }
//! }
//! ```

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::object_tables::{check_name, shape_name};
use super::prefix_hash::{PrefixHash, WORD};
use super::rust::ident;
use crate::ident::type_name;
use crate::model::{Access, Model, Object, ObjectKind, ObjectProperty, Property, ValueType};

/// Every object may carry it beside its declared properties.
const TYPE_ANNOTATION: &str = "@odata.type";

pub(super) fn emit(model: &Model) -> TokenStream {
    let readers = model.objects.iter().map(|object| byte_reader(model, object));
    let arms = model.payloads().map(|object| {
        let (payload, reader) = (ident(&object.rust_name), struct_name(&object.name));
        quote! { Payload::#payload => { read::<#reader>(bytes, checker); } }
    });
    quote! {
        #[allow(unused_imports, reason = "which of them are used depends on the schema")]
        use super::items::{Boolean, Double, Int32, ObjectOf, Text};
        use super::{ByteReader, Reader, read};
        use crate::validation::check::{Checker, Location, SeenNames};
        use crate::validation::tables::ObjectTable;
        use crate::validation::object_tables;
        use crate::payload::Payload;
        use crate::scan::{Scanner, Stop};

        /// Checks a body as a payload.
        pub(crate) fn read_payload(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
            match payload { #(#arms)* }
        }

        #(#readers)*
    }
}

fn struct_name(name: &str) -> Ident {
    format_ident!("{}Bytes", type_name(name))
}

fn byte_reader(model: &Model, object: &Object) -> TokenStream {
    let (struct_name, shape) = (struct_name(&object.name), shape_name(&object.name));
    let indexed = object.properties.iter().enumerate();
    let members: Vec<Member<'_>> = indexed
        .map(|(index, ObjectProperty { property, access })| Member {
            name: &property.name,
            read: read_settable(model, object.kind, index, property, *access),
        })
        .collect();
    let read_property = read_property(&members);
    quote! {
        struct #struct_name;

        impl ByteReader for #struct_name {
            const TABLE: &'static ObjectTable = &object_tables::#shape;

            #[inline(always)]
            fn read_property(
                reader: &mut Reader<'_, '_>,
                scanner: &mut Scanner<'_>,
                seen: &mut SeenNames,
                at: &Location<'_>,
            ) -> Result<bool, Stop> {
                #read_property
            }
        }
    }
}

/// A declared property.
struct Member<'a> {
    name: &'a str,
    /// How its value is read; none where the payload must not carry it.
    read: Option<TokenStream>,
}

/// How the value of a property is read where the payload may carry it.
fn read_settable(
    model: &Model,
    object: ObjectKind,
    index: usize,
    property: &Property,
    access: Access,
) -> Option<TokenStream> {
    let read = read_value(model, object, property);
    match access {
        Access::Allowed if property.metadata_name.is_none() => Some(read),
        Access::Allowed | Access::Undocumented => Some(quote! { reader.disputed(scanner, #index, at) }),
        Access::ReadOnly | Access::NotSettable => None,
    }
}

/// Names are told apart by a hash of their first bytes, without a collision: one jump, then one comparison.
fn read_property(members: &[Member<'_>]) -> TokenStream {
    let declared = members.iter().enumerate().map(|(index, Member { name, read })| {
        let read = read.as_ref().map_or_else(
            || quote! { reader.refused(scanner, seen, #index, at, #name)?; },
            |read| {
                quote! {
                    reader.settable(scanner, seen, #index, at, #name)?;
                    #read?;
                }
            },
        );
        let read = quote! { {
            let at = &Location::declared(at, #name, Self::TABLE);
            #read
        } };
        (read, *name)
    });
    let annotation = quote! { { reader.type_annotation::<Self>(scanner, seen, at)?; } };
    let arms: Vec<(TokenStream, String)> = declared
        .chain([(annotation, TYPE_ANNOTATION)])
        .map(|(read, name)| (read, format!("{name}\"")))
        .collect();
    let hash = PrefixHash::new(arms.iter().map(|(_, name)| name.as_bytes()));
    let mut arms: Vec<(u64, TokenStream)> = arms
        .iter()
        .map(|(read, name)| {
            let (slot, text) = (hash.slot(name.as_bytes()), Literal::byte_string(name.as_bytes()));
            (slot, quote! { #slot if scanner.starts_with_at(name, #text) => #read })
        })
        .collect();
    arms.sort_by_key(|(slot, _)| *slot);
    let arms = arms.iter().map(|(_, arm)| arm);
    let PrefixHash { prefix, shift, .. } = hash;
    let multiplier = hash.multiplier_literal();
    let unused = u32::try_from(8 * (WORD - prefix)).unwrap_or_default();
    let shifted = (unused > 0).then(|| quote! { << #unused });
    quote! {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) #shifted;
        match prefix.wrapping_mul(#multiplier) >> #shift {
            #(#arms,)*
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn read_value(model: &Model, object: ObjectKind, property: &Property) -> TokenStream {
    let check = check_name(model, property, object);
    let check = quote! { &object_tables::#check };
    let (read, item) = match &property.value {
        ValueType::String
        | ValueType::Link
        | ValueType::LenientLink
        | ValueType::Date
        | ValueType::DateTime
        | ValueType::Enum(_) => (quote! { string }, quote! { Text }),
        ValueType::StringOrCollection => return quote! { reader.items::<Text>(scanner, #check, at) },
        ValueType::Double => (quote! { double }, quote! { Double }),
        ValueType::Int32 => (quote! { int32 }, quote! { Int32 }),
        ValueType::Complex(id) => {
            let object = struct_name(&model[*id].name);
            (quote! { object::<#object> }, quote! { ObjectOf<#object> })
        }
        ValueType::Boolean => (quote! { boolean }, quote! { Boolean }),
    };
    if property.collection {
        quote! { reader.items::<#item>(scanner, #check, at) }
    } else {
        quote! { reader.#read(scanner, #check, at) }
    }
}
