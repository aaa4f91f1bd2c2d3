//! The operations in the order of the document, and their names in it.

use super::super::definition::body_name;
use crate::ident::capitalized;
use crate::model::{Example, Model, Operation, Owner, StructuredType};
use crate::vocabulary::{BodilessKind, OperationTable};

/// A documented operation with its type.
pub(super) struct Call<'m> {
    pub(super) operation: &'m Operation,
    pub(super) ty: &'m StructuredType,
}

impl<'m> Call<'m> {
    /// The name of the component of its request body: `createPersonInterest`.
    pub(super) fn body_name(&self) -> Option<String> {
        self.operation.body.as_ref().map(|body| body_name(body.kind, self.ty))
    }

    /// The example of its request body.
    pub(super) fn example(&self) -> Option<&'m Example> {
        self.operation.body.as_ref()?.example.as_ref()
    }

    /// Whether it returns pages of objects.
    pub(super) fn is_list(&self) -> bool {
        self.operation.table == OperationTable::Bodiless(BodilessKind::List)
    }

    /// Its identifier with a path of this owner: `createMyPersonInterest`, `listUserPersonInterests`.
    pub(super) fn id(&self, owner: Owner) -> String {
        let whose = match owner {
            Owner::SignedIn => "My",
            Owner::Named => "User",
        };
        let what = if self.is_list() { &self.ty.plural } else { &self.ty.name };
        format!("{}{whose}{}", self.operation.table.as_str(), capitalized(what))
    }
}

/// All operations, those of a type together.
pub(super) fn all(model: &Model) -> Vec<Call<'_>> {
    let mut operations: Vec<&Operation> = model.operations.iter().collect();
    operations.sort_unstable_by_key(|operation| {
        (operation.ty, !operation.table.is_on_collection(), operation.table)
    });
    operations.into_iter().map(|operation| Call { operation, ty: &model[operation.ty] }).collect()
}
