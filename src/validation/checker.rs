//! The rules, once: what is right, and what is reported where it is not. Readers walk their input and ask here.

#![expect(clippy::inline_always, reason = "readers read a body in one function; measured in benches/")]

use super::code::Code;
use super::findings::Findings;
use super::limits::Limits;
use super::link;
use super::path::{Path, Span};
use super::report::Found;
use super::shape::{BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text};
use crate::payload::Payload;
use crate::value::date_time;

/// The name by which a sender may state an object's type.
pub(super) const TYPE_ANNOTATION: &str = "@odata.type";

/// Stands for [`TYPE_ANNOTATION`] where a place among a shape's members is given.
const ANNOTATION: usize = 63;

/// Kinds of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonKind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// What to do with the value of a name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Next {
    /// Check it.
    Check(&'static Check),
    /// Check it, and say that only one source knows it.
    Disputed(&'static Member),
    /// Check it as the object's type annotation.
    Annotation,
    /// Read over it.
    Skip,
}

/// What has been seen of an object's members.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Members {
    /// The declared names, and the type annotation.
    seen: u64,
    /// Whether any undeclared name without `@` was seen.
    undeclared: bool,
}

impl Members {
    /// Notes a declared name; `true` where it was seen before.
    #[inline(always)]
    fn repeats(&mut self, bit: usize) -> bool {
        let mask = 1 << bit;
        let repeats = self.seen & mask != 0;
        self.seen |= mask;
        repeats
    }

    /// Whether any name without `@` was seen.
    fn any(self) -> bool {
        self.undeclared || self.seen & !(1 << ANNOTATION) != 0
    }
}

/// The members of an enum that have been seen in a collection.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Items(u64);

/// Applies one payload's rules and collects what they find.
pub(super) struct Checker<'r> {
    pub(super) findings: Findings<'r>,
    payload: Payload,
    depth: usize,
}

impl<'r> Checker<'r> {
    pub(super) fn new(payload: Payload, findings: Findings<'r>, limits: &Limits) -> Self {
        Self { findings, payload, depth: limits.depth }
    }

    /// How many levels of nesting a value may have.
    #[inline]
    pub(super) fn levels_at(&self, at: &Path<'_>) -> usize {
        self.depth.saturating_sub(at.level)
    }

    /// Whether an object or array nests too deep to look into.
    #[inline(always)]
    pub(super) fn is_too_deep(&self, at: &Path<'_>) -> bool {
        at.level >= self.depth
    }

    /// Something nests too deep in a value.
    #[cold]
    pub(super) fn too_deep(&mut self, at: &Path<'_>, span: Span) {
        self.findings.add_too_deep(*at, span, self.depth);
    }

