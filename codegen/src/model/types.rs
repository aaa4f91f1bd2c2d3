//! Structured types, their properties, and enums.

use std::sync::Arc;

use super::{Disagreement, EnumId, OperationId, Provenance, TypeId};
use crate::source::Site;
use crate::vocabulary::TypeKind;

/// An entity type or a complex type, with everything that it inherits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructuredType {
    /// Its index in the model.
    pub id: TypeId,
    /// Graph's name.
    pub name: String,
    /// Rust's name.
    pub rust_name: String,
    /// The plural of its name.
    pub plural: String,
    /// Whether it is an entity type or a complex type.
    pub kind: TypeKind,
    /// Where it comes from.
    pub provenance: Provenance,
    /// What it is.
    pub description: String,
    /// Base types, the nearest first.
    pub bases: Vec<TypeId>,
    /// Whether only derived types have instances.
    pub is_abstract: bool,
    /// Whether instances may have undeclared properties.
    pub open: bool,
    /// Whether a Rust struct holds its values, or the part of them that it declares.
    pub has_struct: bool,
    /// Its name in the global $metadata.
    pub metadata_name: String,
    /// Allowed values of `@odata.type`, the documented one first.
    pub annotation_names: Vec<String>,
    /// The Rust trait over all derived types, if one is wanted.
    pub rust_trait: Option<String>,
    /// Properties: inherited ones first, each table in the page's order.
    pub properties: Vec<Arc<Property>>,
    /// The operations that write it.
    pub operations: Vec<OperationId>,
    /// Path templates of the collections that hold its instances; none if no operation writes it.
    pub collection_paths: Vec<String>,
    /// Path templates of one instance.
    pub item_paths: Vec<String>,
    /// Contradictions between sources.
    pub disagreements: Vec<Disagreement>,
    /// Positions of its keys.
    pub sites: TypeSites,
}

/// The lines of the schema file that describe a structured type as a whole; the line of `kind` if a key is not set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeSites {
    /// `kind`
    pub kind: Site,
    /// `metadata_name`
    pub metadata_name: Site,
    /// `base`
    pub base: Site,
    /// `abstract`
    pub is_abstract: Site,
    /// `open`
    pub open: Site,
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
    /// The allowed values, or items.
    pub value: ValueType,
    /// Whether it is a collection of such values.
    pub collection: bool,
    /// Whether null is allowed for a single-valued property in a request.
    pub nullable: bool,
    /// The same in an object that Graph returns.
    pub nullable_in_response: bool,
    /// Whether only the service sets it.
    pub read_only: bool,
    /// Whether a documentation page has it.
    pub documented: bool,
    /// The property that the global $metadata has instead of it.
    pub metadata_name: Option<String>,
    /// The type that the global $metadata declares, in `OData` notation.
    pub metadata_type: String,
    /// What it holds.
    pub description: String,
    /// The type that declares it.
    pub declared_in: TypeId,
    /// A value that it can have, as JSON text.
    pub example: Option<String>,
    /// The operations whose request table has it.
    pub settable_in: Vec<OperationId>,
    /// Positions of its keys.
    pub sites: PropertySites,
}

/// The lines of the schema file that describe a property; the line of `name` if a key is not set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PropertySites {
    /// `name`
    pub name: Site,
    /// `metadata_name`
    pub metadata_name: Site,
    /// `metadata_type`, or else `type`
    pub metadata_type: Site,
    /// `nullable`
    pub nullable: Site,
    /// `read_only`
    pub read_only: Site,
}

/// What a value, or an item of a collection, can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueType {
    /// Any string.
    String,
    /// An absolute link.
    Link,
    /// A link that may lack its scheme.
    LenientLink,
    /// A string; $metadata has a collection of strings instead.
    StringOrCollection,
    /// A date.
    Date,
    /// Date, time and offset.
    DateTime,
    /// A number, or one of the strings for numbers that JSON does not have.
    Double,
    /// An integer of 32 bits.
    Int32,
    /// `true` or `false`.
    Boolean,
    /// A member of the enum.
    Enum(EnumId),
    /// An instance of the structured type.
    Complex(TypeId),
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
    /// Index of the member that is a placeholder for future members.
    pub sentinel: Option<usize>,
    /// Members, in the page's order.
    pub members: Vec<Member>,
    /// Contradictions between sources.
    pub disagreements: Vec<Disagreement>,
    /// Positions of its keys.
    pub sites: EnumSites,
}

/// The lines of the schema file that describe an enum as a whole; the line of `description` if a key is not set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumSites {
    /// `description`
    pub description: Site,
    /// `flags`
    pub flags: Site,
    /// `in_metadata`
    pub in_metadata: Site,
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
    /// Whether a documentation page has it.
    pub documented: bool,
    /// Number in $metadata.
    pub value: Option<i64>,
    /// Positions of its keys.
    pub sites: MemberSites,
}

/// The lines of the schema file that describe a member; the line of `name` if a key is not set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberSites {
    /// `name`
    pub name: Site,
    /// `value`
    pub value: Site,
}

impl StructuredType {
    /// The property of that name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Arc<Property>> {
        self.properties.iter().find(|property| property.name == name)
    }
}
