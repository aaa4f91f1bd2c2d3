//! The content of the schema files as static data, for tools that explain it, such as the command line tool.
//!
//! Everything has a [`Provenance`]. If sources contradict each other, [`Disagreement`]s list what each source says and
//! which reading the models and the rules follow.
//!
//! ```
//! use msgraph_profile::facts;
//!
//! let create = facts::operation("create-personInterest").unwrap();
//! assert!(create.settable.contains(&"webUrl"));
//! let web_url = facts::structured_type(create.type_name).unwrap().property("webUrl").unwrap();
//! assert_eq!(web_url.type_name, "Edm.String");
//! assert!(facts::enums().iter().any(|ty| ty.name == "collaborationTag"));
//! ```

mod disagreement;

pub use disagreement::{Disagreement, Statement};
pub use vocabulary::{OperationKind, PermissionKind, QueryOption, Source, Topic, TypeKind};

use crate::payload::Payload;

pub(crate) mod data {
    //! The generated tables.
    #![allow(clippy::doc_markdown, reason = "the prose of the schema files")]
    include!(concat!(env!("OUT_DIR"), "/generated/facts.rs"));
}

pub(crate) mod operation_facts {
    //! The generated operations, by name.
    #![allow(clippy::doc_markdown, reason = "the prose of the schema files")]
    include!(concat!(env!("OUT_DIR"), "/generated/operation_facts.rs"));
}

mod vocabulary {
    //! The generated enums.
    #![allow(clippy::doc_markdown, reason = "the names of specifications")]
    include!(concat!(env!("OUT_DIR"), "/generated/vocabulary.rs"));
}

mod files {
    //! The generated list of schema files.
    include!(concat!(env!("OUT_DIR"), "/generated/schema_files.rs"));
}

/// The most recent date on which a schema file was compared with its documentation page, `YYYY-MM-DD`.
///
/// Versions sort as text. Two releases with the same version were made from the same pages.
///
/// ```
/// assert!(msgraph_profile::SCHEMA_VERSION >= "2026-11-23");
/// ```
pub const SCHEMA_VERSION: &str = data::SCHEMA_VERSION;

/// All structured types, sorted by name.
#[must_use]
pub fn types() -> &'static [Type] {
    data::TYPES
}

/// All enum types, sorted by name.
#[must_use]
pub fn enums() -> &'static [Enum] {
    data::ENUMS
}

/// All operations, sorted by name; [`operation`](crate::operation) has a static for each.
#[must_use]
pub fn operations() -> &'static [Operation] {
    data::OPERATIONS
}

/// The national clouds, in the documentation's order.
#[must_use]
pub fn clouds() -> &'static [CloudEndpoints] {
    data::CLOUDS
}

/// The API version that offers the operations, such as `beta`.
#[must_use]
pub fn api_version() -> &'static str {
    data::VERSION
}

/// The schema files themselves, sorted by path, for tools that refer to a line in them.
#[must_use]
pub fn schema_files() -> &'static [SchemaFile] {
    files::SCHEMA_FILES
}

/// The structured type with this name.
#[must_use]
pub fn structured_type(name: &str) -> Option<&'static Type> {
    types().iter().find(|ty| ty.name == name)
}

/// The enum type with this name.
#[must_use]
pub fn enum_type(name: &str) -> Option<&'static Enum> {
    enums().iter().find(|ty| ty.name == name)
}

/// The operation with this name, which is also the name of its request body's payload.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    operations().iter().find(|operation| operation.name == name)
}

/// A schema file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemaFile {
    /// The path in the crate, as in [`Provenance::file`].
    pub path: &'static str,
    /// The file's text, which is TOML.
    pub text: &'static str,
}

/// Where something was transcribed from, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Provenance {
    /// The schema file.
    pub file: &'static str,
    /// The URL of the documentation page.
    pub page: &'static str,
    /// The date of transcription, `YYYY-MM-DD`.
    pub transcribed: &'static str,
    /// The revision of the page or of $metadata.
    pub revision: &'static str,
}

/// An entity type or a complex type, including everything it inherits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Type {
    /// The name in Graph.
    pub name: &'static str,
    /// Whether it is an entity type or a complex type.
    pub kind: TypeKind,
    /// What the type describes.
    pub description: &'static str,
    /// The base types, nearest first.
    pub bases: &'static [&'static str],
    /// Whether only derived types have instances.
    pub is_abstract: bool,
    /// Whether instances may have undeclared properties.
    pub is_open: bool,
    /// Whether examples are about this type, if it has what they show.
    pub is_prominent: bool,
    /// The allowed values of `@odata.type`, the documented one first.
    pub annotation_names: &'static [&'static str],
    /// The properties: inherited ones first, each table in the page's order.
    pub properties: &'static [Property],
    /// What the sources disagree about.
    pub disagreements: &'static [Disagreement],
    /// The page it was transcribed from.
    pub provenance: Provenance,
}

impl Type {
    /// The property with this name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static Property> {
        self.properties.iter().find(|property| property.name == name)
    }
}

