//! What the checks need to know, as static tables: a shape for each object, an entry for each enum.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ident::constant;
use crate::model::{
    Access, EnumType, Model, Operation, OperationKind, Property, StructuredType, TypeKind, ValueType,
};

pub(super) fn emit(model: &Model) -> TokenStream {
    let enums = model.enums.values().map(enum_table);
    let checks = model.types.values().flat_map(|ty| {
        ty.properties.iter().filter(|property| property.declared_in == ty.name).map(check_table)
    });
    let complex = model.types.values().filter(|ty| ty.kind == TypeKind::ComplexType).map(|ty| {
        let members: Vec<_> =
            ty.properties.iter().map(|property| member(property, Access::Allowed)).collect();
        shape(&shape_name(&ty.name), ty, &ty.name, &ty.provenance.page, &members, &ty.properties)
    });
    let entities = model.entities().map(entity_body);
    let requests = model
        .operations
        .values()
        .filter_map(|operation| Some(request_body(operation, model.types.get(&operation.type_name)?)));
    quote! {
        use super::tables::{PayloadKind, PayloadTable, ValueCheck, EnumTable, ValueKind, PropertyTable, ObjectTable, Access, StringCheck};

        pub(crate) const MAX_PROPERTIES: usize = 63;
        #(#enums)*
        #(#checks)*
        #(#complex)*
        #(#entities)*
        #(#requests)*
    }
}

pub(super) fn shape_name(name: &str) -> proc_macro2::Ident {
    format_ident!("OBJECT_{}", constant(name))
}

/// The checks of a payload.
pub(super) fn body_name(payload: &str) -> proc_macro2::Ident {
    format_ident!("PAYLOAD_{}", constant(payload))
}

/// The check of a property, which every type that inherits it shares.
pub(super) fn check_name(property: &Property) -> proc_macro2::Ident {
    format_ident!("CHECK_{}__{}", constant(&property.declared_in), constant(&property.name))
}

fn enum_name(name: &str) -> proc_macro2::Ident {
    format_ident!("ENUM_{}", constant(name))
}

fn enum_table(ty: &EnumType) -> TokenStream {
    let (constant, page, flags) = (enum_name(&ty.name), &ty.provenance.page, ty.flags);
    let names: Vec<_> = ty.members.iter().map(|member| &member.name).collect();
    let find = find(ty.members.iter().map(|member| &member.name));
    let sentinel = ty.members.iter().position(|member| Some(&member.name) == ty.sentinel.as_ref());
    let sentinel = sentinel.map_or_else(|| quote! { None }, |place| quote! { Some(#place) });
    quote! {
        pub(crate) static #constant: EnumTable = EnumTable {
            page: #page,
            names: &[#(#names),*],
            flags: #flags,
            sentinel: #sentinel,
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

fn entity_body(ty: &StructuredType) -> TokenStream {
    let members: Vec<_> =
        ty.properties.iter().map(|property| member(property, property.access_in_response())).collect();
    let shape = shape(&shape_name(&ty.name), ty, &ty.name, &ty.provenance.page, &members, &ty.properties);
    body(&ty.name, &shape, &quote! { Entity })
}

fn request_body(operation: &Operation, ty: &StructuredType) -> TokenStream {
    let members: Vec<_> =
        ty.properties.iter().map(|property| member(property, property.access_in(operation))).collect();
    let name = shape_name(&operation.name);
    let page = &operation.provenance.page;
    let shape = shape(&name, ty, &operation.name, page, &members, &ty.properties);
    let kind = match operation.kind {
        OperationKind::Create => quote! { Create },
        OperationKind::Update => quote! { Update },
    };
    body(&operation.name, &shape, &kind)
}

fn body(name: &str, shape: &TokenStream, kind: &TokenStream) -> TokenStream {
    let (constant, shape_name) = (body_name(name), shape_name(name));
    quote! {
        #shape

        pub(crate) static #constant: PayloadTable = PayloadTable { object: &#shape_name, kind: PayloadKind::#kind };
    }
}

fn shape(
    constant: &proc_macro2::Ident,
    ty: &StructuredType,
    described: &str,
    page: &str,
    members: &[TokenStream],
    properties: &[Property],
) -> TokenStream {
    let (type_name, open, annotations) = (&ty.name, ty.open, &ty.annotation_names);
    let find = find(properties.iter().map(|property| &property.name));
    quote! {
        pub(crate) static #constant: ObjectTable = ObjectTable {
            type_name: #type_name,
            described: #described,
            page: #page,
            open: #open,
            annotations: &[#(#annotations),*],
            properties: &[#(#members),*],
            find: #find,
        };
    }
}

fn member(property: &Property, access: Access) -> TokenStream {
    let access = match access {
        Access::Allowed => quote! { Allowed },
        Access::ReadOnly => quote! { ReadOnly },
        Access::NotSettable => quote! { NotSettable },
        Access::Undocumented => quote! { Undocumented },
    };
    let (name, check) = (&property.name, check_name(property));
    let metadata_name = property.metadata_name.as_ref();
    let metadata_name = metadata_name.map_or_else(|| quote! { None }, |name| quote! { Some(#name) });
    quote! {
        PropertyTable { name: #name, access: Access::#access, metadata_name: #metadata_name, check: &#check }
    }
}

fn check_table(property: &Property) -> TokenStream {
    let (name, check) = (check_name(property), check(property));
    quote! { pub(crate) static #name: ValueCheck = #check; }
}

fn check(property: &Property) -> TokenStream {
    let nullable = property.nullable;
    let kind = match &property.value {
        ValueType::String => quote! { ValueKind::String(StringCheck::Any) },
        ValueType::Link => quote! { ValueKind::String(StringCheck::Link) },
        ValueType::DateTime => quote! { ValueKind::String(StringCheck::DateTime) },
        ValueType::Enum(name) => {
            let name = enum_name(name);
            quote! { ValueKind::String(StringCheck::Enum(&#name)) }
        }
        ValueType::StringOrCollection => {
            quote! { ValueKind::StringOrCollection(&ValueCheck { kind: ValueKind::String(StringCheck::Any), nullable: false }) }
        }
        ValueType::Double => quote! { ValueKind::Double },
        ValueType::Boolean => quote! { ValueKind::Boolean },
        ValueType::Complex(name) => {
            let name = shape_name(name);
            quote! { ValueKind::Object(&#name) }
        }
    };
    if property.collection {
        return quote! { ValueCheck { kind: ValueKind::Collection(&ValueCheck { kind: #kind, nullable: false }), nullable: false } };
    }
    quote! { ValueCheck { kind: #kind, nullable: #nullable } }
}
