//! One schema: its keywords, in the order in which the documents list them.
//!
//! Schemas are built in 2020-12, with the keywords of all dialects and flavors; `dialect.rs` translates them.

use serde::{Serialize, Serializer};

use super::definition::{Definition, Reference};
use super::ordered::{Ordered, Pairs};
use crate::model::Model;

/// A schema object. Absent keywords are left out.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Node {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<String>,
    #[serde(rename = "$comment", skip_serializing_if = "Option::is_none")]
    pub(super) comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    /// For editors: the description with links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) markdown_description: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<Reference>,
    #[serde(rename = "type", skip_serializing_if = "Types::is_any")]
    pub(super) types: Types,
    /// `OpenAPI` only, for generators of code; strict readers of JSON Schema reject formats that they do not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<&'static str>,
    /// `OpenAPI` 3.0 only: whether null is allowed too.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) nullable: bool,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<Ordered>,
    /// For editors: one for each value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) enum_descriptions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) minimum: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) maximum: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pattern: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) any_of: Vec<Self>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) one_of: Vec<Self>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) items: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required: Vec<String>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    pub(super) properties: Pairs<Self>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    pub(super) pattern_properties: Pairs<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) additional_properties: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) all_of: Vec<Self>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) examples: Vec<Ordered>,
    /// `OpenAPI` 3.0 only, which has a single example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) example: Option<Ordered>,
    /// For editors: bodies to begin with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) default_snippets: Vec<Snippet>,
    /// The name of `$defs` in draft-07.
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    pub(super) definitions: Pairs<Self>,
    #[serde(rename = "$defs", skip_serializing_if = "Pairs::is_empty")]
    pub(super) defs: Pairs<Self>,
}

/// A body that an editor offers to insert.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Snippet {
    pub(super) label: String,
    pub(super) description: String,
    pub(super) body: Ordered,
}

/// The `type` keyword: none, one, or one and null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Types {
    #[default]
    Any,
    One(&'static str),
    OrNull(&'static str),
}

impl Types {
    /// The type, or the type and null.
    pub(super) fn new(name: &'static str, nullable: bool) -> Self {
        if nullable { Self::OrNull(name) } else { Self::One(name) }
    }

    fn is_any(&self) -> bool {
        *self == Self::Any
    }
}

impl Serialize for Types {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Any => serializer.serialize_unit(),
            Self::One(name) => serializer.serialize_str(name),
            Self::OrNull(name) => serializer.collect_seq([*name, "null"]),
        }
    }
}

impl Node {
    /// A schema of one type, or of one type and null.
    pub(super) fn of_type(name: &'static str, nullable: bool) -> Self {
        Self { types: Types::new(name, nullable), ..Self::default() }
    }

    /// The schema of these strings.
    pub(super) fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let values = names.into_iter().map(Ordered::from).collect();
        Self { values, ..Self::of_type("string", false) }
    }

    /// A reference to a part of the model.
    pub(super) fn reference_to(model: &Model, definition: Definition) -> Self {
        let name = definition.name(model);
        Self { reference: Some(Reference { name, definition: Some(definition) }), ..Self::default() }
    }

    /// A reference to anything else, by its name.
    pub(super) fn reference_to_name(name: &str) -> Self {
        Self { reference: Some(Reference { name: name.to_owned(), definition: None }), ..Self::default() }
    }

    /// The schema itself, or either it or null.
    pub(super) fn or_null(self, nullable: bool) -> Self {
        if !nullable {
            return self;
        }
        Self { any_of: vec![self, Self::of_type("null", false)], ..Self::default() }
    }

    /// The same schema with each of its direct subschemas replaced.
    pub(super) fn map_parts(self, each: &mut dyn FnMut(Self) -> Self) -> Self {
        let items = self.items.map(|items| Box::new(each(*items)));
        let any_of = self.any_of.into_iter().map(&mut *each).collect();
        let one_of = self.one_of.into_iter().map(&mut *each).collect();
        let all_of = self.all_of.into_iter().map(&mut *each).collect();
        let properties = self.properties.map(&mut *each);
        let defs = self.defs.map(&mut *each);
        Self { any_of, one_of, items, properties, all_of, defs, ..self }
    }

    /// The direct subschemas that a value is also checked by.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Self> {
        let below = [&self.any_of, &self.one_of, &self.all_of].into_iter().flatten();
        below.chain(self.items.as_deref()).chain(self.properties.0.iter().map(|(_, node)| node))
    }

    /// The parts of the model that the schema refers to.
    pub(super) fn references(&self) -> Vec<Definition> {
        self.reference
            .iter()
            .filter_map(|reference| reference.definition)
            .chain(self.parts().flat_map(Self::references))
            .collect()
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that skip_serializing_if asks for")]
fn is_false(value: &bool) -> bool {
    !value
}