/// A property, declared by the type or one of its base types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a separate fact, and none excludes another")]
#[non_exhaustive]
pub struct Property {
    /// The name in JSON.
    pub name: &'static str,
    /// The type in `OData` notation, such as `Collection(Edm.String)`.
    pub type_name: &'static str,
    /// The type of the value, or of each item of a collection.
    pub value: ValueType,
    /// Whether the property is a collection of such values.
    pub is_collection: bool,
    /// Whether null is allowed; ignored for collections.
    pub is_nullable: bool,
    /// Whether only the service sets the property.
    pub is_read_only: bool,
    /// Whether a documentation page lists the property.
    pub is_documented: bool,
    /// The name that the global $metadata has for the property, if it differs.
    pub metadata_name: Option<&'static str>,
    /// What the property holds.
    pub description: &'static str,
    /// The type that declares the property.
    pub declared_in: &'static str,
    /// The names of the operations whose request table lists the property.
    pub settable_in: &'static [&'static str],
    /// The URL of the page of the type that declares the property.
    pub page: &'static str,
}

/// The types of value that a property can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueType {
    /// Any string.
    String,
    /// An absolute link.
    Link,
    /// A link that may lack its scheme.
    LenientLink,
    /// A string, though $metadata declares a collection of strings.
    StringOrCollection,
    /// A date.
    Date,
    /// A date and time with an offset.
    DateTime,
    /// A number, or one of the strings `INF`, `-INF` and `NaN`.
    Double,
    /// An integer of 32 bits.
    Int32,
    /// `true` or `false`.
    Boolean,
    /// A member of the enum type with this name.
    Enum(&'static str),
    /// An instance of the structured type with this name.
    Object(&'static str),
}

/// An enum type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Enum {
    /// The name in Graph.
    pub name: &'static str,
    /// What the enum type means.
    pub description: &'static str,
    /// Whether $metadata allows combining members.
    pub is_flags: bool,
    /// Whether $metadata declares the enum type.
    pub is_in_metadata: bool,
    /// The member that is a placeholder for future members.
    pub sentinel: Option<&'static str>,
    /// The members, in the page's order.
    pub members: &'static [Member],
    /// What the sources disagree about.
    pub disagreements: &'static [Disagreement],
    /// The page it was transcribed from.
    pub provenance: Provenance,
}

/// A member of an enum type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// The name in JSON.
    pub name: &'static str,
    /// What the member means.
    pub description: &'static str,
    /// Whether a documentation page has the member.
    pub is_documented: bool,
    /// The number in $metadata.
    pub number: Option<i64>,
}

/// A documented operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The name, which is also that of the [`payload`](Self::payload).
    pub name: &'static str,
    /// What it does with objects of the entity type.
    pub kind: OperationKind,
    /// The payload that is its request body; `None` for list, get and delete, which have no body.
    pub payload: Option<Payload>,
    /// What the operation does.
    pub description: &'static str,
    /// The name of the entity type.
    pub type_name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// Path templates, to be appended to a cloud's root and the [`api_version`].
    pub paths: &'static [&'static str],
    /// The HTTP status of a successful response.
    pub success: u16,
    /// The names of the clouds that offer the operation.
    pub clouds: &'static [&'static str],
    /// The properties of the request table, in the page's order; empty without a request body.
    pub settable: &'static [&'static str],
    /// The query options, in the page's order; only list and get have them.
    pub query: &'static [QueryOption],
    /// The request headers.
    pub headers: &'static [Header],
    /// The permissions table.
    pub permissions: &'static [Permission],
    /// An example of the request body, as JSON.
    pub example: Option<&'static str>,
    /// The body of the response to the example, as JSON.
    pub example_response: Option<&'static str>,
    /// What the sources disagree about.
    pub disagreements: &'static [Disagreement],
    /// The page it was transcribed from.
    pub provenance: Provenance,
}

impl Operation {
    /// The permissions that a kind of caller needs; `None` if the page has no row for it.
    #[must_use]
    pub fn permission(&self, kind: PermissionKind) -> Option<&'static Permission> {
        self.permissions.iter().find(|permission| permission.kind == kind)
    }
}

/// A request header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// The name of the header.
    pub name: &'static str,
    /// The value, with `{token}` for what the caller supplies.
    pub value: &'static str,
    /// Whether the header is required.
    pub is_required: bool,
}

/// A row of a permissions table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permission {
    /// The kind of caller.
    pub kind: PermissionKind,
    /// The least privileged permissions; empty if the kind of caller is not supported.
    pub least: &'static [&'static str],
    /// The higher privileged permissions.
    pub higher: &'static [&'static str],
}

/// A national cloud and its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CloudEndpoints {
    /// The name in [`Operation::clouds`].
    pub name: &'static str,
    /// The name in the documentation.
    pub title: &'static str,
    /// The root URL of Graph.
    pub root: &'static str,
    /// The root URL of the sign-in service.
    pub sign_in: &'static str,
    /// The page it was transcribed from.
    pub provenance: Provenance,
}
