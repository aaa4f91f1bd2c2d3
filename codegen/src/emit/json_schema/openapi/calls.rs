//! Operations with and without a request body, in one form.

use super::super::definition::body_name;
use crate::ident::capitalized;
use crate::model::{
    BodilessOperation, Example, Header, Model, Operation, Owner, Path, Permission, Provenance, StructuredType,
};
use crate::vocabulary::{BodilessKind, OperationKind, QueryOption};

/// A documented operation.
pub(super) struct Call<'m> {
    pub(super) kind: Kind,
    pub(super) ty: &'m StructuredType,
    pub(super) provenance: &'m Provenance,
    pub(super) method: &'m str,
    pub(super) paths: &'m [Path],
    pub(super) success: u16,
    pub(super) clouds: &'m [String],
    pub(super) query: &'m [QueryOption],
    pub(super) headers: &'m [Header],
    pub(super) permissions: &'m [Permission],
    pub(super) example: Option<&'m Example>,
}

/// What an operation does, in the order of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Body(OperationKind),
    Bodiless(BodilessKind),
}

impl Kind {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Body(kind) => kind.as_str(),
            Self::Bodiless(kind) => kind.as_str(),
        }
    }

    /// Whether it changes nothing.
    pub(super) fn reads(self) -> bool {
        matches!(self, Self::Bodiless(BodilessKind::List | BodilessKind::Get))
    }

    /// Whether its path ends with a collection, not with an object.
    pub(super) fn is_on_collection(self) -> bool {
        matches!(self, Self::Body(OperationKind::Create) | Self::Bodiless(BodilessKind::List))
    }
}

impl Call<'_> {
    /// The name of the component of its request body: `createPersonInterest`.
    pub(super) fn body_name(&self) -> Option<String> {
        match self.kind {
            Kind::Body(kind) => Some(body_name(kind, self.ty)),
            Kind::Bodiless(_) => None,
        }
    }

    /// Its identifier with a path of this owner: `createMyPersonInterest`, `listUserPersonInterests`.
    pub(super) fn id(&self, owner: Owner) -> String {
        let whose = match owner {
            Owner::SignedIn => "My",
            Owner::Named => "User",
        };
        let what = match self.kind {
            Kind::Bodiless(BodilessKind::List) => &self.ty.plural,
            _ => &self.ty.name,
        };
        format!("{}{whose}{}", self.kind.as_str(), capitalized(what))
    }
}

/// All operations, those of a type together.
pub(super) fn all(model: &Model) -> Vec<Call<'_>> {
    let bodies = model.operations.iter().map(|operation| with_body(model, operation));
    let bodiless = model.bodiless_operations.iter().map(|operation| without_body(model, operation));
    let mut all: Vec<Call<'_>> = bodies.chain(bodiless).collect();
    all.sort_by_key(|call| (call.ty.id, !call.kind.is_on_collection(), call.kind));
    all
}

fn with_body<'m>(model: &'m Model, operation: &'m Operation) -> Call<'m> {
    Call {
        kind: Kind::Body(operation.kind),
        ty: &model[operation.ty],
        provenance: &operation.provenance,
        method: &operation.method,
        paths: &operation.paths,
        success: operation.success,
        clouds: &operation.clouds,
        query: &[],
        headers: &operation.headers,
        permissions: &operation.permissions,
        example: operation.example.as_ref(),
    }
}

fn without_body<'m>(model: &'m Model, operation: &'m BodilessOperation) -> Call<'m> {
    Call {
        kind: Kind::Bodiless(operation.kind),
        ty: &model[operation.ty],
        provenance: &operation.provenance,
        method: &operation.method,
        paths: &operation.paths,
        success: operation.success,
        clouds: &operation.clouds,
        query: &operation.query,
        headers: &operation.headers,
        permissions: &operation.permissions,
        example: None,
    }
}
