//! The parts of every model struct: fields, reading, writing, setters.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::tokens::{doc, ident};
use crate::model::{Model, Property, ValueType};

/// The struct with its impls of serde's traits.
pub(in crate::emit) fn object(
    model: &Model,
    graph_name: &str,
    rust_name: &str,
    docs: &str,
    properties: &[&Property],
) -> TokenStream {
    let name = ident(rust_name);
    let struct_doc = doc(docs);
    let field_docs = properties.iter().map(|property| doc(&docs::field(model, property)));
    let fields = properties.iter().map(|property| ident(&property.rust_name));
    let types = properties.iter().map(|property| field_type(model, property));
    let (reading, writing) = (reading(&name, graph_name, properties), writing(&name, properties));
    quote! {
        #struct_doc
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(
                #field_docs
                pub #fields: Field<#types>,
            )*
            /// Properties and annotations that this type does not declare, kept unchanged.
            pub additional: Map<String, Value>,
        }

        #reading
        #writing
    }
}

fn reading(name: &Ident, graph_name: &str, properties: &[&Property]) -> TokenStream {
    let names = properties.iter().map(|property| &property.name);
    let arms = properties.iter().enumerate().map(|(index, property)| {
        let (name, field) = (&property.name, ident(&property.rust_name));
        quote! { #index => read_property(&mut self.#field, #name, map) }
    });
    quote! {
        impl Object for #name {
            const NAME: &'static str = #graph_name;
            const PROPERTIES: &'static [&'static str] = &[#(#names),*];

            fn read<'de, A: MapAccess<'de>>(&mut self, property: usize, map: &mut A) -> Result<(), A::Error> {
                match property {
                    #(#arms,)*
                    _ => Ok(()),
                }
            }

            fn additional(&mut self) -> &mut Map<String, Value> {
                &mut self.additional
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(ObjectVisitor(PhantomData))
            }
        }
    }
}

fn writing(name: &Ident, properties: &[&Property]) -> TokenStream {
    let entries = properties.iter().map(|property| {
        let (name, field) = (&property.name, ident(&property.rust_name));
        quote! {
            if !self.#field.is_absent() {
                map.serialize_entry(#name, &self.#field)?;
            }
        }
    });
    quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                #(#entries)*
                write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
                map.end()
            }
        }
    }
}

/// The imports of structs and of the traits over them.
pub(in crate::emit) fn imports() -> TokenStream {
    quote! {
        use std::marker::PhantomData;

        use serde::de::MapAccess;
        use serde::ser::SerializeMap;
        use serde::{Deserialize, Deserializer, Serialize, Serializer};
        use serde_json::{Map, Value};

        use crate::value::{Object, ObjectVisitor, read_property, write_additional};
    }
}

/// The imports of field types.
pub(in crate::emit) fn type_imports() -> TokenStream {
    quote! {
        #[allow(clippy::wildcard_imports, unused_imports, reason = "which ones are used depends on the schema")]
        use crate::model::enums::*;
        #[allow(unused_imports, reason = "which ones are used depends on the schema")]
        use crate::value::{Double, Field, Flags, GraphDate, GraphDateTime, OneOrMany, Open};
    }
}

/// `T` of a property's `Field<T>`.
pub(in crate::emit) fn field_type(model: &Model, property: &Property) -> TokenStream {
    let item = item_type(model, property);
    if property.collection {
        quote! { Vec<#item> }
    } else {
        item
    }
}

fn item_type(model: &Model, property: &Property) -> TokenStream {
    match &property.value {
        ValueType::String | ValueType::Link | ValueType::LenientLink => quote! { String },
        ValueType::StringOrCollection => quote! { OneOrMany },
        ValueType::Date => quote! { GraphDate },
        ValueType::DateTime => quote! { GraphDateTime },
        ValueType::Double => quote! { Double },
        ValueType::Int32 => quote! { i32 },
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

/// `new()`, `additional()`, and a method that sets each property.
///
/// Methods that are marked `#[inline]` are compiled in the crate that calls them: most programs call few.
pub(in crate::emit) fn setters(model: &Model, rust_name: &str, properties: &[&Property]) -> TokenStream {
    let name = ident(rust_name);
    let methods = properties.iter().map(|property| setter(model, property));
    let new_doc = doc(&format!("An empty `{rust_name}`."));
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

/// For what is sent, methods that set each property if there is a value, and that clear it.
pub(in crate::emit) fn more_setters(model: &Model, rust_name: &str, properties: &[&Property]) -> TokenStream {
    let name = ident(rust_name);
    let methods = properties.iter().map(|property| {
        let (maybe, clear) = (maybe(model, property), clear(property));
        quote! { #maybe #clear }
    });
    quote! { impl #name { #(#methods)* } }
}

fn setter(model: &Model, property: &Property) -> TokenStream {
    let field = ident(&property.rust_name);
    let set_doc = doc(&format!("Sets `{}`: {}", property.name, docs::plain(&property.description)));
    let (generics, parameter) = parameter(model, property);
    let value = if property.collection {
        quote! { value.into_iter().map(Into::into).collect() }
    } else if property.value == ValueType::Boolean {
        quote! { value }
    } else {
        quote! { value.into() }
    };
    quote! {
        #set_doc
        #[must_use]
        #[inline]
        pub fn #field #generics (mut self, value: #parameter) -> Self {
            self.#field = Field::Value(#value);
            self
        }
    }
}

/// The type parameters of a setter, and the type of its value.
fn parameter(model: &Model, property: &Property) -> (TokenStream, TokenStream) {
    let item = item_type(model, property);
    if property.collection {
        (quote! { <I: Into<#item>> }, quote! { impl IntoIterator<Item = I> })
    } else if property.value == ValueType::Boolean {
        (quote! {}, quote! { bool })
    } else {
        (quote! {}, quote! { impl Into<#item> })
    }
}

fn maybe(model: &Model, property: &Property) -> TokenStream {
    let field = ident(&property.rust_name);
    let maybe = format_ident!("maybe_{}", property.rust_name.trim_end_matches('_'));
    let maybe_doc = doc(&format!("Sets `{}` if there is a value; `None` changes nothing.", property.name));
    let (generics, parameter) = parameter(model, property);
    quote! {
        #maybe_doc
        #[must_use]
        #[inline]
        pub fn #maybe #generics (self, value: Option<#parameter>) -> Self {
            match value {
                Some(value) => self.#field(value),
                None => self,
            }
        }
    }
}

fn clear(property: &Property) -> TokenStream {
    let field = ident(&property.rust_name);
    let clear = format_ident!("clear_{}", property.rust_name.trim_end_matches('_'));
    let (text, value) = if property.collection {
        ("Empties `{}`: writes `[]`.", quote! { Field::Value(Vec::new()) })
    } else {
        ("Clears `{}`: writes `null`.", quote! { Field::Null })
    };
    let clear_doc = doc(&text.replace("{}", &property.name));
    quote! {
        #clear_doc
        #[must_use]
        #[inline]
        pub fn #clear(mut self) -> Self {
            self.#field = #value;
            self
        }
    }
}
