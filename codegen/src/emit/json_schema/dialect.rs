//! Translates schemas from 2020-12 into each dialect and flavor.

use super::definition::Reference;
use super::node::{Node, Types};
use super::ordered::{Ordered, Pairs};
use crate::vocabulary::{Dialect, Flavor};

impl Dialect {
    /// The metaschema, if documents are schemas.
    pub(super) fn metaschema(self) -> Option<&'static str> {
        match self {
            Self::Draft202012 => Some("https://json-schema.org/draft/2020-12/schema"),
            Self::Draft07 => Some("http://json-schema.org/draft-07/schema#"),
            Self::OpenApi31 | Self::OpenApi30 => None,
        }
    }

    /// The address of the definitions of a document.
    pub(super) fn definitions(self) -> &'static str {
        match self {
            Self::Draft202012 => "#/$defs/",
            Self::Draft07 => "#/definitions/",
            Self::OpenApi31 | Self::OpenApi30 => "#/components/schemas/",
        }
    }

    /// Whether keywords beside `$ref` have an effect.
    fn reads_beside_references(self) -> bool {
        matches!(self, Self::Draft202012 | Self::OpenApi31)
    }
}

/// A dialect and a flavor.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub(super) dialect: Dialect,
    pub(super) flavor: Flavor,
}

impl Target {
    pub(super) fn vanilla(dialect: Dialect) -> Self {
        Self { dialect, flavor: Flavor::Vanilla }
    }

    /// The schema in the dialect and flavor.
    pub(super) fn write(self, node: Node) -> Node {
        let mut node = node.map_parts(&mut |part| self.write(part));
        if self.flavor != Flavor::VsCode {
            node.markdown_description = None;
            node.enum_descriptions.clear();
            node.default_snippets.clear();
        }
        if self.flavor == Flavor::Code {
            node.pattern_properties = Pairs::default();
        }
        if matches!(self.dialect, Dialect::Draft202012 | Dialect::Draft07) {
            node.format = None;
        }
        node.reference = node.reference.map(|reference| Reference {
            name: format!("{}{}", self.dialect.definitions(), reference.name),
            ..reference
        });
        if !self.dialect.reads_beside_references() {
            node = reference_alone(node);
        }
        match self.dialect {
            Dialect::Draft07 => node.definitions = std::mem::take(&mut node.defs),
            Dialect::OpenApi30 => node = open_api_30(node),
            Dialect::Draft202012 | Dialect::OpenApi31 => {}
        }
        node
    }
}

/// Puts a reference into an `allOf`, so the keywords beside it have an effect.
pub(super) fn reference_alone(mut node: Node) -> Node {
    if node.description.is_some() {
        let reference = node.reference.take();
        node.all_of.extend(reference.map(|reference| Node { reference: Some(reference), ..Node::default() }));
    }
    node
}

/// Removes `null` as a type, `patternProperties`, `$comment` and `examples`, which `OpenAPI` 3.0 does not have.
fn open_api_30(mut node: Node) -> Node {
    node.comment = None;
    match node.types {
        // `nullable` needs a type beside it, and the list of values then allows only null.
        Types::One("null") => {
            node.types = Types::One("object");
            node.nullable = true;
            node.values = vec![Ordered::Null];
        }
        Types::OrNull(name) => {
            node.types = Types::One(name);
            node.nullable = true;
        }
        Types::One(_) | Types::Any => {}
    }
    node.pattern_properties = Pairs::default();
    node.example = std::mem::take(&mut node.examples).into_iter().next();
    node
}
