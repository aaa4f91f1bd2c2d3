//! The code that reads objects from bytes: names are matched in place, and each value is read as what it is expected to
//! be.
//!
//! ```text
//! impl ByteReader for InferenceDataBytes {
//!     const TABLE: &'static ObjectTable = &object_tables::OBJECT_INFERENCE_DATA;
//!     const HOLDS_OBJECTS: bool = false;
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

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::prefix_hash::{PrefixHash, WORD};
use crate::emit::rust::support::{files, names};
use crate::model::{Access, Model, Object, ObjectKind, ObjectProperty, Property, ValueType};
use crate::vocabulary::TYPE_ANNOTATION;

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let parts = model.types.iter().map(|ty| {
        let readers = model.objects_of(ty).map(|object| byte_reader(model, object));
        (ty.name.as_str(), quote! { #(#readers)* })
    });
    files::split("byte_readers", parts, |includes| {
        quote! {
            #[allow(unused_imports, reason = "which ones are used depends on the schema")]
            use super::items::{Boolean, Double, Int32, ObjectOf, Text};
            use super::{ByteReader, Reader, read};
            use crate::validation::check::{Checker, Location, SeenNames};
            use crate::validation::tables::ObjectTable;
            use crate::validation::object_tables;
            use crate::scan::{Scanner, Stop};

            #includes
        }
    })
}

fn byte_reader(model: &Model, object: &Object) -> TokenStream {
    let (struct_name, table) = (names::byte_reader(&object.name), names::object_table(&object.name));
    let read_property = read_property(model, object);
    let mut values = object.properties.iter().map(|one| &one.property.value);
    let holds_objects = values.any(|value| matches!(value, ValueType::Complex(_)));
    let read_payload = (object.kind != ObjectKind::Complex).then(|| read_payload(object));
    quote! {
        struct #struct_name;

        impl ByteReader for #struct_name {
            const TABLE: &'static ObjectTable = &object_tables::#table;
            const HOLDS_OBJECTS: bool = #holds_objects;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn read_property(
                reader: &mut Reader<'_, '_>,
                scanner: &mut Scanner<'_>,
                seen: &mut SeenNames,
                at: &Location<'_>,
            ) -> Result<bool, Stop> {
                #read_property
            }
        }

        #read_payload
    }
}

/// A function that reads a payload. It is not generic, so no other crate compiles it again.
fn read_payload(object: &Object) -> TokenStream {
    let (name, reader) = (names::read_payload(&object.name), names::byte_reader(&object.name));
    quote! {
        #[inline(never)]
        pub(crate) fn #name(bytes: &[u8], checker: &mut Checker<'_>) {
            read::<#reader>(bytes, checker);
        }
    }
}

/// How the value of a property is read; `None` if the object must not have it.
fn read_allowed(
    model: &Model,
    object: ObjectKind,
    index: usize,
    property: &Property,
    access: Access,
) -> Option<TokenStream> {
    match access {
        Access::Allowed if property.metadata_name.is_none() => Some(read_value(model, object, property)),
        Access::Allowed | Access::Undocumented => Some(quote! { reader.disputed(scanner, #index, at) }),
        Access::ReadOnly | Access::NotSettable => None,
    }
}

fn read_declared(
    model: &Model,
    object: ObjectKind,
    index: usize,
    ObjectProperty { property, access }: &ObjectProperty,
) -> TokenStream {
    let name = &property.name;
    let read = read_allowed(model, object, index, property, *access).map_or_else(
        || quote! { reader.refused(scanner, seen, #index, at, #name)?; },
        |read| {
            quote! {
                reader.settable(scanner, seen, #index, at, #name)?;
                #read?;
            }
        },
    );
    quote! { {
        let at = &Location::declared(at, #name, Self::TABLE);
        #read
    } }
}

/// A hash of their first bytes distinguishes the names without a collision: one jump, then one comparison.
fn read_property(model: &Model, object: &Object) -> TokenStream {
    let indexed = object.properties.iter().enumerate();
    let declared = indexed
        .map(|(index, one)| (read_declared(model, object.kind, index, one), one.property.name.as_str()));
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
    let check = names::check(model, property, object);
    let check = quote! { &object_tables::#check };
    let (read, item) = match &property.value {
        ValueType::String
        | ValueType::Link
        | ValueType::LenientLink
        | ValueType::Date
        | ValueType::DateTime
        | ValueType::Enum(_) => (quote! { string }, quote! { Text }),
        ValueType::StringOrCollection => return quote! { reader.items::<Text>(scanner, #check, at) },
        ValueType::Boolean => (quote! { boolean }, quote! { Boolean }),
        ValueType::Double => (quote! { double }, quote! { Double }),
        ValueType::Int32 => (quote! { int32 }, quote! { Int32 }),
        ValueType::Complex(id) => {
            let object = names::byte_reader(&model[*id].name);
            (quote! { object::<#object> }, quote! { ObjectOf<#object> })
        }
    };
    if property.collection {
        quote! { reader.items::<#item>(scanner, #check, at) }
    } else {
        quote! { reader.#read(scanner, #check, at) }
    }
}
