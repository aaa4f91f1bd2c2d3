//! Request structs: the settable properties of each operation, with setters and conversions.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::{doc, ident};
use super::{docs, objects};
use crate::model::{Model, Operation, OperationKind, Property};

pub(super) fn emit(model: &Model) -> TokenStream {
    let requests = model.operations.values().map(|operation| {
        let settable = settable(model, operation);
        let docs = docs::request(operation);
        let object = objects::object(model, &operation.name, &operation.rust_name, &docs, &settable);
        let setters = objects::setters(model, &operation.rust_name, &settable);
        let conversions = conversions(model, operation, &settable);
        quote! { #object #setters #conversions }
    });
    if model.operations.is_empty() {
        return TokenStream::new();
    }
    let imports = objects::imports();
    let held = model.operations.values().flat_map(|operation| settable(model, operation));
    let type_imports = objects::type_imports(model, held, "requests");
    quote! {
        #imports
        #type_imports

        #(#requests)*
    }
}

/// The settable properties, in the request table's order.
pub(super) fn settable<'m>(model: &'m Model, operation: &Operation) -> Vec<&'m Property> {
    let ty = model.types.get(&operation.type_name);
    operation.settable.iter().filter_map(|name| ty?.property(name)).collect()
}

fn conversions(model: &Model, operation: &Operation, settable: &[&Property]) -> TokenStream {
    let Some(entity) = model.types.get(&operation.type_name) else { return TokenStream::new() };
    let (request, entity_name) = (ident(&operation.rust_name), ident(&entity.rust_name));
    let entity_name = quote! { crate::model::types::#entity_name };
    let fields: Vec<_> = settable.iter().map(|property| ident(&property.rust_name)).collect();
    let from_doc = doc(&format!(
        "The settable properties of `{}` as it was read; null becomes absent, and `additional` stays behind.",
        entity.name
    ));
    let from = quote! {
        #from_doc
        impl From<&#entity_name> for #request {
            fn from(read: &#entity_name) -> Self {
                Self {
                    #(#fields: read.#fields.clone().null_to_absent(),)*
                    ..Self::default()
                }
            }
        }
    };
    let changes =
        (operation.kind == OperationKind::Update).then(|| changes(&request, &entity_name, settable));
    quote! { #from #changes }
}

fn changes(request: &proc_macro2::Ident, entity: &TokenStream, settable: &[&Property]) -> TokenStream {
    let fields = settable.iter().map(|property| {
        let field = ident(&property.rust_name);
        let changed = if property.collection { ident("changed_collection") } else { ident("changed") };
        quote! { #field: after.#field.#changed(&before.#field) }
    });
    quote! {
        impl #request {
            /// What must be sent to turn `before` into `after`: the settable properties that differ.
            ///
            /// A property that is absent from `after` is left alone. One that became null is cleared, a
            /// collection with `[]`.
            #[must_use]
            pub fn changes(before: &#entity, after: &#entity) -> Self {
                Self { #(#fields,)* ..Self::default() }
            }
        }
    }
}
