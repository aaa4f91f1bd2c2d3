//! The code that reads a model type's members, each by its place among the members of the type's shape.
//!
//! ```text
//! impl TypedShape for InferenceData {
//!     const SHAPE: &'static Shape = &shapes::SHAPE_INFERENCE_DATA;
//!     fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
//!         members.declared(0, "confidenceScore", &self.confidence_score);
//!         …
//!         members.additional(&self.additional, Self::PROPERTIES);
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::requests::settable;
use super::rust::ident;
use super::shapes::shape_name;
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
        use super::shape::Shape;
        use super::shapes;
        use super::typed_reader::{MemberReader, TypedShape};
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
        quote! { members.declared(#place, #name, &self.#field); }
    });
    quote! {
        impl TypedShape for crate::model::#module::#rust_name {
            const SHAPE: &'static Shape = &shapes::#shape;

            #[inline]
            fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
                #(#members)*
                members.additional(&self.additional, Self::PROPERTIES);
            }
        }
    }
}
