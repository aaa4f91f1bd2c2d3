//! The code that reads the fields of a model type, each by the index of its property in the object's table.
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

use crate::emit::OutputFile;
use crate::emit::rust::support::tokens::ident;
use crate::emit::rust::support::{files, names};
use crate::model::{Field, Model, Object};

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let parts = model.types.iter().map(|ty| {
        let readers = model.objects_of(ty).map(typed_object);
        (ty.name.as_str(), quote! { #(#readers)* })
    });
    files::split("typed_readers", parts, |includes| {
        quote! {
            use crate::validation::tables::ObjectTable;
            use crate::validation::object_tables;
            use super::{PropertyReader, TypedObject};
            use crate::value::Object;

            #includes
        }
    })
}

fn typed_object(object: &Object) -> TokenStream {
    let (path, table) = (names::object_path(object), names::object_table(&object.name));
    let fields = object.fields.iter().map(|Field { index, property }| {
        let (name, field) = (&property.name, ident(&property.rust_name));
        quote! { properties.declared(#index, #name, &self.#field); }
    });
    quote! {
        impl TypedObject for #path {
            const TABLE: &'static ObjectTable = &object_tables::#table;

            #[inline]
            fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
                #(#fields)*
                properties.additional(&self.additional, Self::PROPERTIES);
            }
        }
    }
}
