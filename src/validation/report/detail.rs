//! A violation as facts, for messages in other words or another language.

use std::borrow::Cow;
use std::fmt;

use super::item::{Found, LinkFault};
use super::violation::Violation;
use crate::payload::Payload;
use crate::validation::detect::BodyKind;
use crate::validation::rules::Code;
use crate::validation::syntax::SyntaxKind;
use crate::validation::tables::{JsonKind, StringCheck, ValueCheck, ValueKind};

/// What a [`Violation`] is about, as facts: all that a program needs to write its own message.
///
/// Names and texts are those of the body, not escaped; a text is cut to 128 bytes. New rules add variants.
///
/// ```
/// use msgraph_profile::{Detail, ExpectedKind, JsonKind, Payload, validate_str};
///
/// let report = validate_str(Payload::CreatePersonInterest, r#"{ "description": 7 }"#);
/// let violation = report.violations().next().unwrap();
/// let Detail::WrongType { expected, found } = violation.detail() else { panic!() };
/// assert_eq!((expected.kind(), expected.is_nullable()), (ExpectedKind::String, true));
/// assert_eq!(found, JsonKind::Number);
/// assert_eq!(violation.name().as_deref(), Some("description"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "a field says what its name says; the variant's text has the rest")]
pub enum Detail<'r> {
    /// The text is not JSON.
    JsonSyntax { kind: SyntaxKind },
    /// The body is not an object; `encoded` if it is a string that holds one as JSON.
    NotAnObject { found: JsonKind, encoded: bool },
    /// A value of the wrong kind. A kind that is also expected is found if a number is not an integer, or if a text is
    /// not `"INF"`, `"-INF"` or `"NaN"`.
    WrongType { expected: Expected, found: JsonKind },
    /// An integer outside the range.
    NumberRange { min: i32, max: i32 },
    /// Null in a collection of such items.
    NullItem { expected: Expected },
    /// Text that is not a date and time.
    DateTimeFormat,
    /// Text that is not a date.
    DateFormat,
    /// A name that the type does not declare.
    UnknownProperty { name: Cow<'r, str>, type_name: &'static str },
    /// A property that only the service sets.
    ReadOnlyProperty { name: Cow<'r, str> },
    /// A property that the operation cannot set.
    NotSettable { name: Cow<'r, str>, payload: Payload },
    /// Text that is not a member of the enum.
    EnumUnknown { found: &'r str, allowed: &'static [&'static str] },
    /// A member that only $metadata has.
    EnumUndocumented { found: &'r str, allowed: &'static [&'static str] },
    /// Several members in one text.
    EnumCombined { found: &'r str, allowed: &'static [&'static str] },
    /// The placeholder for future members.
    EnumSentinel { found: &'r str, allowed: &'static [&'static str] },
    /// `@odata.type` does not name the type; the text is `None` if the value is not a string.
    TypeAnnotation {
        found: JsonKind,
        text: Option<&'r str>,
        type_name: &'static str,
        allowed: &'static [&'static str],
    },
    /// `@odata.type` in another case.
    AnnotationName { name: Cow<'r, str> },
    /// A name that its object already has.
    DuplicateProperty { name: Cow<'r, str> },
    /// Text that is not an absolute link.
    LinkShape { fault: LinkFault },
    /// A link that is neither http nor https.
    LinkScheme,
    /// Null for a collection.
    NullCollection { expected: Expected },
    /// A documented name for which $metadata has another one.
    DisputedName { name: Cow<'r, str>, metadata_name: &'static str },
    /// A single string, as documented, where $metadata has a collection.
    DisputedShape { expected: Expected },
    /// A property that only $metadata declares.
    UndocumentedProperty { name: Cow<'r, str> },
    /// A member that its collection already has.
    DuplicateItem,
    /// An update that changes nothing.
    EmptyUpdate,
    /// The body is something other than the payload; `payload` is what it is instead, if that is known.
    WrongPayload { expected: Payload, found: BodyKind, payload: Option<Payload> },
    /// Nesting beyond the limit.
    TooDeep { limit: usize },
    /// More bytes than the limit.
    TooLarge { limit: usize },
}

/// What a value must be.
#[derive(Clone, Copy)]
pub struct Expected(&'static ValueCheck);

/// The kind of value that is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpectedKind {
    /// Any string.
    String,
    /// A string that is an absolute link.
    Link,
    /// A string that is an Edm.Date.
    Date,
    /// A string that is an Edm.DateTimeOffset.
    DateTime,
    /// A string that is one of these members of an enum.
    Enum(&'static [&'static str]),
    /// `true` or `false`.
    Boolean,
    /// A number, or one of the strings `"INF"`, `"-INF"` and `"NaN"`.
    Double,
    /// An integer of 32 bits.
    Int32,
    /// An object of this type.
    Object(&'static str),
    /// An array of such items.
    Collection(Expected),
    /// A single string as documented, or an array of such items as in $metadata.
    StringOrCollection(Expected),
}

impl Expected {
    /// The kind of value.
    #[must_use]
    pub fn kind(self) -> ExpectedKind {
        match &self.0.kind {
            ValueKind::String(StringCheck::Any) => ExpectedKind::String,
            ValueKind::String(StringCheck::Link | StringCheck::LenientLink) => ExpectedKind::Link,
            ValueKind::String(StringCheck::Date) => ExpectedKind::Date,
            ValueKind::String(StringCheck::DateTime) => ExpectedKind::DateTime,
            ValueKind::String(StringCheck::Enum(table)) => ExpectedKind::Enum(table.names),
            ValueKind::Boolean => ExpectedKind::Boolean,
            ValueKind::Double => ExpectedKind::Double,
            ValueKind::Int32 => ExpectedKind::Int32,
            ValueKind::Object(object) => ExpectedKind::Object(object.type_name),
            ValueKind::Collection(item) => ExpectedKind::Collection(Self(item)),
            ValueKind::StringOrCollection(item) => ExpectedKind::StringOrCollection(Self(item)),
        }
    }

    /// Whether null is allowed, too.
    #[must_use]
    pub fn is_nullable(self) -> bool {
        self.0.nullable
    }
}

impl PartialEq for Expected {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.is_nullable() == other.is_nullable()
    }
}

impl Eq for Expected {}

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expected").field("kind", &self.kind()).field("nullable", &self.is_nullable()).finish()
    }
}

/// The facts of a violation.
pub(super) fn of(violation: Violation<'_>) -> Detail<'_> {
    let item = violation.item();
    match item.code {
        Code::JsonSyntax | Code::NotAnObject | Code::WrongPayload | Code::TooDeep | Code::TooLarge => {
            of_body(violation)
        }
        Code::UnknownProperty
        | Code::ReadOnlyProperty
        | Code::NotSettable
        | Code::DuplicateProperty
        | Code::UndocumentedProperty
        | Code::TypeAnnotation
        | Code::AnnotationName => of_name(violation),
        Code::EnumUnknown | Code::EnumUndocumented | Code::EnumCombined | Code::EnumSentinel => {
            of_member(violation)
        }
        _ => of_value(violation),
    }
}

fn of_body(violation: Violation<'_>) -> Detail<'_> {
    let item = violation.item();
    match item.found {
        Found::Syntax { kind, .. } => Detail::JsonSyntax { kind },
        Found::Body { kind, payload } => {
            Detail::WrongPayload { expected: violation.payload(), found: kind, payload }
        }
        Found::Limit(limit) if item.code == Code::TooDeep => Detail::TooDeep { limit },
        Found::Limit(limit) => Detail::TooLarge { limit },
        found => {
            Detail::NotAnObject { found: kind_found(found), encoded: matches!(found, Found::EncodedJson) }
        }
    }
}

fn of_name(violation: Violation<'_>) -> Detail<'_> {
    let (item, name) = (violation.item(), violation.last_segment());
    match item.code {
        Code::UnknownProperty => Detail::UnknownProperty { name, type_name: item.object.type_name },
        Code::ReadOnlyProperty => Detail::ReadOnlyProperty { name },
        Code::NotSettable => Detail::NotSettable { name, payload: violation.payload() },
        Code::DuplicateProperty => Detail::DuplicateProperty { name },
        Code::AnnotationName => Detail::AnnotationName { name },
        Code::UndocumentedProperty => Detail::UndocumentedProperty { name },
        _ => Detail::TypeAnnotation {
            found: kind_found(item.found),
            text: matches!(item.found, Found::Text { .. }).then(|| violation.text()),
            type_name: item.object.type_name,
            allowed: item.object.annotations,
        },
    }
}

fn of_member(violation: Violation<'_>) -> Detail<'_> {
    let (found, allowed) = (violation.text(), violation.allowed_values());
    match violation.code() {
        Code::EnumUndocumented => Detail::EnumUndocumented { found, allowed },
        Code::EnumCombined => Detail::EnumCombined { found, allowed },
        Code::EnumSentinel => Detail::EnumSentinel { found, allowed },
        _ => Detail::EnumUnknown { found, allowed },
    }
}

fn of_value(violation: Violation<'_>) -> Detail<'_> {
    /// Never used: every rule about a value keeps the check of the value.
    static ANYTHING: ValueCheck = ValueCheck { kind: ValueKind::String(StringCheck::Any), nullable: true };
    let item = violation.item();
    let expected = Expected(item.check.unwrap_or(&ANYTHING));
    match (item.code, item.found) {
        (Code::NumberRange, _) => Detail::NumberRange { min: i32::MIN, max: i32::MAX },
        (Code::NullItem, _) => Detail::NullItem { expected },
        (Code::NullCollection, _) => Detail::NullCollection { expected },
        (Code::DateTimeFormat, _) => Detail::DateTimeFormat,
        (Code::DateFormat, _) => Detail::DateFormat,
        (Code::LinkShape, Found::Link(fault)) => Detail::LinkShape { fault },
        (Code::LinkShape, _) => Detail::LinkShape { fault: LinkFault::NoScheme },
        (Code::LinkScheme, _) => Detail::LinkScheme,
        (Code::DisputedShape, Found::OtherName(metadata_name)) => {
            Detail::DisputedName { name: violation.last_segment(), metadata_name }
        }
        (Code::DisputedShape, _) => Detail::DisputedShape { expected },
        (Code::DuplicateItem, _) => Detail::DuplicateItem,
        (Code::EmptyUpdate, _) => Detail::EmptyUpdate,
        (_, found) => Detail::WrongType { expected, found: kind_found(found) },
    }
}

/// The kind of JSON value that was found.
pub(super) fn kind_found(found: Found) -> JsonKind {
    match found {
        Found::Kind(kind) => kind,
        Found::Integer(_) => JsonKind::Number,
        Found::Body { .. } => JsonKind::Object,
        _ => JsonKind::String,
    }
}
