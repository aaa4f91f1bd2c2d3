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
use super::requests::settable;
use super::rust::ident;
use crate::model::{Model, Property, TypeKind};

pub(super) fn emit(model: &Model) -> TokenStream {
    let complex = model.types.values().filter(|ty| ty.kind == TypeKind::ComplexType);
    let types = complex.chain(model.entities()).map(|ty| {
        let members = ty.properties.iter().enumerate();
        typed_shape("types", &ty.name, &ty.rust_name, members)
    });
    let requests = model.operations.values().filter_map(|operation| {
        let declared = &model.types.get(&operation.type_name)?.properties;
        let members = settable(model, operation).into_iter().filter_map(|property| {
            let place = declared.iter().position(|declared| declared.name == property.name)?;
            Some((place, property))
        });
        Some(typed_shape("requests", &operation.name, &operation.rust_name, members))
    });
    quote! {
        use crate::validation::tables::ObjectTable;
        use crate::validation::object_tables;
        use super::{PropertyReader, TypedObject};
        use crate::value::Object;

        #(#types)*
        #(#requests)*
    }
}

fn typed_shape<'m>(
    module: &str,
    name: &str,
    rust_name: &str,
    members: impl Iterator<Item = (usize, &'m Property)>,
) -> TokenStream {
    let (module, rust_name, shape) = (ident(module), ident(rust_name), shape_name(name));
    let members = members.map(|(place, property)| {
        let (name, field) = (&property.name, ident(&property.rust_name));
        quote! { properties.declared(#place, #name, &self.#field); }
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