    /// The object that the body must be.
    pub(super) fn root(&self) -> &'static Shape {
        self.payload.body().shape
    }

    #[cold]
    pub(super) fn not_an_object(&mut self, found: JsonKind, at: &Path<'_>, span: Span) {
        self.findings.add(Code::NotAnObject, *at, span, None, Found::Kind(found));
    }

    /// A declared name, by its place among the shape's members; the first of what there is to say of it.
    #[inline(always)]
    pub(super) fn declared(&mut self, index: usize, members: &mut Members, at: &Path<'_>, span: Span) {
        if members.repeats(index) {
            self.findings.add(Code::DuplicateProperty, *at, span, None, Found::Nothing);
        }
    }

    /// Whether the payload may carry a declared property, after [`declared`](Self::declared).
    #[inline(always)]
    pub(super) fn standing(
        &mut self,
        shape: &'static Shape,
        index: usize,
        at: &Path<'_>,
        span: Span,
    ) -> Next {
        let Some(member) = shape.members.get(index) else { return Next::Skip };
        let code = match member.standing {
            Standing::Settable if member.metadata_name.is_none() => return Next::Check(member.check),
            Standing::Settable | Standing::Undocumented => return Next::Disputed(member),
            Standing::ReadOnly => Code::ReadOnlyProperty,
            Standing::NotSettable => Code::NotSettable,
        };
        self.findings.add(code, *at, span, None, Found::Nothing);
        Next::Skip
    }

    /// Any name, and its place among the shape's members where it is declared.
    #[inline(always)]
    pub(super) fn name(
        &mut self,
        shape: &'static Shape,
        name: &[u8],
        members: &mut Members,
        at: &Path<'_>,
        span: Span,
    ) -> (Next, Option<usize>) {
        let Some(index) = (shape.find)(name) else {
            return (self.undeclared(shape, name, members, at, span), None);
        };
        self.declared(index, members, at, span);
        (self.standing(shape, index, at, span), Some(index))
    }

    /// What is said of a declared name at its value: known to one source only.
    #[inline]
    pub(super) fn disputed(&mut self, member: &'static Member, at: &Path<'_>, span: Span) {
        if member.standing == Standing::Undocumented {
            self.findings.add(Code::UndocumentedProperty, *at, span, Some(member.check), Found::Nothing);
        }
        if let Some(other) = member.metadata_name {
            self.findings.add(Code::DisputedShape, *at, span, Some(member.check), Found::OtherName(other));
        }
    }

    /// A name that is not declared.
    fn undeclared(
        &mut self,
        shape: &'static Shape,
        name: &[u8],
        members: &mut Members,
        at: &Path<'_>,
        span: Span,
    ) -> Next {
        if name == TYPE_ANNOTATION.as_bytes() {
            self.annotation_name(members, at, span);
            return Next::Annotation;
        }
        if !name.contains(&b'@') {
            members.undeclared = true;
            if !shape.open {
                self.findings.add(Code::UnknownProperty, *at, span, None, Found::Nothing);
            }
        }
        Next::Skip
    }

    /// The name [`TYPE_ANNOTATION`].
    #[inline]
    pub(super) fn annotation_name(&mut self, members: &mut Members, at: &Path<'_>, span: Span) {
        if members.repeats(ANNOTATION) {
            self.findings.add(Code::DuplicateProperty, *at, span, None, Found::Nothing);
        }
    }

    /// The body has been read to its end.
    #[inline]
    pub(super) fn end_of_body(&mut self, members: Members, at: &Path<'_>, span: Span) {
        if !members.any() && self.payload.body().kind == BodyKind::Update {
            self.findings.add(Code::EmptyUpdate, *at, span, None, Found::Nothing);
        }
    }

    /// A string, as bytes of UTF-8; gives its place in the enum that it must be a member of.
    #[inline(always)]
    pub(super) fn string(
        &mut self,
        check: &'static Check,
        text: &[u8],
        at: &Path<'_>,
        span: Span,
    ) -> Option<usize> {
        match &check.kind {
            Kind::String(Text::Any) => None,
            Kind::String(Text::Enum(table)) => self.member(table, check, (table.find)(text), text, at, span),
            _ => {
                self.free_string(check, text, *at, span);
                None
            }
        }
    }

    /// A text that is known to be the member of that place in the enum that the check asks for.
    #[inline(always)]
    pub(super) fn known_member(
        &mut self,
        check: &'static Check,
        member: Option<usize>,
        name: &'static str,
        at: &Path<'_>,
    ) -> Option<usize> {
        match &check.kind {
            Kind::String(Text::Enum(table)) => {
                self.member(table, check, member, name.as_bytes(), at, Span::NONE)
            }
            _ => self.string(check, name.as_bytes(), at, Span::NONE),
        }
    }

    /// A text whose place in the enum has been looked for.
    #[inline(always)]
    fn member(
        &mut self,
        table: &'static EnumTable,
        check: &'static Check,
        member: Option<usize>,
        text: &[u8],
        at: &Path<'_>,
        span: Span,
    ) -> Option<usize> {
        if member.is_none() || member == table.sentinel {
            self.wrong_member(table, check, member, text, *at, span);
        }
        member
    }

    #[cold]
    fn wrong_member(
        &mut self,
        table: &'static EnumTable,
        check: &'static Check,
        member: Option<usize>,
        text: &[u8],
        at: Path<'_>,
        span: Span,
    ) {
        let code = match member {
            Some(_) => Code::EnumSentinel,
            None if table.flags && is_combined(table, text) => Code::EnumCombined,
            None => Code::EnumUnknown,
        };
        self.findings.add_text(code, at, span, Some(check), text);
    }

    /// A string that need be no member of an enum.
    #[inline(never)]
    fn free_string(&mut self, check: &'static Check, text: &[u8], at: Path<'_>, span: Span) {
        let code = match &check.kind {
            Kind::String(Text::Link) => match link::judge(text) {
                Ok(()) => return,
                Err(code) => code,
            },
            Kind::String(Text::DateTime) if std::str::from_utf8(text).is_ok_and(date_time::is_valid) => {
                return;
            }
            Kind::String(Text::DateTime) => Code::DateTimeFormat,
            Kind::StringOrCollection(_) => Code::DisputedShape,
            Kind::Double if matches!(text, b"INF" | b"-INF" | b"NaN") => return,
            _ => Code::WrongType,
        };
        self.findings.add(code, at, span, Some(check), Found::Kind(JsonKind::String));
    }

    /// An item of a collection that is the given member of an enum.
    #[inline]
    pub(super) fn item(
        &mut self,
        items: &mut Items,
        member: usize,
        check: &'static Check,
        at: &Path<'_>,
        span: Span,
    ) {
        let mask = 1 << member;
        if items.0 & mask != 0 {
            self.findings.add(Code::DuplicateItem, *at, span, Some(check), Found::Nothing);
        }
        items.0 |= mask;
    }

    #[inline]
    pub(super) fn null(&mut self, check: &'static Check, at: &Path<'_>, span: Span) {
        let code = match check.kind {
            _ if at.is_item() => Code::NullItem,
            Kind::Collection(_) => Code::NullCollection,
            _ if check.nullable => return,
            _ => Code::WrongType,
        };
        self.findings.add(code, *at, span, Some(check), Found::Kind(JsonKind::Null));
    }

    #[inline]
    pub(super) fn boolean(&mut self, check: &'static Check, at: &Path<'_>, span: Span) {
        if !matches!(check.kind, Kind::Boolean) {
            self.wrong_type(check, JsonKind::Boolean, at, span);
        }
    }

    #[inline]
    pub(super) fn number(&mut self, check: &'static Check, at: &Path<'_>, span: Span) {
        if !matches!(check.kind, Kind::Double) {
            self.wrong_type(check, JsonKind::Number, at, span);
        }
    }

    #[cold]
    pub(super) fn wrong_type(&mut self, check: &'static Check, found: JsonKind, at: &Path<'_>, span: Span) {
        self.findings.add(Code::WrongType, *at, span, Some(check), Found::Kind(found));
    }

    /// The value of [`TYPE_ANNOTATION`]: its text, or its kind where it is none.
    pub(super) fn annotation(
        &mut self,
        shape: &'static Shape,
        value: Result<&[u8], JsonKind>,
        at: &Path<'_>,
        span: Span,
    ) {
        match value {
            Ok(text) if shape.annotations.iter().any(|right| right.as_bytes() == text) => {}
            Ok(text) => self.findings.add_text(Code::TypeAnnotation, *at, span, None, text),
            Err(kind) => self.findings.add(Code::TypeAnnotation, *at, span, None, Found::Kind(kind)),
        }
    }
}

impl Check {
    /// The shape of the object that the value may be.
    #[inline]
    pub(super) fn object(&self) -> Option<&'static Shape> {
        match self.kind {
            Kind::Object(shape) => Some(shape),
            _ => None,
        }
    }

    /// The check of the items of the array that the value may be.
    #[inline]
    pub(super) fn items(&self) -> Option<&'static Check> {
        match self.kind {
            Kind::Collection(item) | Kind::StringOrCollection(item) => Some(item),
            _ => None,
        }
    }
}

/// Two or more members with commas and nothing else between them.
fn is_combined(table: &EnumTable, text: &[u8]) -> bool {
    text.contains(&b',') && text.split(|&byte| byte == b',').all(|name| (table.find)(name).is_some())
}
