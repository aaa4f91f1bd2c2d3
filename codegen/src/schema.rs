//! What the files under `schemas/` say, word for word: one type per kind of file, nothing checked beyond its form.

mod disagreement;
#[cfg(feature = "schema")]
pub mod json_schema;
mod spanned;

use serde::Deserialize;

pub use disagreement::{Disagreement, Statement, StatementSource, Topic};
pub use spanned::Spanned;

/// One parsed file.
#[derive(Debug)]
pub enum File {
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
    pub fn provenance(&self) -> &Provenance {
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::provenance))]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Address of the documentation page.
    pub page: Spanned<String>,
    /// Day on which the page was laid beside the file.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub transcribed: Spanned<toml::value::Datetime>,
    /// Which revision of the page or of $metadata was read.
    pub revision: Spanned<String>,
}

/// An entity type or a complex type.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::structured_type))]
#[serde(deny_unknown_fields)]
pub struct StructuredType {
    /// Whether instances have a key (`entityType`) or are values (`complexType`).
    pub kind: TypeKind,
    /// Where the file comes from.
    pub provenance: Provenance,
    /// What the type is, in our own words.
    pub description: Spanned<String>,
    /// Name of the type whose properties this one inherits.
    pub base: Option<Spanned<String>>,
    /// Whether only derived types have instances.
    #[serde(default, rename = "abstract")]
    pub is_abstract: bool,
    /// Whether instances may carry properties that are not declared.
    #[serde(default)]
    pub open: bool,
    /// The name that the global $metadata has for this type, if another.
    pub metadata_name: Option<Spanned<String>>,
    /// The Rust trait that gives access to these properties on every derived type.
    pub rust_trait: Option<Spanned<String>>,
    /// The properties, in the page's order.
    #[serde(default)]
    pub property: Vec<Spanned<Property>>,
    /// Where sources contradict each other.
    #[serde(default)]
    pub disagreement: Vec<Spanned<Disagreement>>,
}

/// The two kinds of structured type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum TypeKind {
    /// Has a key.
    EntityType,
    /// Has none.
    ComplexType,
}

/// One row of a property table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::property))]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// Name in JSON.
    pub name: Spanned<String>,
    /// Type in `OData` notation.
    #[serde(rename = "type")]
    pub type_expr: Spanned<String>,
    /// What the property holds, in our own words.
    pub description: Spanned<String>,
    /// Whether null is a right value; of a collection it is never asked.
    #[serde(default = "yes")]
    pub nullable: bool,
    /// Whether only the service sets it.
    #[serde(default)]
    pub read_only: bool,
    /// Whether any documentation page has it; `false` for what stands in $metadata alone.
    #[serde(default = "yes")]
    pub documented: bool,
    /// The enum whose members a string may be.
    #[serde(rename = "enum")]
    pub enum_name: Option<Spanned<String>>,
    /// The format that a string must have.
    pub format: Option<Spanned<Format>>,
    /// The type that the global $metadata declares, if another.
    pub metadata_type: Option<Spanned<String>>,
    /// The property that stands in this one's place in the global $metadata.
    pub metadata_name: Option<Spanned<String>>,
}

/// Formats of strings beyond what their type says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Format {
    /// An absolute link.
    Link,
}

/// An enum type, or a closed list of values that only the documentation knows.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::enum_type))]
#[serde(deny_unknown_fields)]
pub struct EnumType {
    /// Where the file comes from.
    pub provenance: Provenance,
    /// What the values mean, in our own words.
    pub description: Spanned<String>,
    /// Whether $metadata declares it with `IsFlags="true"`.
    #[serde(default)]
    pub flags: bool,
    /// Whether $metadata has this enum type at all.
    #[serde(default = "yes")]
    pub in_metadata: bool,
    /// The member that stands for members yet to come.
    pub sentinel: Option<Spanned<String>>,
    /// The members, in the page's order.
    #[serde(default)]
    pub member: Vec<Spanned<Member>>,
    /// Where sources contradict each other.
    #[serde(default)]
    pub disagreement: Vec<Spanned<Disagreement>>,
}

/// One member of an enum.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::member))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Name in JSON.
    pub name: Spanned<String>,
    /// What it means, in our own words.
    pub description: Spanned<String>,
    /// Number in $metadata; every member of a flags enum needs one.
    pub value: Option<Spanned<i64>>,
}

/// One documented operation.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::operation))]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Where the file comes from.
    pub provenance: Provenance,
    /// What the operation does, in our own words.
    pub description: Spanned<String>,
    /// The entity type that it writes and answers with.
    #[serde(rename = "type")]
    pub type_name: Spanned<String>,
    /// Whether it makes an object or changes one.
    pub kind: OperationKind,
    /// HTTP method.
    pub method: Spanned<String>,
    /// Path templates below the cloud's root and version.
    pub paths: Spanned<Vec<Spanned<String>>>,
    /// HTTP status of success.
    pub success: Spanned<u16>,
    /// Names of the clouds that offer it.
    pub clouds: Vec<Spanned<String>>,
    /// The request table: names of the properties that may be set.
    pub settable: Spanned<Vec<Spanned<String>>>,
    /// Request headers.
    #[serde(default)]
    pub header: Vec<Spanned<Header>>,
    /// The permissions table.
    #[serde(default)]
    pub permission: Vec<Spanned<Permission>>,
    /// An example request and its answer.
    pub example: Option<Example>,
    /// Where sources contradict each other.
    #[serde(default)]
    pub disagreement: Vec<Spanned<Disagreement>>,
}

/// What an operation does to the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OperationKind {
    /// Makes a new object.
    Create,
    /// Changes an object; what the body leaves out keeps its value.
    Update,
}

/// A request header.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::header))]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Header name.
    pub name: Spanned<String>,
    /// Value, with `{token}` for what the caller supplies.
    pub value: String,
    /// Whether the page demands it.
    pub required: bool,
}

/// One row of the permissions table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Permission {
    /// Which kind of caller the row is about.
    pub kind: Spanned<PermissionKind>,
    /// Least privileged permissions; empty where the page says "Not supported".
    pub least: Vec<String>,
    /// Higher privileged permissions; empty where the page has none.
    pub higher: Vec<String>,
}

/// The kinds of caller that a permissions table tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PermissionKind {
    /// Delegated, work or school account.
    DelegatedWork,
    /// Delegated, personal Microsoft account.
    DelegatedPersonal,
    /// Application, without a user.
    Application,
}

/// An example of the operation.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::example))]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Whether the page shows it; `false` for one of our own.
    #[serde(default = "yes")]
    pub documented: bool,
    /// Request body, JSON.
    pub request: Spanned<String>,
    /// Response body, JSON.
    pub response: Option<Spanned<String>>,
}

/// The national clouds.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::clouds))]
#[serde(deny_unknown_fields)]
pub struct Clouds {
    /// Where the file comes from.
    pub provenance: Provenance,
    /// API version that serves the profile API.
    pub version: Spanned<String>,
    /// The clouds, in the page's order.
    pub cloud: Vec<Spanned<Cloud>>,
}

/// One national cloud.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::cloud))]
#[serde(deny_unknown_fields)]
pub struct Cloud {
    /// Name in the schema files.
    pub name: Spanned<String>,
    /// Name for people.
    pub title: Spanned<String>,
    /// Root address of Graph.
    pub root: Spanned<String>,
    /// Root address of the sign-in service.
    pub sign_in: Spanned<String>,
}

fn yes() -> bool {
    true
}
