//! The checked model that every emitter reads: names linked, base types flattened in, Rust names chosen.
//!
//! Plain data. Nothing in it is left for an emitter to decide, and nothing in it can fail.

use std::collections::BTreeMap;

pub use crate::schema::{OperationKind, PermissionKind, StatementSource, Topic, TypeKind};

/// Everything that the schema files say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Structured types by name.
    pub types: BTreeMap<String, StructuredType>,
    /// Enums by name.
    pub enums: BTreeMap<String, EnumType>,
    /// Operations by name.
    pub operations: BTreeMap<String, Operation>,
    /// The newest day of transcription of all files; empty without files.
    pub schema_version: String,
    /// API version that serves the profile API.
    pub version: String,
    /// National clouds, in the page's order.
    pub clouds: Vec<Cloud>,
}

/// Where a file was transcribed from, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The schema file.
    pub file: String,
    /// Address of the documentation page.
    pub page: String,
    /// Day of transcription, `YYYY-MM-DD`.
    pub transcribed: String,
    /// Revision of the page or of $metadata.
    pub revision: String,
}

impl Provenance {
    /// The page, as it is written in running text, with the day and the revision: one sentence.
    #[must_use]
    pub fn sentence(&self, page: &str) -> String {
        format!("Transcribed on {} from {page}: {}.", self.transcribed, self.revision)
    }
}

/// An entity type or a complex type, with everything that it inherits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructuredType {
    /// Graph's name.
    pub name: String,
    /// Rust's name.
    pub rust_name: String,
    /// Whether it has a key.
    pub kind: TypeKind,
    /// Where it comes from.
    pub provenance: Provenance,
    /// What it is.
    pub description: String,
    /// Base types, the nearest first.
    pub bases: Vec<String>,
    /// Whether only derived types have instances.
    pub is_abstract: bool,
    /// Whether instances may carry undeclared properties.
    pub open: bool,
    /// Right names for it in `@odata.type`, the documented one first.
    pub annotation_names: Vec<String>,
    /// The Rust trait over all derived types, where one is wanted.
    pub rust_trait: Option<String>,
    /// Properties: inherited ones first, each table in the page's order.
    pub properties: Vec<Property>,
    /// Path templates of the collections that hold its instances; none where no operation writes it.
    pub collection_paths: Vec<String>,
    /// Path templates of one instance.
    pub item_paths: Vec<String>,
    /// Contradictions between sources.
    pub disagreements: Vec<Disagreement>,
}

/// A property, as declared by the type or a base of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a key of the schema files, and none excludes another"
)]
pub struct Property {
    /// Name in JSON.
    pub name: String,
    /// Name of the Rust field.
    pub rust_name: String,
    /// Type in `OData` notation.
    pub type_expr: String,
    /// What a right value is.
    pub value: ValueType,
    /// Whether it is a collection of such values.
    pub collection: bool,
    /// Whether null is a right value of a single-valued property.
    pub nullable: bool,
    /// Whether only the service sets it.
    pub read_only: bool,
    /// Whether a documentation page has it.
    pub documented: bool,
    /// The property that stands in its place in the global $metadata.
    pub metadata_name: Option<String>,
    /// What it holds.
    pub description: String,
    /// The type that declares it.
    pub declared_in: String,
    /// Page of the type that declares it.
    pub page: String,
    /// Names of the operations whose request table has it.
    pub settable_in: Vec<String>,
}

/// Whether a request may carry a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The operation's request table has it.
    Allowed,
    /// Only the service sets it.
    ReadOnly,
    /// Another operation's request table has it.
    NotSettable,
    /// No request table has it.
    Undocumented,
}

/// What a value, or an item of a collection, may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueType {
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
    Enum(String),
    /// An instance of the named structured type.
    Complex(String),
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumType {
    /// Graph's name.
    pub name: String,
    /// Rust's name.
    pub rust_name: String,
    /// Where it comes from.
    pub provenance: Provenance,
    /// What it means.
    pub description: String,
    /// Whether members can be combined in $metadata.
    pub flags: bool,
    /// Whether $metadata has it.
    pub in_metadata: bool,
    /// The member that stands for members yet to come.
    pub sentinel: Option<String>,
    /// Members, in the page's order.
    pub members: Vec<Member>,
    /// Contradictions between sources.
    pub disagreements: Vec<Disagreement>,
}

