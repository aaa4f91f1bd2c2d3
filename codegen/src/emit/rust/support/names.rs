//! The names of generated items, and their paths in the library.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::tokens::ident;
use crate::ident::{constant, field, type_name};
use crate::model::{EnumType, Model, Object, ObjectKind, Property, StructuredType};

/// The static of an object's table.
pub(in crate::emit) fn object_table(object: &str) -> Ident {
    format_ident!("OBJECT_{}", constant(object))
}

/// The function that reads a payload from bytes.
pub(in crate::emit) fn read_payload(payload: &str) -> Ident {
    format_ident!("read_{}", field(payload))
}

/// The static of an enum's table.
pub(in crate::emit) fn enum_table(name: &str) -> Ident {
    format_ident!("ENUM_{}", constant(name))
}

/// The static of a property's check, which every type that inherits the property shares. Objects that Graph returns have
/// another one if they differ.
pub(in crate::emit) fn check(model: &Model, property: &Property, object: ObjectKind) -> Ident {
    let (ty, name) = (constant(&model[property.declared_in].name), constant(&property.name));
    if object == ObjectKind::Entity && property.nullable != property.nullable_in_response {
        return format_ident!("CHECK_{ty}__{name}__RESPONSE");
    }
    format_ident!("CHECK_{ty}__{name}")
}

/// The struct that reads an object from bytes.
pub(in crate::emit) fn byte_reader(object: &str) -> Ident {
    format_ident!("{}Bytes", type_name(object))
}

/// The path of an object's Rust struct.
pub(in crate::emit) fn object_path(object: &Object) -> TokenStream {
    let name = ident(&object.rust_name);
    if object.is_request() {
        quote! { crate::model::requests::#name }
    } else {
        quote! { crate::model::types::#name }
    }
}

/// The path of a structured type's Rust struct.
pub(in crate::emit) fn type_path(ty: &StructuredType) -> TokenStream {
    let name = ident(&ty.rust_name);
    quote! { crate::model::types::#name }
}

/// The path of an enum.
pub(in crate::emit) fn enum_path(ty: &EnumType) -> TokenStream {
    let name = ident(&ty.rust_name);
    quote! { crate::model::enums::#name }
}
