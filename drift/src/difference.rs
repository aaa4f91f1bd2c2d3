//! One difference between the schema files and what Microsoft's file declares.

use std::fmt;
use std::ops::Range;

use msgraph_profile_codegen::vocabulary::Topic;
use msgraph_profile_codegen::vocabulary::claim::Claim;
use serde::{Serialize, Serializer};

/// A difference that no disagreement row explains, or an obsolete disagreement row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Difference {
    /// The name of the type or enum in the schema files.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The property, the member, or the collection in a path, unless the difference is about the type as a whole.
    pub property: Option<String>,
    /// What differs.
    pub kind: DifferenceKind,
    /// What the schema files say, if they have it.
    pub schema: Option<String>,
    /// What Microsoft's file declares, if it has it.
    pub metadata: Option<String>,
    /// The path of the schema file.
    pub file: String,
    /// The line in the schema file, from 1.
    pub line: usize,
    /// The bytes in the schema file.
    #[serde(skip)]
    pub span: Range<usize>,
    /// The disagreement row that would explain the difference; `None` if no row can.
    #[serde(skip)]
    pub row: Option<RowKeys>,
}

/// The keys of a disagreement row that would explain a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowKeys {
    /// The path of the schema file to add the row to.
    pub file: String,
    /// The name of the list that has such rows: `disagreement`, or that of an operation, such as `create.disagreement`.
    pub list: String,
    /// The property that the row is about.
    pub property: Option<String>,
    /// What the sources differ in.
    pub topic: Topic,
    /// What `$metadata` declares.
    pub declares: Claim,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The type or enum is not declared.
    MissingType,
    /// A type is declared with the name of an enum that, according to the schema, is not a type.
    NewType,
    /// The type is declared as another kind: entity type, complex type or enum type.
    TypeKind,
    /// The base type.
    Base,
    /// Whether the type is abstract.
    Abstract,
    /// Whether the type is open.
    Open,
    /// The property is not declared.
    MissingProperty,
    /// The property is declared, but not in the schema.
    NewProperty,
    /// The property is declared with another name.
    Name,
    /// The type of the property.
    Type,
    /// One side has a collection, the other a single value of the same type.
    Collection,
    /// Whether null is allowed.
    Nullability,
    /// Whether only the service sets the property.
    ReadOnly,
    /// The member of the enum is not declared.
    MissingMember,
    /// The member is declared, but not in the schema.
    NewMember,
    /// The number of a member.
    MemberValue,
    /// Whether one value can combine several members.
    Flags,
    /// Whether the collection of an operation's path contains objects of the type.
    Containment,
    /// A disagreement row is obsolete: `$metadata` does not declare what the row says.
    StaleDisagreement,
}

impl DifferenceKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::MissingType,
        Self::NewType,
        Self::TypeKind,
        Self::Base,
        Self::Abstract,
        Self::Open,
        Self::MissingProperty,
        Self::NewProperty,
        Self::Name,
        Self::Type,
        Self::Collection,
        Self::Nullability,
        Self::ReadOnly,
        Self::MissingMember,
        Self::NewMember,
        Self::MemberValue,
        Self::Flags,
        Self::Containment,
        Self::StaleDisagreement,
    ];

    /// The name in the output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MissingType => "missing-type",
            Self::NewType => "new-type",
            Self::TypeKind => "type-kind",
            Self::Base => "base",
            Self::Abstract => "abstract",
            Self::Open => "open",
            Self::MissingProperty => "missing-property",
            Self::NewProperty => "new-property",
            Self::Name => "name",
            Self::Type => "type",
            Self::Collection => "collection",
            Self::Nullability => "nullability",
            Self::ReadOnly => "read-only",
            Self::MissingMember => "missing-member",
            Self::NewMember => "new-member",
            Self::MemberValue => "member-value",
            Self::Flags => "flags",
            Self::Containment => "containment",
            Self::StaleDisagreement => "stale-disagreement",
        }
    }

    /// The topic of the disagreement rows that explain such a difference; `None` for an obsolete row.
    #[must_use]
    pub fn topic(self) -> Option<Topic> {
        Some(match self {
            Self::MissingType | Self::NewType | Self::MissingProperty | Self::NewProperty => Topic::Presence,
            Self::Name => Topic::Name,
            Self::TypeKind
            | Self::Base
            | Self::Abstract
            | Self::Open
            | Self::Type
            | Self::Collection
            | Self::Flags => Topic::Type,
            Self::Nullability => Topic::Nullability,
            Self::ReadOnly => Topic::Settable,
            Self::MissingMember | Self::NewMember | Self::MemberValue => Topic::Values,
            Self::Containment => Topic::Path,
            Self::StaleDisagreement => return None,
        })
    }
}

/// The names of all kinds.
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DifferenceKind {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DifferenceKind".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<&str> = Self::ALL.iter().map(|kind| kind.as_str()).collect();
        schemars::json_schema!({ "type": "string", "enum": names })
    }
}

impl fmt::Display for DifferenceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for DifferenceKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
