//! What shows the payload of a body: for each entity type its annotations and collections, and for each name the types
//! that declare it. One small table, so that it does not link the tables of all types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::OutputFile;
use crate::emit::rust::support::files;
use crate::emit::rust::support::tokens::ident;
use crate::model::{Access, Model, Object, ObjectKind, StructuredType};
use crate::vocabulary::OperationKind;

pub(in crate::emit::rust) fn emit(model: &Model) -> Vec<OutputFile> {
    let entities: Vec<&StructuredType> = model.types.iter().filter(|ty| ty.is_entity()).collect();
    let types = entities.iter().filter_map(|ty| type_row(model, ty));
    let mut names: Vec<&str> =
        entities.iter().flat_map(|ty| &ty.properties).map(|property| property.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let names = names.iter().map(|name| name_row(model, &entities, name));
    let items = quote! {
        use super::{NameRow, TypeRow};
        use crate::payload::Payload;

        /// The entity types.
        pub(crate) static TYPES: &[TypeRow] = &[#(#types),*];

        /// The names that they declare, sorted.
        pub(crate) static NAMES: &[NameRow] = &[#(#names),*];
    };
    vec![files::file("evidence", &items)]
}

fn type_row(model: &Model, ty: &StructuredType) -> Option<TokenStream> {
    let entity = ident(&object(model, ty, |kind| kind == ObjectKind::Entity)?.rust_name);
    let [create, update] = [OperationKind::Create, OperationKind::Update].map(|kind| {
        let request = request(model, ty, kind).map(|object| ident(&object.rust_name));
        request.map_or(quote! { None }, |request| quote! { Some(Payload::#request) })
    });
    let annotations = &ty.annotation_names;
    let paths = model.operations_of(ty).flat_map(|operation| &operation.paths);
    let mut collections: Vec<&str> = paths
        .filter_map(|path| path.template.rsplit('/').find(|segment| !segment.starts_with('{')))
        .collect();
    collections.sort_unstable();
    collections.dedup();
    Some(quote! {
        TypeRow {
            entity: Payload::#entity,
            create: #create,
            update: #update,
            annotations: &[#(#annotations),*],
            collections: &[#(#collections),*],
        }
    })
}

fn name_row(model: &Model, entities: &[&StructuredType], name: &str) -> TokenStream {
    let types = |is_meant: &dyn Fn(&StructuredType) -> bool| {
        let indices = entities.iter().enumerate().filter(|(_, ty)| is_meant(ty));
        let indices = indices.map(|(index, _)| Literal::usize_unsuffixed(index));
        quote! { &[#(#indices),*] }
    };
    let access = |ty: &StructuredType, kind| {
        let request = request(model, ty, kind)?;
        request.properties.iter().find(|property| property.property.name == name).map(|one| one.access)
    };
    let declared = types(&|ty| ty.properties.iter().any(|property| property.name == name));
    let read_only = types(&|ty| {
        let kinds = [OperationKind::Create, OperationKind::Update];
        kinds.iter().any(|kind| access(ty, *kind) == Some(Access::ReadOnly))
    });
    let in_create = types(&|ty| access(ty, OperationKind::Create) == Some(Access::Allowed));
    let in_update = types(&|ty| access(ty, OperationKind::Update) == Some(Access::Allowed));
    quote! {
        NameRow {
            name: #name,
            declared: #declared,
            read_only: #read_only,
            in_create: #in_create,
            in_update: #in_update,
        }
    }
}

fn request<'m>(model: &'m Model, ty: &StructuredType, kind: OperationKind) -> Option<&'m Object> {
    object(model, ty, |object| matches!(object, ObjectKind::Request(_, own) if own == kind))
}

fn object<'m>(
    model: &'m Model,
    ty: &StructuredType,
    is_meant: impl Fn(ObjectKind) -> bool,
) -> Option<&'m Object> {
    model.objects.iter().find(|object| object.ty == ty.id && is_meant(object.kind))
}
