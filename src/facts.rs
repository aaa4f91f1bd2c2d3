//! What the schema files say, as plain static data: for tools that explain it, such as the command line.
//!
//! Everything has a [`Provenance`], and where sources contradict each other, [`Disagreement`]s say who says what
//! and which reading the models and the rules take.
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

pub use disagreement::{Disagreement, Source, Statement, Topic};

use crate::payload::Payload;

pub(crate) mod data {
    //! The generated tables.
    #![allow(clippy::doc_markdown, reason = "the prose of the schema files")]
    include!(concat!(env!("OUT_DIR"), "/generated/facts.rs"));
}

mod files {
    //! The generated list of schema files.
    include!(concat!(env!("OUT_DIR"), "/generated/schema_files.rs"));
}

/// The state of the schema files: the newest day on which one of them was compared with its page, `YYYY-MM-DD`.
///
/// Versions sort as text. Two releases with the same one have read the same pages.
///
/// ```
/// assert!(msgraph_profile::SCHEMA_VERSION >= "2026-11-23");
/// ```
pub const SCHEMA_VERSION: &str = data::SCHEMA_VERSION;

/// Every structured type, by name.
#[must_use]
pub fn types() -> &'static [Type] {
    data::TYPES
}

/// Every enum, by name.
#[must_use]
pub fn enums() -> &'static [Enum] {
    data::ENUMS
}

/// Every operation, by name; [`operation`](crate::operation) has each as a static.
#[must_use]
pub fn operations() -> &'static [Operation] {
    data::OPERATIONS
}

/// The national clouds, in the page's order.
#[must_use]
pub fn clouds() -> &'static [Cloud] {
    data::CLOUDS
}

/// The API version that serves the operations.
#[must_use]
pub fn version() -> &'static str {
    data::VERSION
}

/// The schema files themselves, by path: for tools that name a line of them.
#[must_use]
pub fn schema_files() -> &'static [SchemaFile] {
    files::SCHEMA_FILES
}

/// The structured type of that name.
#[must_use]
pub fn structured_type(name: &str) -> Option<&'static Type> {
    types().iter().find(|ty| ty.name == name)
}

/// The enum of that name.
#[must_use]
pub fn enum_type(name: &str) -> Option<&'static Enum> {
    enums().iter().find(|ty| ty.name == name)
}

/// The operation of that name, which is its payload's too.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    operations().iter().find(|operation| operation.name == name)
}

/// One schema file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemaFile {
    /// Path below the crate, as [`Provenance::file`] has it.
    pub path: &'static str,
    /// The file's text, in TOML.
    pub text: &'static str,
}

/// Where something was transcribed from, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Provenance {
    /// The schema file.
    pub file: &'static str,
    /// Address of the documentation page.
    pub page: &'static str,
    /// Day of transcription, `YYYY-MM-DD`.
    pub transcribed: &'static str,
    /// Revision of the page or of $metadata.
    pub revision: &'static str,
}

/// An entity type or a complex type, with everything that it inherits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Type {
    /// Graph's name.
    pub name: &'static str,
    /// Whether it has a key.
    pub kind: TypeKind,
    /// What it is.
    pub description: &'static str,
    /// Base types, the nearest first.
    pub bases: &'static [&'static str],
    /// Whether only derived types have instances.
    pub is_abstract: bool,
    /// Whether instances may carry undeclared properties.
    pub is_open: bool,
    /// Right values of `@odata.type`, the documented one first.
    pub annotation_names: &'static [&'static str],
    /// Properties: inherited ones first, each table in the page's order.
    pub properties: &'static [Property],
    /// Contradictions between sources.
    pub disagreements: &'static [Disagreement],
    /// Where it comes from.
    pub provenance: Provenance,
}

impl Type {
    /// The property of that name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static Property> {
        self.properties.iter().find(|property| property.name == name)
    }
}

/// Kinds of structured type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeKind {
    /// It has a key.
    Entity,
    /// It has none.
    Complex,
}

