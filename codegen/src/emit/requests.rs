//! Request structs: the settable properties of each operation, with setters and conversions.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::{doc, ident};
use super::{docs, objects};
use crate::model::{Model, Object, ObjectKind, Property, ValueType};
use crate::vocabulary::OperationKind;

pub(super) fn emit(model: &Model) -> TokenStream {
    let requests = model.objects.iter().filter_map(|object| match object.kind {
        ObjectKind::Request(id, kind) => Some((object, &model[id], kind)),
        ObjectKind::Complex | ObjectKind::Entity => None,
    });
    let structs = requests.clone().map(|(object, operation, kind)| {
        let settable = fields(object);
        let docs = docs::request(operation);
        let item = objects::object(model, &operation.name, &operation.rust_name, &docs, &settable);
        let setters = objects::setters(model, &operation.rust_name, &settable);
        let conversions = conversions(model, object, kind, &settable);
        quote! { #item #setters #conversions }
    });
    let imports = objects::imports();
    let type_imports =
        objects::type_imports(model, requests.flat_map(|(object, ..)| fields(object)), "requests");
    quote! {
        #imports
        #type_imports

        #(#structs)*
    }
}

fn fields(object: &Object) -> Vec<&Property> {
    object.fields.iter().map(|field| field.property.as_ref()).collect()
}

fn conversions(model: &Model, object: &Object, kind: OperationKind, settable: &[&Property]) -> TokenStream {
    let entity = &model[object.ty];
    let (request, entity_name) = (ident(&object.rust_name), ident(&entity.rust_name));
    let entity_name = quote! { crate::model::types::#entity_name };
    let fields = settable.iter().map(|property| {
        let field = ident(&property.rust_name);
        let is_copied =
            !property.collection && matches!(property.value, ValueType::Boolean | ValueType::Int32);
        let clone = (!is_copied).then(|| quote! { .clone() });
        quote! { #field: read.#field #clone .null_to_absent() }
    });
    let from_doc = doc(&format!(
        "The settable properties of `{}` as it was read; null becomes absent, and `additional` stays behind.",
        entity.name
    ));
    let from = quote! {
        #from_doc
        impl From<&#entity_name> for #request {
            fn from(read: &#entity_name) -> Self {
                Self {
                    #(#fields,)*
                    ..Self::default()
                }
            }
        }
    };
    let changes = (kind == OperationKind::Update).then(|| changes(&request, &entity_name, settable));
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
