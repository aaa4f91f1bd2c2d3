//! The tables of the validator as statics: one for each object, enum and property.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::OutputFile;
use crate::emit::rust::support::tokens::optional;
use crate::emit::rust::support::{files, names};
use crate::ident::field;
use crate::limits::{MAX_MEMBERS, MAX_PROPERTIES};
use crate::model::{
    Access, EnumType, Model, Object, ObjectKind, ObjectProperty, Property, StructuredType, ValueType,
};

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let enums = model.enums.iter().map(|ty| (ty.name.as_str(), enum_table(ty)));
    let types = model.types.iter().map(|ty| (ty.name.as_str(), type_tables(model, ty)));
    files::split("object_tables", enums.chain(types), |includes| {
        let (max_properties, max_members) =
            (Literal::usize_unsuffixed(MAX_PROPERTIES), Literal::usize_unsuffixed(MAX_MEMBERS));
        quote! {
            use super::tables::{
                Access, EnumTable, ObjectTable, PropertyTable, StringCheck, ValueCheck, ValueKind
            };

            /// The most properties that a type can have; the generator refuses more.
            pub(crate) const MAX_PROPERTIES: usize = #max_properties;
            /// The most members that an enum can have; the generator refuses more.
            #[allow(dead_code, reason = "the readers rely on it without naming it")]
            pub(crate) const MAX_MEMBERS: usize = #max_members;

            #includes
        }
    })
}

/// The checks of the properties that a type declares, and the tables of its objects.
fn type_tables(model: &Model, ty: &StructuredType) -> TokenStream {
    let declared = ty.properties.iter().filter(|property| property.declared_in == ty.id);
    let checks = declared.map(|property| {
        let name = names::check(model, property, ObjectKind::Complex);
        let check = check(model, property, property.nullable);
        let in_response = names::check(model, property, ObjectKind::Entity);
        let in_response = (in_response != name).then(|| {
            let check = self::check(model, property, property.nullable_in_response);
            quote! { pub(crate) static #in_response: ValueCheck = #check; }
        });
        quote! {
            pub(crate) static #name: ValueCheck = #check;
            #in_response
        }
    });
    let objects: Vec<_> = model.objects_of(ty).map(|object| table(model, object)).collect();
    let find = (!objects.is_empty()).then(|| {
        let (name, body) = (find_name(ty), find(ty.properties.iter().map(|property| &property.name)));
        quote! {
            /// The index of a property in the tables of this type's objects.
            fn #name(name: &[u8]) -> Option<usize> { #body }
        }
    });
    quote! { #(#checks)* #find #(#objects)* }
}

fn find_name(ty: &StructuredType) -> Ident {
    format_ident!("find_{}", field(&ty.name))
}

fn enum_table(ty: &EnumType) -> TokenStream {
    let (constant, page, flags) = (names::enum_table(&ty.name), &ty.provenance.page, ty.flags);
    let members = ty.members.iter().map(|member| &member.name);
    let find = find(members.clone());
    let numbers = ty.members.iter().map(|member| optional(member.value));
    let sentinel = optional(ty.sentinel);
    let undocumented = ty.members.iter().enumerate().filter(|(_, member)| !member.documented);
    let undocumented: u64 = undocumented.map(|(index, _)| 1 << index).sum();
    quote! {
        pub(crate) static #constant: EnumTable = EnumTable {
            page: #page,
            names: &[#(#members),*],
            numbers: &[#(#numbers),*],
            flags: #flags,
            sentinel: #sentinel,
            undocumented: #undocumented,
            find: |name| #find,
        };
    }
}

/// The index of a name: by length first, which leaves one or two candidates to compare.
fn find<'m>(names: impl Iterator<Item = &'m String>) -> TokenStream {
    let mut arms: Vec<(usize, TokenStream)> = names
        .enumerate()
        .map(|(index, name)| {
            let (length, bytes) = (name.len(), Literal::byte_string(name.as_bytes()));
            (length, quote! { #length if name == #bytes => Some(#index) })
        })
        .collect();
    arms.sort_by_key(|(length, _)| *length);
    let arms = arms.iter().map(|(_, arm)| arm);
    quote! {
        match name.len() {
            #(#arms,)*
            _ => None,
        }
    }
}

fn table(model: &Model, object: &Object) -> TokenStream {
    let ty = &model[object.ty];
    let (constant, find) = (names::object_table(&object.name), find_name(ty));
    let (type_name, open, annotations) = (&ty.name, ty.open, &ty.annotation_names);
    let (described, page) = (&object.name, &object.page);
    let properties = object.properties.iter().map(|property| property_table(model, object.kind, property));
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
    }
}

fn property_table(
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
    let (name, check) = (&property.name, names::check(model, property, object));
    let metadata_name = optional(property.metadata_name.as_ref());
    quote! {
        PropertyTable { name: #name, access: Access::#access, metadata_name: #metadata_name, check: &#check }
    }
}

fn check(model: &Model, property: &Property, nullable: bool) -> TokenStream {
    let kind = value_kind(model, property);
    if property.collection {
        let items = value_check(&kind, false);
        return value_check(&quote! { ValueKind::Collection(&#items) }, false);
    }
    value_check(&kind, nullable)
}

fn value_check(kind: &TokenStream, nullable: bool) -> TokenStream {
    quote! { ValueCheck { kind: #kind, nullable: #nullable } }
}

fn value_kind(model: &Model, property: &Property) -> TokenStream {
    match property.value {
        ValueType::String => quote! { ValueKind::String(StringCheck::Any) },
        ValueType::Link => quote! { ValueKind::String(StringCheck::Link) },
        ValueType::LenientLink => quote! { ValueKind::String(StringCheck::LenientLink) },
        ValueType::Date => quote! { ValueKind::String(StringCheck::Date) },
        ValueType::DateTime => quote! { ValueKind::String(StringCheck::DateTime) },
        ValueType::Enum(id) => {
            let name = names::enum_table(&model[id].name);
            quote! { ValueKind::String(StringCheck::Enum(&#name)) }
        }
        ValueType::StringOrCollection => {
            let items = value_check(&quote! { ValueKind::String(StringCheck::Any) }, false);
            quote! { ValueKind::StringOrCollection(&#items) }
        }
        ValueType::Double => quote! { ValueKind::Double },
        ValueType::Int32 => quote! { ValueKind::Int32 },
        ValueType::Boolean => quote! { ValueKind::Boolean },
        ValueType::Complex(id) => {
            let name = names::object_table(&model[id].name);
            quote! { ValueKind::Object(&#name) }
        }
    }
}
