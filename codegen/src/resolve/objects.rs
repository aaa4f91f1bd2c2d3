//! The objects that the validator knows, with the access to each property and the fields of each Rust struct.

use std::sync::Arc;

use crate::model::StructuredType;
use crate::model::{
    Access, Field, Object, ObjectKind, ObjectProperty, Operation, OperationId, Property, RequestBody,
};
use crate::vocabulary::TypeKind;

pub(super) fn resolve(types: &[StructuredType], operations: &[Operation]) -> Vec<Object> {
    let complex = types.iter().filter(|ty| ty.kind == TypeKind::Complex);
    let complex = complex.map(|ty| instance(ty, ObjectKind::Complex, |_| Access::Allowed));
    let entities = types.iter().filter(|ty| ty.is_entity());
    let entities = entities.map(|ty| instance(ty, ObjectKind::Entity, access_in_response));
    let requests = operations.iter().enumerate().filter_map(|(index, operation)| {
        let ty = types.iter().find(|ty| ty.id == operation.ty)?;
        Some(request(ty, OperationId::new(index), operation, operation.body.as_ref()?))
    });
    complex.chain(entities).chain(requests).collect()
}

fn instance(ty: &StructuredType, kind: ObjectKind, access: fn(&Property) -> Access) -> Object {
    let indexed = ty.properties.iter().enumerate();
    Object {
        name: ty.name.clone(),
        rust_name: ty.rust_name.clone(),
        kind,
        ty: ty.id,
        page: ty.provenance.page.clone(),
        properties: properties(ty, access),
        fields: indexed.map(|(index, property)| Field { index, property: Arc::clone(property) }).collect(),
    }
}

fn request(ty: &StructuredType, id: OperationId, operation: &Operation, body: &RequestBody) -> Object {
    let settable = body.settable.iter().filter_map(|name| {
        let index = ty.properties.iter().position(|property| property.name == *name)?;
        Some((index, ty.properties.get(index)?))
    });
    Object {
        name: operation.name.clone(),
        rust_name: body.rust_name.clone(),
        kind: ObjectKind::Request(id, body.kind),
        ty: ty.id,
        page: operation.provenance.page.clone(),
        properties: properties(ty, |property| access_in_request(property, id)),
        fields: settable.map(|(index, property)| Field { index, property: Arc::clone(property) }).collect(),
    }
}

fn properties(ty: &StructuredType, access: impl Fn(&Property) -> Access) -> Vec<ObjectProperty> {
    let with_access = |property: &Arc<Property>| ObjectProperty {
        property: Arc::clone(property),
        access: access(property),
    };
    ty.properties.iter().map(with_access).collect()
}

/// Whether the request body of an operation may have the property.
fn access_in_request(property: &Property, operation: OperationId) -> Access {
    if property.settable_in.contains(&operation) {
        Access::Allowed
    } else if property.read_only {
        Access::ReadOnly
    } else if property.settable_in.is_empty() {
        Access::Undocumented
    } else {
        Access::NotSettable
    }
}

/// What is documented about the property in an object that Graph returns.
fn access_in_response(property: &Property) -> Access {
    if property.settable_in.is_empty() && !property.read_only {
        Access::Undocumented
    } else {
        Access::Allowed
    }
}
