//! Links request bodies and entity types to their operations.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::tokens::ident;
use crate::emit::rust::support::{files, names};
use crate::ident::constant;
use crate::model::{Model, Object, ObjectKind, Operation, StructuredType};
use crate::vocabulary::{BodilessKind, OperationKind, OperationTable};

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let parts = model.types.iter().map(|ty| {
        let bodies = model.requests_of(ty).map(|object| body(model, object));
        let bodiless = model.operations_of(ty).filter_map(|operation| bodiless(ty, operation));
        let resource = ty.is_entity().then(|| resource(ty));
        (ty.name.as_str(), quote! { #(#bodies)* #resource #(#bodiless)* })
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
    let path = names::type_path(ty);
    quote! { impl super::Resource for #path {} }
}

fn bodiless(ty: &StructuredType, operation: &Operation) -> Option<TokenStream> {
    let OperationTable::Bodiless(kind) = operation.table else { return None };
    let (path, operation_static) = (names::type_path(ty), ident(&constant(&operation.name)));
    let (name, constant) = match kind {
        BodilessKind::List => (ident("ListResource"), ident("LIST")),
        BodilessKind::Get => (ident("GetResource"), ident("GET")),
        BodilessKind::Delete => (ident("DeleteResource"), ident("DELETE")),
    };
    Some(quote! {
        impl super::#name for #path {
            const #constant: &'static crate::facts::Operation = &super::#operation_static;
        }
    })
}
