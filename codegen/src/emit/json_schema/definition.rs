//! What schemas refer to, and how it is named in a document.

use serde::{Serialize, Serializer};

use crate::ident::capitalized;
use crate::model::{EnumId, Model, StructuredType, TypeId};
use crate::vocabulary::OperationKind;

/// Whether a schema is for a request or for what Graph returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Response,
}

/// A schema that others refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Definition {
    /// A structured type: closed in requests, open in responses.
    Type(TypeId, Direction),
    Enum(EnumId),
    Union(Union),
}

/// A value that can have one of several JSON types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Union {
    pub(super) kind: UnionKind,
    pub(super) nullable: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum UnionKind {
    /// A number, or text for the numbers that JSON does not have.
    Double,
    /// A string, or a collection of strings.
    StringOrStrings,
}

impl Definition {
    /// Its name in a document: an identifier in every language.
    pub(super) fn name(self, model: &Model) -> String {
        match self {
            Self::Type(id, Direction::Request) => format!("{}Request", model[id].name),
            Self::Type(id, Direction::Response) => model[id].name.clone(),
            Self::Enum(id) => model[id].name.clone(),
            Self::Union(union) => {
                let name = match union.kind {
                    UnionKind::Double => "edmDouble",
                    UnionKind::StringOrStrings => "stringOrStrings",
                };
                format!("{name}{}", if union.nullable { "OrNull" } else { "" })
            }
        }
    }
}

/// The name of the schema of a request body: `createPersonInterest`.
pub(super) fn body_name(kind: OperationKind, ty: &StructuredType) -> String {
    format!("{}{}", kind.as_str(), capitalized(&ty.name))
}

/// A reference to a schema of the document.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    /// The name of the definition; its URL fragment, once a dialect is chosen.
    pub(super) name: String,
    /// The definition, if it is of the model.
    pub(super) definition: Option<Definition>,
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name)
    }
}
