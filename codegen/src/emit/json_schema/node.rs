//! One schema, keyword by keyword, in the order in which the documents show them.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::ordered::Ordered;

/// A schema object. Absent keywords are left out.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Node {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(super) schema: Option<String>,
    #[serde(rename = "$id", skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    #[serde(rename = "$comment", skip_serializing_if = "Option::is_none")]
    pub(super) comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Types::is_any")]
    pub(super) types: Types,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) read_only: bool,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) not: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) any_of: Vec<Self>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) items: Option<Box<Self>>,
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "in_order")]
    pub(super) properties: Vec<(String, Self)>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) pattern_properties: BTreeMap<&'static str, bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) additional_properties: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) all_of: Vec<Self>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) examples: Vec<Ordered>,
    #[serde(rename = "$defs", skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) defs: BTreeMap<String, Self>,
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

    /// A reference to a definition of the same document.
    pub(super) fn reference_to(definition: &str) -> Self {
        Self { reference: Some(format!("#/$defs/{definition}")), ..Self::default() }
    }

    /// The schema itself, or either it or null.
    pub(super) fn or_null(self, nullable: bool) -> Self {
        if !nullable {
            return self;
        }
        Self { any_of: vec![self, Self::of_type("null", false)], ..Self::default() }
    }

    /// The names of the definitions that the schema refers to.
    pub(super) fn references(&self) -> Vec<&str> {
        let here = self.reference.iter().filter_map(|text| text.strip_prefix("#/$defs/"));
        let below = [&self.any_of, &self.all_of].into_iter().flatten();
        let below = below.chain(self.items.as_deref()).chain(self.properties.iter().map(|(_, node)| node));
        here.chain(below.flat_map(Self::references)).collect()
    }

    /// The document's text, with a final newline.
    pub(super) fn to_text(&self) -> String {
        // Strings, numbers and lists of them: nothing that JSON cannot hold.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that skip_serializing_if asks for")]
fn is_false(value: &bool) -> bool {
    !value
}

fn in_order<S: Serializer>(properties: &[(String, Node)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(properties.iter().map(|(name, node)| (name, node)))
}
