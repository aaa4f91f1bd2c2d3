//! Model structs of complex types, entity types, and abstract types that have a trait.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::{docs, files, objects};
use crate::model::{Model, Property, StructuredType};
use crate::vocabulary::TypeKind;

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let structs = model.types.iter().filter(|ty| ty.has_struct);
    let structs = structs.map(|ty| (ty.name.as_str(), struct_item(model, ty)));
    files::split("types", structs, |includes| {
        let (imports, type_imports) = (objects::imports(), objects::type_imports());
        quote! { #imports #type_imports #includes }
    })
}

fn struct_item(model: &Model, ty: &StructuredType) -> TokenStream {
    let properties: Vec<&Property> = ty.properties.iter().map(AsRef::as_ref).collect();
    let docs = docs::structured_type(model, ty);
    let item = objects::object(model, &ty.name, &ty.rust_name, &docs, &properties);
    let setters = (ty.kind == TypeKind::Complex).then(|| objects::setters(model, &ty.rust_name, &properties));
    quote! { #item #setters }
}
