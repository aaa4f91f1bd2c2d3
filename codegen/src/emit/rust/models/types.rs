//! Model structs of complex types, entity types, and abstract types that have a trait.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::{docs, features, files, objects};
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
    let (docs, badge) = (docs::structured_type(model, ty), features::badge(model, &ty.name));
    let item = objects::object(model, &ty.name, &ty.rust_name, &docs, &properties);
    let is_complex = ty.kind == TypeKind::Complex;
    // A setter would hide the method of the same name that reads a property by a trait of the types.
    let has_setter = |property: &&Property| is_complex || !is_in_trait(model, ty, property);
    let settable: Vec<&Property> = properties.iter().copied().filter(has_setter).collect();
    let setters = objects::setters(model, &ty.rust_name, &settable);
    let more = is_complex.then(|| objects::more_setters(model, &ty.rust_name, &properties));
    quote! { #badge #item #setters #more }
}

/// Whether a trait of the type or of its bases has a method for the property.
fn is_in_trait(model: &Model, ty: &StructuredType, property: &Property) -> bool {
    let mut declarers = iter::once(ty).chain(ty.bases.iter().map(|base| &model[*base]));
    declarers.any(|declarer| {
        declarer.rust_trait.is_some() && declarer.properties.iter().any(|other| other.name == property.name)
    })
}
