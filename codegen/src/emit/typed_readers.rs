//! The code that reads a model type's members, each by its place among the members of the type's shape.
//!
//! ```text
//! impl TypedObject for InferenceData {
//!     const TABLE: &'static ObjectTable = &object_tables::OBJECT_INFERENCE_DATA;
//!     fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
//!         properties.declared(0, "confidenceScore", &self.confidence_score);
//!         …
//!         properties.additional(&self.additional, Self::PROPERTIES);
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::object_tables::shape_name;
use super::objects;
use super::rust::ident;
use crate::model::{Field, Model, Object};

pub(super) fn emit(model: &Model) -> TokenStream {
    let objects = model.objects.iter().map(typed_object);
    quote! {
        use crate::validation::tables::ObjectTable;
        use crate::validation::object_tables;
        use super::{PropertyReader, TypedObject};
        use crate::value::Object;

        #(#objects)*
    }
}

fn typed_object(object: &Object) -> TokenStream {
    let (module, rust_name) = (ident(objects::module(object)), ident(&object.rust_name));
    let shape = shape_name(&object.name);
    let members = object.fields.iter().map(|Field { index, property }| {
        let (name, field) = (&property.name, ident(&property.rust_name));
        quote! { properties.declared(#index, #name, &self.#field); }
    });
    quote! {
        impl TypedObject for crate::model::#module::#rust_name {
            const TABLE: &'static ObjectTable = &object_tables::#shape;

            #[inline]
            fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
                #(#members)*
                properties.additional(&self.additional, Self::PROPERTIES);
            }
        }
    }
}
