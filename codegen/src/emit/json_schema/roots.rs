//! The schemas that make documents: one for each request body, structured type and enum.

use std::collections::BTreeMap;

use super::definition::Direction;
use super::node::Node;
use super::objects;
use super::ordered::Ordered;
use super::{snippets, values};
use crate::model::{EnumType, Model, Object, ObjectKind, Operation, StructuredType};

/// A schema that makes a document.
pub(super) struct Root<'m> {
    pub(super) subject: Subject<'m>,
    pub(super) direction: Direction,
    pub(super) node: Node,
}

/// What a schema describes.
#[derive(Clone, Copy)]
pub(super) enum Subject<'m> {
    Request(&'m Object),
    Type(&'m StructuredType),
    Enum(&'m EnumType),
}

impl<'m> Subject<'m> {
    pub(super) fn name(self) -> &'m str {
        match self {
            Self::Request(object) => &object.name,
            Self::Type(ty) => &ty.name,
            Self::Enum(ty) => &ty.name,
        }
    }

    /// The type or enum that brings it along.
    pub(super) fn part(self, model: &'m Model) -> &'m str {
        match self {
            Self::Request(object) => &model[object.ty].name,
            Self::Type(_) | Self::Enum(_) => self.name(),
        }
    }
}

/// All roots, by name.
pub(super) fn roots(model: &Model) -> BTreeMap<&str, Root<'_>> {
    let requests = model.objects.iter().filter_map(|object| match object.kind {
        ObjectKind::Request(id, _) => {
            let node = request(model, object, &model[id]);
            Some(Root { subject: Subject::Request(object), direction: Direction::Request, node })
        }
        ObjectKind::Complex | ObjectKind::Entity => None,
    });
    let types = model.types.iter().map(|ty| Root {
        subject: Subject::Type(ty),
        direction: Direction::Response,
        node: structured_type(model, ty),
    });
    let enums = model.enums.iter().map(|ty| Root {
        subject: Subject::Enum(ty),
        direction: Direction::Request,
        node: values::enum_definition(ty),
    });
    let mut roots = BTreeMap::new();
    for root in requests.chain(types).chain(enums) {
        roots.insert(root.subject.name(), root);
    }
    roots
}

/// A request body with its example.
fn request(model: &Model, object: &Object, operation: &Operation) -> Node {
    let example = operation.body.as_ref().and_then(|body| Ordered::parse(&body.example.as_ref()?.request));
    Node {
        examples: example.into_iter().collect(),
        default_snippets: snippets::of(operation).into_iter().collect(),
        ..objects::request(model, object, operation)
    }
}

/// What Graph returns, with the documented example.
fn structured_type(model: &Model, ty: &StructuredType) -> Node {
    let examples = response_example(model, ty).into_iter().collect();
    Node { examples, ..objects::object(model, ty, Direction::Response) }
}

/// The first documented response of an operation on the type.
pub(super) fn response_example(model: &Model, ty: &StructuredType) -> Option<Ordered> {
    let mut operations = model.operations_of(ty);
    let text =
        operations.find_map(|operation| operation.body.as_ref()?.example.as_ref()?.response.as_ref())?;
    Ordered::parse(text)
}
