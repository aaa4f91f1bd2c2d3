//! What the checks need to know, as static tables: a shape for each object, an entry for each enum.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ident::constant;
use crate::limits::{MAX_MEMBERS, MAX_PROPERTIES};
use crate::model::{Access, EnumType, Model, Object, ObjectKind, ObjectProperty, Property, ValueType};
use crate::vocabulary::OperationKind;

pub(super) fn emit(model: &Model) -> TokenStream {
    let enums = model.enums.iter().map(enum_table);
    let checks = model.types.iter().flat_map(|ty| {
        let own = ty.properties.iter().filter(|property| property.declared_in == ty.id);
        own.map(|property| check_tables(model, property))
    });
    let objects = model.objects.iter().map(|object| table(model, object));
    let (max_properties, max_members) =
        (Literal::usize_unsuffixed(MAX_PROPERTIES), Literal::usize_unsuffixed(MAX_MEMBERS));
    quote! {
        use super::tables::{PayloadKind, PayloadTable, ValueCheck, EnumTable, ValueKind, PropertyTable, ObjectTable, Access, StringCheck};

        /// The most properties that a type can have.
        pub(crate) const MAX_PROPERTIES: usize = #max_properties;
        /// The most members that an enum can have.
        #[allow(dead_code, reason = "documents the limit that the generator checks")]
        pub(crate) const MAX_MEMBERS: usize = #max_members;

        #(#enums)*
        #(#checks)*
        #(#objects)*
    }
}

pub(super) fn shape_name(name: &str) -> proc_macro2::Ident {
    format_ident!("OBJECT_{}", constant(name))
}

/// The checks of a payload.
pub(super) fn body_name(payload: &str) -> proc_macro2::Ident {
    format_ident!("PAYLOAD_{}", constant(payload))
}

/// The check of a property, which every type that inherits it shares. Objects that Graph returns have their own if they
/// differ.
pub(super) fn check_name(model: &Model, property: &Property, object: ObjectKind) -> proc_macro2::Ident {
    let (ty, name) = (constant(&model[property.declared_in].name), constant(&property.name));
    if object == ObjectKind::Entity && property.nullable != property.nullable_in_response {
        return format_ident!("CHECK_{ty}__{name}__RESPONSE");
    }
    format_ident!("CHECK_{ty}__{name}")
}

fn enum_name(name: &str) -> proc_macro2::Ident {
    format_ident!("ENUM_{}", constant(name))
}

