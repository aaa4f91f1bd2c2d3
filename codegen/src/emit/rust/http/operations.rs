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
    let resource_trait = resource_trait(model);
    files::split("operations", parts, |includes| quote! { #resource_trait #includes })
}

/// The trait of all entity types, below the traits of their bases that all of them have.
fn resource_trait(model: &Model) -> TokenStream {
    let entities: Vec<&StructuredType> = model.types.iter().filter(|ty| ty.is_entity()).collect();
    let is_shared = |name: &&str| entities.iter().all(|ty| traits(model, ty).any(|other| other == *name));
    let bases = entities.first().into_iter().flat_map(|ty| traits(model, ty)).filter(is_shared);
    let bases = bases.map(ident);
    quote! {
        /// An entity type: what Graph returns. Sealed.
        pub trait Resource: crate::payload::PayloadType #(+ crate::model::facets::#bases)* {}
    }
}

/// The names of the Rust traits of a type's bases.
fn traits<'m>(model: &'m Model, ty: &'m StructuredType) -> impl Iterator<Item = &'m str> {
    ty.bases.iter().filter_map(|base| model[*base].rust_trait.as_deref())
}

fn body(model: &Model, object: &Object) -> Option<TokenStream> {
    let ObjectKind::Request(_, kind) = object.kind else { return None };
    let (body, entity) = (names::object_path(object), names::type_path(&model[object.ty]));
    let operation = ident(&constant(&object.name));
    let of_kind = match kind {
        OperationKind::Create => quote! { impl super::CreateBody for #body {} },
        OperationKind::Update => quote! {
            impl super::UpdateBody for #body {
                #[inline]
                fn changes(before: &#entity, after: &#entity) -> Self {
                    <#body>::changes(before, after)
                }

                #[inline]
                fn apply_to(self, stored: &mut #entity) {
                    <#body>::apply_to(self, stored);
                }
            }
        },
    };
    Some(quote! {
        impl super::RequestBody for #body {
            type Entity = #entity;
            const OPERATION: &'static crate::facts::Operation = &super::#operation;
        }

        #of_kind
    })
}

fn resource(ty: &StructuredType) -> TokenStream {
    let path = names::type_path(ty);
    quote! { impl Resource for #path {} }
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
