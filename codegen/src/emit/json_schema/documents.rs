//! One self-contained document for each payload, structured type and enum.

use std::collections::BTreeMap;

use super::dialect::{Flavor, Target};
use super::node::{Definition, Node};
use super::objects::{self, Direction};
use super::ordered::Ordered;
use super::{snippets, values};
use crate::model::{EnumType, Model, Object, ObjectKind, Operation, StructuredType};

/// Where the documents' identifiers stand; the files themselves are in `json-schema/`.
const ID_BASE: &str = "https://msgraph-profile.github.io/json-schema";

/// A schema by itself.
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
    requests.chain(types).chain(enums).map(|root| (root.subject.name(), root)).collect()
}

/// A request body with its example.
fn request(model: &Model, object: &Object, operation: &Operation) -> Node {
    let example = operation.example.as_ref().and_then(|example| Ordered::parse(&example.request));
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

/// The first documented answer of an operation on the type.
pub(super) fn response_example(model: &Model, ty: &StructuredType) -> Option<Ordered> {
    let mut operations = model.operations_of(ty);
    let text = operations.find_map(|operation| operation.example.as_ref()?.response.as_ref())?;
    Ordered::parse(text)
}

/// The root with its metaschema, its identifier and the definitions that it refers to.
pub(super) fn document(model: &Model, name: &str, root: &Root<'_>, target: Target) -> Node {
    let mut node = root.node.clone();
    node.schema = target.dialect.metaschema().map(str::to_owned);
    node.id = Some(format!("{ID_BASE}/{}", path(name, target)));
    let definitions = objects::definitions(model, &node, root.direction);
    let named = |(definition, node): (Definition, Node)| (definition.name(model).to_owned(), node);
    node.defs = definitions.into_iter().map(named).collect();
    target.write(node)
}

/// Where a document stands below `json-schema/`.
pub(super) fn path(name: &str, target: Target) -> String {
    let flavor = match target.flavor {
        Flavor::Vanilla => "",
        Flavor::VsCode => "vscode/",
    };
    format!("{flavor}{}/{name}.schema.json", target.dialect.folder())
}