/// A member of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Name in JSON.
    pub name: String,
    /// Name of the Rust variant.
    pub rust_name: String,
    /// What it means.
    pub description: String,
    /// Number in $metadata.
    pub value: Option<i64>,
}

/// A documented operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Name, which is that of its payload.
    pub name: String,
    /// Name of the Rust type of its request body.
    pub rust_name: String,
    /// Where it comes from.
    pub provenance: Provenance,
    /// What it does.
    pub description: String,
    /// The entity type.
    pub type_name: String,
    /// Whether it makes or changes an object.
    pub kind: OperationKind,
    /// HTTP method.
    pub method: String,
    /// Path templates.
    pub paths: Vec<String>,
    /// HTTP status of success.
    pub success: u16,
    /// Names of the clouds that offer it.
    pub clouds: Vec<String>,
    /// The request table, in the page's order.
    pub settable: Vec<String>,
    /// Request headers.
    pub headers: Vec<Header>,
    /// The permissions table.
    pub permissions: Vec<Permission>,
    /// An example.
    pub example: Option<Example>,
    /// Contradictions between sources.
    pub disagreements: Vec<Disagreement>,
}

/// A request header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Header name.
    pub name: String,
    /// Value.
    pub value: String,
    /// Whether the page demands it.
    pub required: bool,
}

/// One row of a permissions table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permission {
    /// Which kind of caller.
    pub kind: PermissionKind,
    /// Least privileged permissions.
    pub least: Vec<String>,
    /// Higher privileged permissions.
    pub higher: Vec<String>,
}

/// An example of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Whether the page shows it.
    pub documented: bool,
    /// Request body.
    pub request: String,
    /// Response body.
    pub response: Option<String>,
}

/// A national cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cloud {
    /// Name in the schema files.
    pub name: String,
    /// Name of the Rust variant.
    pub rust_name: String,
    /// Name for people.
    pub title: String,
    /// Root address of Graph.
    pub root: String,
    /// Root address of the sign-in service.
    pub sign_in: String,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A contradiction between sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The property it is about.
    pub property: Option<String>,
    /// What the sources differ in.
    pub topic: Topic,
    /// Who says what.
    pub says: Vec<Statement>,
    /// The reading taken.
    pub reading: String,
}

/// What one source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Who.
    pub source: StatementSource,
    /// Which clouds' $metadata; empty for the global one.
    pub clouds: Vec<String>,
    /// What.
    pub text: String,
}

impl Model {
    /// The structured types that have instances: payloads of what Graph returns, where they are entities.
    pub fn entities(&self) -> impl Iterator<Item = &StructuredType> {
        self.types.values().filter(|ty| ty.kind == TypeKind::EntityType && !ty.is_abstract)
    }

    /// The operations on an entity type.
    pub fn operations_on<'m>(&'m self, type_name: &'m str) -> impl Iterator<Item = &'m Operation> {
        self.operations.values().filter(move |operation| operation.type_name == type_name)
    }
}

impl StructuredType {
    /// The property of that name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }
}

impl Property {
    /// Whether the request of an operation may carry this property of an entity type.
    #[must_use]
    pub fn access_in(&self, operation: &Operation) -> Access {
        if self.settable_in.contains(&operation.name) {
            Access::Allowed
        } else if self.read_only {
            Access::ReadOnly
        } else if self.settable_in.is_empty() {
            Access::Undocumented
        } else {
            Access::NotSettable
        }
    }

    /// What is known of this property of an entity type where Graph returns it.
    #[must_use]
    pub fn access_in_response(&self) -> Access {
        if self.settable_in.is_empty() && !self.read_only { Access::Undocumented } else { Access::Allowed }
    }
}
