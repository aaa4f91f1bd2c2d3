//! One difference between the schema files and what the other side declares.

use std::fmt;
use std::ops::Range;

use msgraph_profile_codegen::vocabulary::Topic;
use msgraph_profile_codegen::vocabulary::claim::Claim;
use serde::{Serialize, Serializer};

/// One difference that no disagreement row explains, or a row that explains nothing any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The type or enum, by its name in the schema files.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The property, the member or the collection in a path; none where the type as a whole is meant.
    pub property: Option<String>,
    /// What differs.
    pub kind: Kind,
    /// What the schema files say; none where they say nothing.
    pub schema: Option<String>,
    /// What the other side declares; none where it declares nothing.
    pub metadata: Option<String>,
    /// The schema file.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
    /// The bytes in it.
    #[serde(skip)]
    pub span: Range<usize>,
    /// What a disagreement row would say, where one can explain the difference.
    #[serde(skip)]
    pub row: Option<RowKeys>,
}

/// The keys of a disagreement row that would explain a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowKeys {
    /// The file that the row belongs into.
    pub file: String,
    /// The property that the row is about.
    pub property: Option<String>,
    /// What the sources differ in.
    pub topic: Topic,
    /// What $metadata declares.
    pub declares: Claim,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// The type or enum is not declared.
    MissingType,
    /// A type is declared where the schema has a list of values that is no type.
    NewType,
    /// Entity type, complex type or enum type.
    TypeKind,
    /// The base type.
    Base,
    /// Whether only derived types have instances.
    Abstract,
    /// Whether instances may carry properties that are not declared.
    Open,
    /// The property is not declared.
    MissingProperty,
    /// The property is declared and not in the schema.
    NewProperty,
    /// The property has another name.
    Name,
    /// The property's type.
    Type,
    /// A collection on one side, a single value of the same type on the other.
    Collection,
    /// Whether null is a right value.
    Nullability,
    /// Whether only the service sets the property.
    ReadOnly,
    /// The enum's member is not declared.
    MissingMember,
    /// The member is declared and not in the schema.
    NewMember,
    /// The number of a member.
    MemberValue,
    /// Whether one value may name several members.
    Flags,
    /// The collection of an operation's path.
    Containment,
    /// A disagreement row says of $metadata what is not so.
    StaleDisagreement,
}

impl Kind {
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

    /// The name in output.
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

    /// The topic of the disagreement rows that explain such a difference; none of a stale row.
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

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
