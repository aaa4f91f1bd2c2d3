//! The parts that every model struct has: fields, reading, writing, setters.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::rust::{doc, ident};
use crate::model::{Model, Object, Property, ValueType};

/// The struct with its serde impls.
pub(super) fn object(
    model: &Model,
    graph_name: &str,
    rust_name: &str,
    docs: &str,
    properties: &[&Property],
) -> TokenStream {
    let name = ident(rust_name);
    let struct_doc = doc(docs);
    let field_docs = properties.iter().map(|property| doc(&docs::field(model, property)));
    let fields: Vec<_> = properties.iter().map(|property| ident(&property.rust_name)).collect();
    let types = properties.iter().map(|property| field_type(model, property));
    let names: Vec<_> = properties.iter().map(|property| property.name.as_str()).collect();
    let places = 0..properties.len();
    quote! {
        #struct_doc
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(
                #field_docs
                pub #fields: Field<#types>,
            )*
            /// Properties and annotations that this type does not declare, kept as they were read.
            pub additional: Map<String, Value>,
        }

        impl Object for #name {
            const NAME: &'static str = #graph_name;
            const PROPERTIES: &'static [&'static str] = &[#(#names),*];

            fn read<'de, A: MapAccess<'de>>(&mut self, property: usize, map: &mut A) -> Result<(), A::Error> {
                match property {
                    #(#places => read_property(&mut self.#fields, #names, map),)*
                    _ => Ok(()),
                }
            }

            fn additional(&mut self) -> &mut Map<String, Value> {
                &mut self.additional
            }
        }

        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                #(
                    if !self.#fields.is_absent() {
                        map.serialize_entry(#names, &self.#fields)?;
                    }
                )*
                write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
                map.end()
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(ObjectVisitor(PhantomData))
            }
        }
    }
}

/// The module of an object's Rust struct.
pub(super) fn module(object: &Object) -> &'static str {
    if object.is_request() { "requests" } else { "types" }
}

/// The names that generated structs need.
pub(super) fn imports() -> TokenStream {
    quote! {
        use std::marker::PhantomData;

        use serde::de::MapAccess;
        use serde::ser::SerializeMap;
        use serde::{Deserialize, Deserializer, Serialize, Serializer};
        use serde_json::{Map, Value};

        use crate::value::{Object, ObjectVisitor, read_property, write_additional};
    }
}

/// The crate's own types that the fields of these properties name, but for those of the module itself.
pub(super) fn type_imports<'m>(
    model: &Model,
    properties: impl IntoIterator<Item = &'m Property>,
    module: &str,
) -> TokenStream {
    let mut paths = BTreeSet::from(["crate::value::Field".to_owned()]);
    for property in properties {
        let value_type = match &property.value {
            ValueType::String | ValueType::Link | ValueType::Boolean => continue,
            ValueType::StringOrCollection => "OneOrMany",
            ValueType::DateTime => "GraphDateTime",
            ValueType::Double => "Double",
            ValueType::Complex(id) => {
                paths.insert(format!("crate::model::types::{}", model[*id].rust_name));
                continue;
            }
            ValueType::Enum(id) => {
                paths.insert(format!("crate::model::enums::{}", model[*id].rust_name));
                if model[*id].flags { "Flags" } else { "Open" }
            }
        };
        paths.insert(format!("crate::value::{value_type}"));
    }
    let own = format!("crate::model::{module}::");
    let uses = paths.iter().filter(|path| !path.starts_with(&own)).map(|path| {
        let path: Vec<Ident> = path.split("::").skip(1).map(ident).collect();
        quote! { use crate::#(#path)::*; }
    });
    quote! { #(#uses)* }
}

/// `T` of a property's `Field<T>`.
pub(super) fn field_type(model: &Model, property: &Property) -> TokenStream {
    let item = item_type(model, property);
    if property.collection {
        quote! { Vec<#item> }
    } else {
        item
    }
}

fn item_type(model: &Model, property: &Property) -> TokenStream {
    match &property.value {
        ValueType::String | ValueType::Link => quote! { String },
        ValueType::StringOrCollection => quote! { OneOrMany },
        ValueType::DateTime => quote! { GraphDateTime },
        ValueType::Double => quote! { Double },
        ValueType::Boolean => quote! { bool },
        ValueType::Enum(id) => {
            let rust_name = ident(&model[*id].rust_name);
            if model[*id].flags {
                quote! { Flags<#rust_name> }
            } else {
                quote! { Open<#rust_name> }
            }
        }
        ValueType::Complex(id) => {
            let rust_name = ident(&model[*id].rust_name);
            quote! { #rust_name }
        }
    }
}

/// `new()`, a setter and a clearer for each property, and `additional()`.
pub(super) fn setters(model: &Model, rust_name: &str, properties: &[&Property]) -> TokenStream {
    let name = ident(rust_name);
    let methods = properties.iter().map(|property| setter(model, property));
    let new_doc = doc(&format!("`{rust_name}` without any property."));
    quote! {
        impl #name {
            #new_doc
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }

            #(#methods)*

            /// Adds a property or annotation that this type does not declare.
            ///
            /// A name that the type declares is ignored when the object is written.
            #[must_use]
            pub fn additional(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.additional.insert(name.into(), value.into());
                self
            }
        }
    }
}

fn setter(model: &Model, property: &Property) -> TokenStream {
    let field = ident(&property.rust_name);
    let clear = format_ident!("clear_{}", property.rust_name.trim_end_matches('_'));
    let item = item_type(model, property);
    let set_doc = doc(&format!("Sets `{}`: {}", property.name, docs::plain(&property.description)));
    let json_name = &property.name;
    if property.collection {
        let clear_doc = doc(&format!("Empties `{json_name}`: writes `[]`."));
        return quote! {
            #set_doc
            #[must_use]
            pub fn #field<I: Into<#item>>(mut self, items: impl IntoIterator<Item = I>) -> Self {
                self.#field = Field::Value(items.into_iter().map(Into::into).collect());
                self
            }

            #clear_doc
            #[must_use]
            pub fn #clear(mut self) -> Self {
                self.#field = Field::Value(Vec::new());
                self
            }
        };
    }
    let clear_doc = doc(&format!("Clears `{json_name}`: writes `null`."));
    let (parameter, value) = match property.value {
        ValueType::Boolean => (quote! { bool }, quote! { value }),
        _ => (quote! { impl Into<#item> }, quote! { value.into() }),
    };
    quote! {
        #set_doc
        #[must_use]
        pub fn #field(mut self, value: #parameter) -> Self {
            self.#field = Field::Value(#value);
            self
        }

        #clear_doc
        #[must_use]
        pub fn #clear(mut self) -> Self {
            self.#field = Field::Null;
            self
        }
    }
}
