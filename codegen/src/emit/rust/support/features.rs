//! The badges on docs.rs that say which features an item needs.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;

/// The badge of an item that belongs to the type or enum of a name: the features of the entity types that have it. There is
/// none if all have it.
pub(in crate::emit) fn badge(model: &Model, name: &str) -> Option<TokenStream> {
    let features: Vec<&str> = model.entity_types_with(name).map(|ty| ty.name.as_str()).collect();
    let all = model.types.iter().filter(|ty| ty.is_entity()).count();
    let needs = match features.as_slice() {
        [] => return None,
        every if every.len() == all => return None,
        [feature] => quote! { feature = #feature },
        _ => quote! { any(#(feature = #features),*) },
    };
    Some(quote! { #[cfg_attr(docsrs, doc(cfg(#needs)))] })
}
