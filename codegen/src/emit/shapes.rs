//! What the checks need to know, as static tables: a shape for each object, an entry for each enum.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ident::constant;
use crate::model::{
    EnumType, Model, Operation, OperationKind, Property, Standing, StructuredType, TypeKind, ValueType,
};

pub(super) fn emit(model: &Model) -> TokenStream {
    let enums = model.enums.values().map(enum_table);
    let checks = model.types.values().flat_map(|ty| {
        ty.properties.iter().filter(|property| property.declared_in == ty.name).map(check_table)
    });
    let complex = model.types.values().filter(|ty| ty.kind == TypeKind::ComplexType).map(|ty| {
        let members: Vec<_> =
            ty.properties.iter().map(|property| member(property, Standing::Settable)).collect();
        shape(&shape_name(&ty.name), ty, &ty.name, &ty.provenance.page, &members, &ty.properties)
    });
    let entities = model.entities().map(entity_body);
    let requests = model
        .operations
        .values()
        .filter_map(|operation| Some(request_body(operation, model.types.get(&operation.type_name)?)));
    quote! {
        use super::shape::{Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text};

        #(#enums)*
        #(#checks)*
        #(#complex)*
        #(#entities)*
        #(#requests)*
    }
}

pub(super) fn shape_name(name: &str) -> proc_macro2::Ident {
    format_ident!("SHAPE_{}", constant(name))
}

/// The checks of a payload.
pub(super) fn body_name(payload: &str) -> proc_macro2::Ident {
    format_ident!("BODY_{}", constant(payload))
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
        ty.properties.iter().map(|property| member(property, property.standing_in_answers())).collect();
    let shape = shape(&shape_name(&ty.name), ty, &ty.name, &ty.provenance.page, &members, &ty.properties);
    body(&ty.name, &shape, &quote! { Entity })
}

fn request_body(operation: &Operation, ty: &StructuredType) -> TokenStream {
    let members: Vec<_> =
        ty.properties.iter().map(|property| member(property, property.standing_in(operation))).collect();
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

        pub(crate) static #constant: Body = Body { shape: &#shape_name, kind: BodyKind::#kind };
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
        pub(crate) static #constant: Shape = Shape {
            type_name: #type_name,
            described: #described,
            page: #page,
            open: #open,
            annotations: &[#(#annotations),*],
            members: &[#(#members),*],
            find: #find,
        };
    }
}

fn member(property: &Property, standing: Standing) -> TokenStream {
    let standing = match standing {
        Standing::Settable => quote! { Settable },
        Standing::ReadOnly => quote! { ReadOnly },
        Standing::NotSettable => quote! { NotSettable },
        Standing::Undocumented => quote! { Undocumented },
    };
    let (name, check) = (&property.name, check_name(property));
    let metadata_name = property.metadata_name.as_ref();
    let metadata_name = metadata_name.map_or_else(|| quote! { None }, |name| quote! { Some(#name) });
    quote! {
        Member { name: #name, standing: Standing::#standing, metadata_name: #metadata_name, check: &#check }
    }
}

fn check_table(property: &Property) -> TokenStream {
    let (name, check) = (check_name(property), check(property));
    quote! { pub(crate) static #name: Check = #check; }
}

fn check(property: &Property) -> TokenStream {
    let nullable = property.nullable;
    let kind = match &property.value {
        ValueType::String => quote! { Kind::String(Text::Any) },
        ValueType::Link => quote! { Kind::String(Text::Link) },
        ValueType::DateTime => quote! { Kind::String(Text::DateTime) },
        ValueType::Enum(name) => {
            let name = enum_name(name);
            quote! { Kind::String(Text::Enum(&#name)) }
        }
        ValueType::StringOrCollection => {
            quote! { Kind::StringOrCollection(&Check { kind: Kind::String(Text::Any), nullable: false }) }
        }
        ValueType::Double => quote! { Kind::Double },
        ValueType::Boolean => quote! { Kind::Boolean },
        ValueType::Complex(name) => {
            let name = shape_name(name);
            quote! { Kind::Object(&#name) }
        }
    };
    if property.collection {
        return quote! { Check { kind: Kind::Collection(&Check { kind: #kind, nullable: false }), nullable: false } };
    }
    quote! { Check { kind: #kind, nullable: #nullable } }
}
