//! The static tables that the checks read: one for each object and enum, filled in by the generator.

use serde_json::Value;

use super::object_tables::MAX_PROPERTIES;

/// The name under which a sender may state an object's type.
pub(crate) const TYPE_ANNOTATION: &str = "@odata.type";
/// Where it stands among the names of an object: after those of the properties.
pub(crate) const ANNOTATION_INDEX: usize = MAX_PROPERTIES;

/// What a payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PayloadKind {
    /// A request that makes an object.
    Create,
    /// A request that changes an object.
    Update,
    /// An object that Graph returns.
    Entity,
}

/// An object as a payload sees it.
#[derive(Debug)]
pub(crate) struct ObjectTable {
    /// Graph's name of the type.
    pub(crate) type_name: &'static str,
    /// The payload or type that the properties belong to, as messages name it.
    pub(crate) described: &'static str,
    /// The page that lists the properties.
    pub(crate) page: &'static str,
    /// Whether other properties are allowed.
    pub(crate) open: bool,
    /// The valid values of `@odata.type`, the usual one first.
    pub(crate) annotations: &'static [&'static str],
    /// The declared properties; at most [`MAX_PROPERTIES`].
    pub(crate) properties: &'static [PropertyTable],
    /// The index of a declared property in `properties`.
    pub(crate) find: fn(&[u8]) -> Option<usize>,
}

/// A declared property as a payload sees it.
#[derive(Debug)]
pub(crate) struct PropertyTable {
    /// Name in JSON.
    pub(crate) name: &'static str,
    /// Whether the payload may have it.
    pub(crate) access: Access,
    /// What $metadata calls it, if it has another name there.
    pub(crate) metadata_name: Option<&'static str>,
    /// What its value may be.
    pub(crate) check: &'static ValueCheck,
}

/// Whether a payload may have a declared property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which ones are used depends on the entity types that are on")]
pub(crate) enum Access {
    /// It may have it.
    Allowed,
    /// Only the service sets it.
    ReadOnly,
    /// It is on another operation's request table.
    NotSettable,
    /// It is on no request table.
    Undocumented,
}

/// What a value may be.
#[derive(Debug)]
pub(crate) struct ValueCheck {
    /// Its kind.
    pub(crate) kind: ValueKind,
    /// Whether null is allowed.
    pub(crate) nullable: bool,
}

impl ValueCheck {
    /// The table of the object that the value may be.
    #[inline]
    pub(crate) fn object(&self) -> Option<&'static ObjectTable> {
        match self.kind {
            ValueKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The check of each item of the array that the value may be.
    #[inline]
    pub(crate) fn items(&self) -> Option<&'static Self> {
        match self.kind {
            ValueKind::Collection(item) | ValueKind::StringOrCollection(item) => Some(item),
            _ => None,
        }
    }
}

/// Kinds of value.
#[derive(Debug)]
#[allow(dead_code, reason = "which ones are used depends on the entity types that are on")]
pub(crate) enum ValueKind {
    /// A string.
    String(StringCheck),
    /// `true` or `false`.
    Boolean,
    /// A number, or one of the three strings for numbers that JSON does not have.
    Double,
    /// A whole number of 32 bits.
    Int32,
    /// An object.
    Object(&'static ObjectTable),
    /// An array of such items.
    Collection(&'static ValueCheck),
    /// A string as the documentation has it, or an array of such items as $metadata has it.
    StringOrCollection(&'static ValueCheck),
}

/// What a string may say.
#[derive(Debug)]
#[allow(dead_code, reason = "which ones are used depends on the entity types that are on")]
pub(crate) enum StringCheck {
    /// Anything.
    Any,
    /// An absolute link.
    Link,
    /// A link that may lack its scheme.
    LenientLink,
    /// An `Edm.Date`.
    Date,
    /// An `Edm.DateTimeOffset`.
    DateTime,
    /// A member of an enum.
    Enum(&'static EnumTable),
}

/// An enum's members.
#[derive(Debug)]
pub(crate) struct EnumTable {
    /// The page that lists the members.
    pub(crate) page: &'static str,
    /// The members' names, in the page's order; at most [`MAX_MEMBERS`](super::object_tables::MAX_MEMBERS).
    pub(crate) names: &'static [&'static str],
    /// The members' numbers in $metadata, in the same order.
    pub(crate) numbers: &'static [Option<i64>],
    /// Whether $metadata lets members be combined.
    pub(crate) flags: bool,
    /// The index of the member that is a placeholder for future members.
    pub(crate) sentinel: Option<usize>,
    /// A bit for each member that only $metadata has.
    pub(crate) undocumented: u64,
    /// The index of a member in `names`.
    pub(crate) find: fn(&[u8]) -> Option<usize>,
}

impl EnumTable {
    /// The members that a text names with commas between them, in any case, or that a number of a flags enum combines;
    /// empty if it says anything else.
    pub(crate) fn members_in(&self, text: &str) -> Vec<&'static str> {
        if let Ok(number) = text.trim().parse::<i64>() {
            return self.members_of(number);
        }
        let named = text
            .split(',')
            .map(|part| self.names.iter().copied().find(|name| name.eq_ignore_ascii_case(part.trim())));
        named.collect::<Option<_>>().unwrap_or_default()
    }

    /// The members whose numbers a number of a flags enum combines.
    fn members_of(&self, number: i64) -> Vec<&'static str> {
        let of = |bit: i64| self.member_of(bit).filter(|_| self.flags);
        let bits = (0..i64::BITS - 1).map(|shift| 1 << shift).filter(|bit| number & bit != 0);
        bits.map(of).collect::<Option<_>>().unwrap_or_default()
    }

    /// The member with a number, unless it is a placeholder.
    pub(crate) fn member_of(&self, number: i64) -> Option<&'static str> {
        let member = self.numbers.iter().position(|other| *other == Some(number))?;
        self.names.get(member).copied().filter(|_| Some(member) != self.sentinel)
    }
}

/// A kind of JSON value.
///
/// Parses from and prints as its name in JSON Schema, such as `boolean`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names of RFC 8259")]
pub enum JsonKind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

crate::named!(JsonKind);

impl JsonKind {
    /// Every kind.
    pub const ALL: &'static [Self] =
        &[Self::Null, Self::Boolean, Self::Number, Self::String, Self::Array, Self::Object];

    /// The kind's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The kind of value that begins with a byte.
    pub(crate) fn starting_with(first: u8) -> Self {
        match first {
            b'n' => Self::Null,
            b't' | b'f' => Self::Boolean,
            b'"' => Self::String,
            b'[' => Self::Array,
            b'{' => Self::Object,
            _ => Self::Number,
        }
    }
}

impl From<&Value> for JsonKind {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}
