//! Request structs: the settable properties of each operation, with setters and conversions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::tokens::{doc, ident};
use crate::emit::rust::support::{docs, features, files, objects};
use crate::model::{Model, Object, ObjectKind, Property, ValueType};
use crate::vocabulary::OperationKind;

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let requests = model.types.iter().map(|ty| {
        let requests = model.requests_of(ty).map(|object| request(model, object));
        (ty.name.as_str(), quote! { #(#requests)* })
    });
    files::split("requests", requests, |includes| {
        let (imports, type_imports) = (objects::imports(), objects::type_imports());
        quote! {
            #imports
            #type_imports
            #[allow(clippy::wildcard_imports, unused_imports, reason = "which ones are used depends on the schema")]
            use crate::model::types::*;

            #includes
        }
    })
}

fn request(model: &Model, object: &Object) -> Option<TokenStream> {
    let ObjectKind::Request(id, kind) = object.kind else { return None };
    let settable: Vec<&Property> = object.fields.iter().map(|field| field.property.as_ref()).collect();
    let (docs, badge) = (docs::request(&model[id]), features::badge(model, &model[object.ty].name));
    let item = objects::object(model, &object.name, &object.rust_name, &docs, &settable);
    let setters = objects::setters(model, &object.rust_name, &settable);
    let more_setters = objects::more_setters(model, &object.rust_name, &settable);
    let conversion = from_entity(model, object, &settable);
    let is_empty = is_empty(object);
    let to_entity = match kind {
        OperationKind::Create => into_entity(model, object, &settable),
        OperationKind::Update => {
            let (changes, apply) = (changes(model, object, &settable), apply_to(model, object, &settable));
            quote! { #changes #apply }
        }
    };
    Some(quote! { #badge #item #setters #more_setters #conversion #to_entity #is_empty })
}

fn from_entity(model: &Model, object: &Object, settable: &[&Property]) -> TokenStream {
    let entity = &model[object.ty];
    let (request, entity_name) = (ident(&object.rust_name), ident(&entity.rust_name));
    let names = settable.iter().map(|property| ident(&property.rust_name));
    let fields = settable.iter().map(|property| {
        let field = ident(&property.rust_name);
        let is_copied =
            !property.collection && matches!(property.value, ValueType::Boolean | ValueType::Int32);
        let clone = (!is_copied).then(|| quote! { .clone() });
        quote! { #field: read.#field #clone .null_to_absent() }
    });
    let from_doc = doc(&format!(
        "Takes the settable properties of a `{}` that was read. Null becomes absent; `additional` is not copied.",
        entity.name
    ));
    quote! {
        #from_doc
        impl From<&#entity_name> for #request {
            #[inline]
            fn from(read: &#entity_name) -> Self {
                Self {
                    #(#fields,)*
                    ..Self::default()
                }
            }
        }

        #from_doc
        impl From<#entity_name> for #request {
            #[inline]
            fn from(read: #entity_name) -> Self {
                Self {
                    #(#names: read.#names.null_to_absent(),)*
                    ..Self::default()
                }
            }
        }
    }
}

fn into_entity(model: &Model, object: &Object, settable: &[&Property]) -> TokenStream {
    let (request, entity_name) = (ident(&object.rust_name), ident(&model[object.ty].rust_name));
    let fields = settable.iter().map(|property| ident(&property.rust_name));
    quote! {
        /// The object that the request describes, without what only the service sets. `additional` is not copied.
        impl From<#request> for #entity_name {
            #[inline]
            fn from(request: #request) -> Self {
                Self {
                    #(#fields: request.#fields,)*
                    ..Self::default()
                }
            }
        }
    }
}

fn apply_to(model: &Model, object: &Object, settable: &[&Property]) -> TokenStream {
    let (request, entity_name) = (ident(&object.rust_name), ident(&model[object.ty].rust_name));
    let fields = settable.iter().map(|property| ident(&property.rust_name));
    quote! {
        impl #request {
            /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
            /// [`changes`](Self::changes); `additional` is not copied.
            #[inline]
            pub fn apply_to(self, stored: &mut #entity_name) {
                #(self.#fields.replace_in(&mut stored.#fields);)*
            }
        }
    }
}

fn is_empty(object: &Object) -> TokenStream {
    let request = ident(&object.rust_name);
    quote! {
        impl #request {
            /// Whether nothing is set or cleared, so there is nothing to send.
            #[must_use]
            #[inline]
            pub fn is_empty(&self) -> bool {
                crate::operation::RequestBody::is_empty(self)
            }
        }
    }
}

fn changes(model: &Model, object: &Object, settable: &[&Property]) -> TokenStream {
    let (request, entity_name) = (ident(&object.rust_name), ident(&model[object.ty].rust_name));
    let fields = settable.iter().map(|property| {
        let field = ident(&property.rust_name);
        let changed = if property.collection { ident("changed_collection") } else { ident("changed") };
        quote! { #field: after.#field.#changed(&before.#field) }
    });
    quote! {
        impl #request {
            /// The update that turns `before` into `after`: the settable properties that differ.
            ///
            /// A property that is absent from `after` is not changed. One that became null is cleared, a
            /// collection with `[]`.
            #[must_use]
            #[inline]
            pub fn changes(before: &#entity_name, after: &#entity_name) -> Self {
                Self { #(#fields,)* ..Self::default() }
            }
        }
    }
}
