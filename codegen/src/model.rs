//! The checked model that every emitter reads: names linked, base types flattened in, Rust names chosen.
//!
//! It is plain data. Everything that needs a decision was decided when it was made, and no lookup in it can fail.

mod ids;
mod types;
mod usage;

use std::sync::Arc;

use crate::source::Site;
use crate::vocabulary::claim::Claim;
use crate::vocabulary::{
    OperationKind, OperationTable, PermissionKind, QueryOption, StatementSource, Topic, TypeKind,
};

pub use ids::{EnumId, OperationId, TypeId};
pub use types::{
    EnumSites, EnumType, Member, MemberSites, Property, PropertySites, StructuredType, TypeSites, ValueType,
};

/// Everything that the schema files describe. Lists are sorted by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Structured types.
    pub types: Vec<StructuredType>,
    /// Enums.
    pub enums: Vec<EnumType>,
    /// Operations.
    pub operations: Vec<Operation>,
    /// The objects that the validator knows: complex types, entities, then request bodies.
    pub objects: Vec<Object>,
    /// Paths of the schema files.
    pub files: Vec<String>,
    /// The newest day of transcription of all files; empty without files.
    pub schema_version: String,
    /// API version that serves the profile API.
    pub version: String,
    /// National clouds, in the page's order.
    pub clouds: Vec<Cloud>,
    /// Placeholders that name the user in a path, without braces.
    pub placeholders: Vec<Described>,
    /// What each permission allows.
    pub scopes: Vec<Described>,
}

/// A name with its description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The name.
    pub name: String,
    /// What it is.
    pub description: String,
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

/// An object that the validator knows: a complex type, an entity that Graph returns, or a request body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Graph's name of the type, or the name of the operation.
    pub name: String,
    /// The name of its Rust struct.
    pub rust_name: String,
    /// What it is.
    pub kind: ObjectKind,
    /// Its type.
    pub ty: TypeId,
    /// Address of the page that lists its properties.
    pub page: String,
    /// The properties of its type, and what a body of this kind may do with each.
    pub properties: Vec<ObjectProperty>,
    /// The properties that the Rust struct has: in request bodies those of the request table, in its order.
    pub fields: Vec<Field>,
}

/// The kinds of object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectKind {
    /// A complex type, which is a part of other objects.
    Complex,
    /// What Graph returns.
    Entity,
    /// The request body of an operation.
    Request(OperationId, OperationKind),
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectProperty {
    /// The property.
    pub property: Arc<Property>,
    /// Whether the object may have it.
    pub access: Access,
}

/// A field of an object's Rust struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Index of the property in the object's properties.
    pub index: usize,
    /// The property.
    pub property: Arc<Property>,
}

/// Whether an object may have a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may: in a request, because the operation's request table has the property.
    Allowed,
    /// Only the service sets it.
    ReadOnly,
    /// Another operation's request table has it.
    NotSettable,
    /// No request table has it.
    Undocumented,
}

/// A documented operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Name, which is also the name of the payload that is its request body.
    pub name: String,
    /// Where it comes from.
    pub provenance: Provenance,
    /// What it does.
    pub description: String,
    /// The entity type.
    pub ty: TypeId,
    /// What it does with objects.
    pub table: OperationTable,
    /// HTTP method.
    pub method: String,
    /// Path templates.
    pub paths: Vec<Path>,
    /// The HTTP status of a successful response.
    pub success: u16,
    /// Names of the clouds that offer it.
    pub clouds: Vec<String>,
    /// Its request body, if it has one.
    pub body: Option<RequestBody>,
    /// Query options, in the page's order.
    pub query: Vec<QueryOption>,
    /// Request headers.
    pub headers: Vec<Header>,
    /// The permissions table.
    pub permissions: Vec<Permission>,
    /// Contradictions between sources.
    pub disagreements: Vec<Disagreement>,
}

/// A request body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestBody {
    /// Name of the Rust type.
    pub rust_name: String,
    /// Whether it creates or changes an object.
    pub kind: OperationKind,
    /// The request table, in the page's order.
    pub settable: Vec<String>,
    /// An example.
    pub example: Option<Example>,
}

/// A path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The template.
    pub template: String,
    /// Whose objects it leads to.
    pub owner: Owner,
    /// The operation in a few words, in the imperative.
    pub summary: String,
    /// What the operation does with this path.
    pub description: String,
    /// Its position in the schema file.
    pub site: Site,
}

/// Whose objects a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Those of the signed-in user.
    SignedIn,
    /// Those of the user whom a placeholder names.
    Named,
}

/// A request header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Header name.
    pub name: String,
    /// Value.
    pub value: String,
    /// Whether the page requires it.
    pub required: bool,
}

/// One row of a permissions table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permission {
    /// The kind of caller.
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
    /// Display name.
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
    /// The property that it is about; if `None`, the whole type, enum or operation.
    pub property: Option<Arc<Property>>,
    /// What the sources disagree about.
    pub topic: Topic,
    /// What each source says.
    pub says: Vec<Statement>,
    /// The reading taken.
    pub reading: String,
}

/// What one source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The source.
    pub source: StatementSource,
    /// The clouds whose $metadata it is about; empty for the global one.
    pub clouds: Vec<String>,
    /// What the source says.
    pub text: String,
    /// What $metadata declares, in a form that can be compared.
    pub declares: Option<Declared>,
}

/// A claim about $metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The claim.
    pub claim: Claim,
    /// Its position in the schema file.
    pub site: Site,
}

impl Model {
    /// The operations on an entity type.
    pub fn operations_of<'m>(&'m self, ty: &'m StructuredType) -> impl Iterator<Item = &'m Operation> {
        ty.operations.iter().map(|id| &self[*id])
    }

    /// The objects of a type.
    pub fn objects_of<'m>(&'m self, ty: &'m StructuredType) -> impl Iterator<Item = &'m Object> {
        self.objects.iter().filter(|object| object.ty == ty.id)
    }

    /// The request bodies of the operations of a type.
    pub fn requests_of<'m>(&'m self, ty: &'m StructuredType) -> impl Iterator<Item = &'m Object> {
        self.objects_of(ty).filter(|object| object.is_request())
    }

    /// The objects that are bodies by themselves: request bodies, then what Graph returns.
    pub fn payloads(&self) -> impl Iterator<Item = &Object> {
        let requests = self.objects.iter().filter(|object| object.is_request());
        requests.chain(self.objects.iter().filter(|object| object.kind == ObjectKind::Entity))
    }

    /// The entity types that an operation writes.
    pub fn written_types(&self) -> impl Iterator<Item = &StructuredType> {
        self.types.iter().filter(|ty| self.operations_of(ty).any(|operation| operation.body.is_some()))
    }
}

impl Object {
    /// Whether it is a request body.
    #[must_use]
    pub fn is_request(&self) -> bool {
        matches!(self.kind, ObjectKind::Request(..))
    }
}

impl Provenance {
    /// The page, as running text names it, with the day and the revision: one sentence.
    #[must_use]
    pub fn sentence(&self, page: &str) -> String {
        format!("Transcribed on {} from {page}: {}.", self.transcribed, self.revision)
    }
}

impl StructuredType {
    /// Whether it is an entity type that has instances, which Graph returns.
    #[must_use]
    pub fn is_entity(&self) -> bool {
        self.kind == TypeKind::Entity && !self.is_abstract
    }
}
