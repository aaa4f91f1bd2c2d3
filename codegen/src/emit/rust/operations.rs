//! Links request bodies to their operations, and entity types to their paths.

use proc_macro2::TokenStream;
use quote::quote;

use super::support::tokens::ident;
use super::support::{files, names};
use crate::emit::OutputFile;
use crate::ident::constant;
use crate::model::{Model, Object, ObjectKind, StructuredType};
use crate::vocabulary::OperationKind;

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let parts = model.written_types().map(|ty| {
        let (resource, bodies) = (resource(ty), model.requests_of(ty).map(|object| body(model, object)));
        (ty.name.as_str(), quote! { #(#bodies)* #resource })
    });
    files::split("operations", parts, |includes| includes)
}

fn body(model: &Model, object: &Object) -> Option<TokenStream> {
    let ObjectKind::Request(_, kind) = object.kind else { return None };
    let (body, entity) = (names::object_path(object), names::type_path(&model[object.ty]));
    let operation = ident(&constant(&object.name));
    let kind = match kind {
        OperationKind::Create => ident("CreateBody"),
        OperationKind::Update => ident("UpdateBody"),
    };
    Some(quote! {
        impl super::RequestBody for #body {
            type Entity = #entity;
            const OPERATION: &'static crate::facts::Operation = &super::#operation;
        }

        impl super::#kind for #body {}
    })
}

fn resource(ty: &StructuredType) -> TokenStream {
    let StructuredType { collection_paths, item_paths, .. } = ty;
    let path = names::type_path(ty);
    quote! {
        impl super::Resource for #path {
            const COLLECTION_PATHS: &'static [&'static str] = &[#(#collection_paths),*];
            const ITEM_PATHS: &'static [&'static str] = &[#(#item_paths),*];
        }
    }
}