/// A property, as declared by the type or a base of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none excludes another")]
#[non_exhaustive]
pub struct Property {
    /// Name in JSON.
    pub name: &'static str,
    /// Type in `OData` notation.
    pub type_name: &'static str,
    /// What a right value, or a right item of a collection, is.
    pub value: Value,
    /// Whether it is a collection of such values.
    pub is_collection: bool,
    /// Whether null is a right value of a single-valued property.
    pub is_nullable: bool,
    /// Whether only the service sets it.
    pub is_read_only: bool,
    /// Whether a documentation page has it.
    pub is_documented: bool,
    /// The property that stands in its place in the global $metadata.
    pub metadata_name: Option<&'static str>,
    /// What it holds.
    pub description: &'static str,
    /// The type that declares it.
    pub declared_in: &'static str,
    /// Names of the operations whose request table has it.
    pub settable_in: &'static [&'static str],
    /// Page of the type that declares it.
    pub page: &'static str,
}

/// Kinds of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// Any string.
    String,
    /// An absolute link.
    Link,
    /// A string; $metadata has a collection of strings instead.
    StringOrCollection,
    /// Date, time and offset.
    DateTime,
    /// A number, or one of the strings for what JSON cannot say.
    Double,
    /// `true` or `false`.
    Boolean,
    /// A member of the named enum.
    Enum(&'static str),
    /// An instance of the named structured type.
    Object(&'static str),
}

/// An enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Enum {
    /// Graph's name.
    pub name: &'static str,
    /// What it means.
    pub description: &'static str,
    /// Whether $metadata lets members be combined.
    pub is_flags: bool,
    /// Whether $metadata has it.
    pub is_in_metadata: bool,
    /// The member that stands for members yet to come.
    pub sentinel: Option<&'static str>,
    /// Members, in the page's order.
    pub members: &'static [Member],
    /// Contradictions between sources.
    pub disagreements: &'static [Disagreement],
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A member of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// Name in JSON.
    pub name: &'static str,
    /// What it means.
    pub description: &'static str,
    /// Number in $metadata.
    pub number: Option<i64>,
}

/// A documented operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Name, which is that of its payload.
    pub name: &'static str,
    /// The payload that is its request body.
    pub payload: Payload,
    /// Whether it makes or changes an object.
    pub kind: OperationKind,
    /// What it does.
    pub description: &'static str,
    /// The entity type.
    pub type_name: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path templates below a cloud's root and the [`version`].
    pub paths: &'static [&'static str],
    /// HTTP status of success.
    pub success: u16,
    /// Names of the clouds that offer it.
    pub clouds: &'static [&'static str],
    /// The request table, in the page's order.
    pub settable: &'static [&'static str],
    /// Request headers.
    pub headers: &'static [Header],
    /// The permissions table.
    pub permissions: &'static [Permission],
    /// An example of the request body, JSON.
    pub example: Option<&'static str>,
    /// Contradictions between sources.
    pub disagreements: &'static [Disagreement],
    /// Where it comes from.
    pub provenance: Provenance,
}

impl Operation {
    /// What a kind of caller needs; none where the page has no row for it.
    #[must_use]
    pub fn permission(&self, kind: PermissionKind) -> Option<&'static Permission> {
        self.permissions.iter().find(|permission| permission.kind == kind)
    }
}

/// What an operation does to the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationKind {
    /// Makes a new one.
    Create,
    /// Changes one; what the body leaves out keeps its value.
    Update,
}

/// A request header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// Name.
    pub name: &'static str,
    /// Value, with `{token}` for what the caller supplies.
    pub value: &'static str,
    /// Whether the page demands it.
    pub is_required: bool,
}

/// One row of a permissions table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permission {
    /// Which kind of caller.
    pub kind: PermissionKind,
    /// Least privileged permissions; empty where the kind of caller is not supported.
    pub least: &'static [&'static str],
    /// Higher privileged permissions.
    pub higher: &'static [&'static str],
}

/// The kinds of caller that a permissions table tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionKind {
    /// Delegated, work or school account.
    DelegatedWork,
    /// Delegated, personal Microsoft account.
    DelegatedPersonal,
    /// Application, without a user.
    Application,
}

/// A national cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cloud {
    /// Name in [`Operation::clouds`].
    pub name: &'static str,
    /// Name for people.
    pub title: &'static str,
    /// Root address of Graph.
    pub root: &'static str,
    /// Root address of the sign-in service.
    pub sign_in: &'static str,
    /// Where it comes from.
    pub provenance: Provenance,
}
