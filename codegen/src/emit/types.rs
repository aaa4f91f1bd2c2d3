//! Model structs of complex types, entity types, and abstract types that have a trait.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, objects};
use crate::model::{Model, Property, StructuredType, TypeKind};

pub(super) fn emit(model: &Model) -> TokenStream {
    let structs = model.types.values().filter(|ty| has_struct(ty)).map(|ty| {
        let properties: Vec<&Property> = ty.properties.iter().collect();
        let docs = docs::structured_type(ty);
        let object = objects::object(model, &ty.name, &ty.rust_name, &docs, &properties);
        let setters =
            (ty.kind == TypeKind::ComplexType).then(|| objects::setters(model, &ty.rust_name, &properties));
        quote! { #object #setters }
    });
    let imports = objects::imports();
    let held = model.types.values().filter(|ty| has_struct(ty)).flat_map(|ty| &ty.properties);
    let type_imports = objects::type_imports(model, held, "types");
    quote! {
        #imports
        #type_imports

        #(#structs)*
    }
}

/// Whether values of the type, or the part of them that it declares, are held by a Rust struct.
pub(super) fn has_struct(ty: &StructuredType) -> bool {
    !ty.is_abstract || ty.rust_trait.is_some()
}
