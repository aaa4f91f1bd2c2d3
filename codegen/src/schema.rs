//! The content of the files under `schemas/`, word for word: one type for each kind of file. Only the form is checked.

mod common;
mod disagreement;
mod operations;
mod spanned;

use serde::Deserialize;

use crate::vocabulary::TypeKind;
pub(crate) use common::{Cloud, Common, Described, HeaderSet, PermissionSet, Profile, ProfileTexts};
pub(crate) use disagreement::{Disagreement, Statement};
pub(crate) use operations::{Example, Header, Operation, Operations, Permission};
pub(crate) use spanned::Spanned;

/// One parsed file.
#[derive(Debug)]
pub(crate) enum File {
    /// `<name>/type.toml` or `complex/<name>.toml`
    Type(StructuredType),
    /// `<name>/operations.toml`
    Operations(Box<Operations>),
    /// `enums/<name>.toml`
    Enum(EnumType),
    /// `common.toml`
    Common(Common),
}

impl File {
    /// Where each part of the file was transcribed from, and when.
    #[must_use]
    pub(crate) fn provenances(&self) -> Vec<&Provenance> {
        match self {
            Self::Type(file) => vec![&file.provenance],
            Self::Enum(file) => vec![&file.provenance],
            Self::Operations(file) => {
                file.tables().map(|(_, operation)| &operation.get_ref().provenance).collect()
            }
            Self::Common(file) => vec![&file.provenance],
        }
    }
}

/// Where a file was transcribed from, and when.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Provenance {
    /// Address of the documentation page.
    pub(crate) page: Spanned<String>,
    /// Day on which the file was compared with the page.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) transcribed: Spanned<toml::value::Datetime>,
    /// The revision of the page or of $metadata that was read.
    pub(crate) revision: Spanned<String>,
}

/// An entity type or a complex type.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct StructuredType {
    /// Whether instances have a key (`entityType`) or are values (`complexType`).
    pub(crate) kind: Spanned<TypeKind>,
    /// Where the file comes from.
    pub(crate) provenance: Provenance,
    /// Description of the type, in our own words.
    pub(crate) description: Spanned<String>,
    /// The plural of its name, if it is irregular.
    pub(crate) plural: Option<Spanned<String>>,
    /// Name of the type whose properties this one inherits.
    pub(crate) base: Option<Spanned<String>>,
    /// Whether only derived types have instances.
    #[serde(default, rename = "abstract")]
    pub(crate) is_abstract: Spanned<bool>,
    /// Whether instances may have properties that are not declared.
    #[serde(default)]
    pub(crate) open: Spanned<bool>,
    /// The name of this type in the global $metadata, if different.
    pub(crate) metadata_name: Option<Spanned<String>>,
    /// Whether examples are about this type, if it has what they show.
    #[serde(default)]
    pub(crate) prominent: Spanned<bool>,
    /// The Rust trait that gives access to these properties on every derived type.
    pub(crate) rust_trait: Option<Spanned<String>>,
    /// The properties, in the page's order.
    #[serde(default)]
    pub(crate) property: Vec<Spanned<Property>>,
    /// The points on which sources disagree.
    #[serde(default)]
    pub(crate) disagreement: Vec<Spanned<Disagreement>>,
}

/// One row of a property table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Property {
    /// Name in JSON.
    pub(crate) name: Spanned<String>,
    /// Type in `OData` notation.
    #[serde(rename = "type")]
    pub(crate) type_expr: Spanned<String>,
    /// Description of the property, in our own words.
    pub(crate) description: Spanned<String>,
    /// Whether null is allowed; ignored for collections.
    #[serde(default = "yes")]
    pub(crate) nullable: Spanned<bool>,
    /// Whether only the service sets it.
    #[serde(default)]
    pub(crate) read_only: Spanned<bool>,
    /// Whether a documentation page has it; `false` for a property that only $metadata has.
    #[serde(default = "yes")]
    pub(crate) documented: Spanned<bool>,
    /// The enum that lists the allowed strings.
    #[serde(rename = "enum")]
    pub(crate) enum_name: Option<Spanned<String>>,
    /// The format that a string must have.
    pub(crate) format: Option<Spanned<Format>>,
    /// The type that the global $metadata declares, if different.
    pub(crate) metadata_type: Option<Spanned<String>>,
    /// The property that the global $metadata has instead of this one.
    pub(crate) metadata_name: Option<Spanned<String>>,
    /// A value for the documents, if no example of an operation has one.
    pub(crate) example: Option<Spanned<PropertyExample>>,
}

/// A value that a property can have.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(crate) enum PropertyExample {
    /// Of a string, a date or a time.
    Text(String),
    /// Of a number.
    Integer(i64),
    /// Of a number that is not an integer.
    Number(f64),
    /// Of a collection of strings.
    Texts(Vec<String>),
}

/// Formats of strings, in addition to the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Format {
    /// An absolute link.
    Link,
    /// A link that may lack its scheme.
    LenientLink,
}

/// An enum type, or a closed list of values that only the documentation has.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumType {
    /// Where the file comes from.
    pub(crate) provenance: Provenance,
    /// Description of the values, in our own words.
    pub(crate) description: Spanned<String>,
    /// Whether $metadata declares it with `IsFlags="true"`.
    #[serde(default)]
    pub(crate) flags: Spanned<bool>,
    /// Whether $metadata has this enum type.
    #[serde(default = "yes")]
    pub(crate) in_metadata: Spanned<bool>,
    /// The member that is a placeholder for future members.
    pub(crate) sentinel: Option<Spanned<String>>,
    /// The members, in the page's order.
    #[serde(default)]
    pub(crate) member: Vec<Spanned<Member>>,
    /// The points on which sources disagree.
    #[serde(default)]
    pub(crate) disagreement: Vec<Spanned<Disagreement>>,
}

/// One member of an enum.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    /// Name in JSON.
    pub(crate) name: Spanned<String>,
    /// Description of the member, in our own words.
    pub(crate) description: Spanned<String>,
    /// Number in $metadata; required for every member of a flags enum.
    pub(crate) value: Option<Spanned<i64>>,
    /// Whether a documentation page has it; `false` for a member that only $metadata has.
    #[serde(default = "yes")]
    pub(crate) documented: Spanned<bool>,
}

fn yes() -> Spanned<bool> {
    Spanned::unwritten(true)
}
