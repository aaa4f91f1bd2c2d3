//! What ties request bodies to their operations, and entity types to their paths.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust;
use crate::ident;
use crate::model::{Model, Operation, StructuredType};
use crate::vocabulary::OperationKind;

pub(super) fn emit(model: &Model) -> TokenStream {
    let bodies = model.operations.iter().map(|operation| body(model, operation));
    let resources = model.written_types().map(resource);
    quote! { #(#bodies)* #(#resources)* }
}

fn body(model: &Model, operation: &Operation) -> TokenStream {
    let entity = &model[operation.ty];
    let (body, entity) = (rust::ident(&operation.rust_name), rust::ident(&entity.rust_name));
    let body = quote! { crate::model::requests::#body };
    let constant = rust::ident(&ident::constant(&operation.name));
    let kind = match operation.kind {
        OperationKind::Create => rust::ident("CreateBody"),
        OperationKind::Update => rust::ident("UpdateBody"),
    };
    quote! {
        impl super::RequestBody for #body {
            type Entity = crate::model::types::#entity;
            const OPERATION: &'static crate::facts::Operation = &super::#constant;
        }

        impl super::#kind for #body {}
    }
}

fn resource(ty: &StructuredType) -> TokenStream {
    let StructuredType { collection_paths, item_paths, .. } = ty;
    let name = rust::ident(&ty.rust_name);
    quote! {
        impl super::Resource for crate::model::types::#name {
            const COLLECTION_PATHS: &'static [&'static str] = &[#(#collection_paths),*];
            const ITEM_PATHS: &'static [&'static str] = &[#(#item_paths),*];
        }
    }
}
