//! The content of the files under `schemas/`, word for word: one type for each kind of file. Only the form is checked.

mod disagreement;
mod spanned;

use serde::Deserialize;

use crate::vocabulary::{OperationKind, PermissionKind, TypeKind};
pub(crate) use disagreement::{Disagreement, Statement};
pub(crate) use spanned::Spanned;

/// The HTTP methods that send a body.
pub(crate) const METHODS: &[&str] = &["POST", "PATCH", "PUT"];

/// One parsed file.
#[derive(Debug)]
pub(crate) enum File {
    /// `types/<name>.toml`
    Type(StructuredType),
    /// `enums/<name>.toml`
    Enum(EnumType),
    /// `operations/<name>.toml`
    Operation(Operation),
    /// `clouds.toml`
    Clouds(Clouds),
}

impl File {
    /// Where the file was transcribed from, and when.
    #[must_use]
    pub(crate) fn provenance(&self) -> &Provenance {
        match self {
            Self::Type(file) => &file.provenance,
            Self::Enum(file) => &file.provenance,
            Self::Operation(file) => &file.provenance,
            Self::Clouds(file) => &file.provenance,
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
}

/// Formats of strings, in addition to the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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

/// One documented operation.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    /// Where the file comes from.
    pub(crate) provenance: Provenance,
    /// Description of the operation, in our own words.
    pub(crate) description: Spanned<String>,
    /// The entity type that it writes and responds with.
    #[serde(rename = "type")]
    pub(crate) type_name: Spanned<String>,
    /// Whether it creates an object or changes one.
    pub(crate) kind: OperationKind,
    /// HTTP method.
    pub(crate) method: Spanned<String>,
    /// Path templates below the cloud's root and version.
    pub(crate) paths: Spanned<Vec<Spanned<String>>>,
    /// The HTTP status of a successful response.
    pub(crate) success: Spanned<u16>,
    /// Names of the clouds that offer it.
    pub(crate) clouds: Vec<Spanned<String>>,
    /// The request table: names of the properties that may be set.
    pub(crate) settable: Spanned<Vec<Spanned<String>>>,
    /// Request headers.
    #[serde(default)]
    pub(crate) header: Vec<Spanned<Header>>,
    /// The permissions table.
    #[serde(default)]
    pub(crate) permission: Vec<Spanned<Permission>>,
    /// An example request and its response.
    pub(crate) example: Option<Example>,
    /// The points on which sources disagree.
    #[serde(default)]
    pub(crate) disagreement: Vec<Spanned<Disagreement>>,
}

/// A request header.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    /// Header name.
    pub(crate) name: Spanned<String>,
    /// Value, with `{token}` for the part that the caller supplies.
    pub(crate) value: String,
    /// Whether the page requires it.
    pub(crate) required: bool,
}

/// One row of the permissions table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Permission {
    /// The kind of caller that the row is about.
    pub(crate) kind: Spanned<PermissionKind>,
    /// Least privileged permissions; empty if the page says "Not supported".
    pub(crate) least: Vec<String>,
    /// Higher privileged permissions; empty if the page has none.
    pub(crate) higher: Vec<String>,
}

/// An example of the operation.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    /// Whether the page shows it; `false` for one that was written for this file.
    #[serde(default = "yes")]
    pub(crate) documented: Spanned<bool>,
    /// Request body, JSON.
    pub(crate) request: Spanned<String>,
    /// Response body, JSON.
    pub(crate) response: Option<Spanned<String>>,
}

/// The national clouds.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Clouds {
    /// Where the file comes from.
    pub(crate) provenance: Provenance,
    /// API version that serves the profile API.
    pub(crate) version: Spanned<String>,
    /// The clouds, in the page's order.
    pub(crate) cloud: Vec<Spanned<Cloud>>,
}

/// One national cloud.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Cloud {
    /// Name in the schema files.
    pub(crate) name: Spanned<String>,
    /// Display name.
    pub(crate) title: Spanned<String>,
    /// Root address of Graph.
    pub(crate) root: Spanned<String>,
    /// Root address of the sign-in service.
    pub(crate) sign_in: Spanned<String>,
}

fn yes() -> Spanned<bool> {
    Spanned::unwritten(true)
}
