//! Model structs of complex types, entity types, and abstract types that have a trait.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, objects};
use crate::model::{Model, Property};
use crate::vocabulary::TypeKind;

pub(super) fn emit(model: &Model) -> TokenStream {
    let structs = model.types.iter().filter(|ty| ty.has_struct).map(|ty| {
        let properties: Vec<&Property> = ty.properties.iter().map(AsRef::as_ref).collect();
        let docs = docs::structured_type(model, ty);
        let object = objects::object(model, &ty.name, &ty.rust_name, &docs, &properties);
        let setters =
            (ty.kind == TypeKind::Complex).then(|| objects::setters(model, &ty.rust_name, &properties));
        quote! { #object #setters }
    });
    let imports = objects::imports();
    let held =
        model.types.iter().filter(|ty| ty.has_struct).flat_map(|ty| ty.properties.iter().map(AsRef::as_ref));
    let type_imports = objects::type_imports(model, held, "types");
    quote! {
        #imports
        #type_imports

        #(#structs)*
    }
}