fn enum_table(ty: &EnumType) -> TokenStream {
    let (constant, page, flags) = (enum_name(&ty.name), &ty.provenance.page, ty.flags);
    let names: Vec<_> = ty.members.iter().map(|member| &member.name).collect();
    let find = find(ty.members.iter().map(|member| &member.name));
    let sentinel = ty.sentinel.map_or_else(|| quote! { None }, |index| quote! { Some(#index) });
    let undocumented = ty.members.iter().enumerate().filter(|(_, member)| !member.documented);
    let undocumented: u64 = undocumented.map(|(index, _)| 1 << index).sum();
    quote! {
        pub(crate) static #constant: EnumTable = EnumTable {
            page: #page,
            names: &[#(#names),*],
            flags: #flags,
            sentinel: #sentinel,
            undocumented: #undocumented,
            find: #find,
        };
    }
}

/// A function from a name to its place: by length first, which leaves a candidate or two to compare.
fn find<'m>(names: impl Iterator<Item = &'m String>) -> TokenStream {
    let mut arms: Vec<(usize, TokenStream)> = names
        .enumerate()
        .map(|(place, name)| {
            let (length, bytes) = (name.len(), Literal::byte_string(name.as_bytes()));
            (length, quote! { #length if name == #bytes => Some(#place) })
        })
        .collect();
    arms.sort_by_key(|(length, _)| *length);
    let arms = arms.iter().map(|(_, arm)| arm);
    quote! {
        |name| match name.len() {
            #(#arms,)*
            _ => None,
        }
    }
}

fn table(model: &Model, object: &Object) -> TokenStream {
    let constant = shape_name(&object.name);
    let ty = &model[object.ty];
    let (type_name, open, annotations) = (&ty.name, ty.open, &ty.annotation_names);
    let (described, page) = (&object.name, &object.page);
    let properties = object.properties.iter().map(|property| member(model, object.kind, property));
    let find = find(ty.properties.iter().map(|property| &property.name));
    let payload = payload(object);
    quote! {
        pub(crate) static #constant: ObjectTable = ObjectTable {
            type_name: #type_name,
            described: #described,
            page: #page,
            open: #open,
            annotations: &[#(#annotations),*],
            properties: &[#(#properties),*],
            find: #find,
        };

        #payload
    }
}

/// The table of an object that travels by itself.
fn payload(object: &Object) -> Option<TokenStream> {
    let kind = match object.kind {
        ObjectKind::Complex => return None,
        ObjectKind::Entity => quote! { Entity },
        ObjectKind::Request(_, OperationKind::Create) => quote! { Create },
        ObjectKind::Request(_, OperationKind::Update) => quote! { Update },
    };
    let (constant, object) = (body_name(&object.name), shape_name(&object.name));
    Some(quote! {
        pub(crate) static #constant: PayloadTable = PayloadTable { object: &#object, kind: PayloadKind::#kind };
    })
}

fn member(
    model: &Model,
    object: ObjectKind,
    ObjectProperty { property, access }: &ObjectProperty,
) -> TokenStream {
    let access = match access {
        Access::Allowed => quote! { Allowed },
        Access::ReadOnly => quote! { ReadOnly },
        Access::NotSettable => quote! { NotSettable },
        Access::Undocumented => quote! { Undocumented },
    };
    let (name, check) = (&property.name, check_name(model, property, object));
    let metadata_name = property.metadata_name.as_ref();
    let metadata_name = metadata_name.map_or_else(|| quote! { None }, |name| quote! { Some(#name) });
    quote! {
        PropertyTable { name: #name, access: Access::#access, metadata_name: #metadata_name, check: &#check }
    }
}

fn check_tables(model: &Model, property: &Property) -> TokenStream {
    let (request, response) =
        (check_name(model, property, ObjectKind::Complex), check_name(model, property, ObjectKind::Entity));
    let in_request = check(model, property, property.nullable);
    let in_response = (response != request).then(|| {
        let check = check(model, property, property.nullable_in_response);
        quote! { pub(crate) static #response: ValueCheck = #check; }
    });
    quote! {
        pub(crate) static #request: ValueCheck = #in_request;
        #in_response
    }
}

fn check(model: &Model, property: &Property, nullable: bool) -> TokenStream {
    let kind = match &property.value {
        ValueType::String => quote! { ValueKind::String(StringCheck::Any) },
        ValueType::Link => quote! { ValueKind::String(StringCheck::Link) },
        ValueType::LenientLink => quote! { ValueKind::String(StringCheck::LenientLink) },
        ValueType::Date => quote! { ValueKind::String(StringCheck::Date) },
        ValueType::DateTime => quote! { ValueKind::String(StringCheck::DateTime) },
        ValueType::Enum(id) => {
            let name = enum_name(&model[*id].name);
            quote! { ValueKind::String(StringCheck::Enum(&#name)) }
        }
        ValueType::StringOrCollection => {
            quote! { ValueKind::StringOrCollection(&ValueCheck { kind: ValueKind::String(StringCheck::Any), nullable: false }) }
        }
        ValueType::Double => quote! { ValueKind::Double },
        ValueType::Int32 => quote! { ValueKind::Int32 },
        ValueType::Boolean => quote! { ValueKind::Boolean },
        ValueType::Complex(id) => {
            let name = shape_name(&model[*id].name);
            quote! { ValueKind::Object(&#name) }
        }
    };
    if property.collection {
        return quote! { ValueCheck { kind: ValueKind::Collection(&ValueCheck { kind: #kind, nullable: false }), nullable: false } };
    }
    quote! { ValueCheck { kind: #kind, nullable: #nullable } }
}
