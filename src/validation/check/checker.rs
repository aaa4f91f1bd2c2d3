//! The rules, once: what is right, and what is reported where it is not. Readers walk their input and ask here.

#![expect(clippy::inline_always, reason = "readers read a body in one function; measured in benches/")]

use super::findings::Findings;
use super::link;
use super::location::Location;
use crate::payload::Payload;
use crate::validation::report::{Found, Span};
use crate::validation::rules::{Code, Limits};
use crate::validation::tables::{
    Access, EnumTable, JsonKind, ObjectTable, PayloadKind, PropertyTable, StringCheck, ValueCheck, ValueKind,
};
use crate::value::date_time;

/// The name by which a sender may state an object's type.
pub(crate) const TYPE_ANNOTATION: &str = "@odata.type";

/// Stands for [`TYPE_ANNOTATION`] where a place among a shape's members is given.
const ANNOTATION: usize = 63;

/// What to do with the value of a name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Next {
    /// Check it.
    Check(&'static ValueCheck),
    /// Check it, and say that only one source knows it.
    Disputed(&'static PropertyTable),
    /// Check it as the object's type annotation.
    Annotation,
    /// Read over it.
    Skip,
}

/// What has been seen of an object's members.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SeenNames {
    /// The declared names, and the type annotation.
    seen: u64,
    /// Whether any undeclared name without `@` was seen.
    undeclared: bool,
}

impl SeenNames {
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
pub(crate) struct SeenItems(u64);

/// Applies one payload's rules and collects what they find.
pub(crate) struct Checker<'r> {
    pub(crate) findings: Findings<'r>,
    payload: Payload,
    depth: usize,
}

impl<'r> Checker<'r> {
    pub(crate) fn new(payload: Payload, findings: Findings<'r>, limits: &Limits) -> Self {
        Self { findings, payload, depth: limits.depth }
    }

    /// How many levels of nesting a value may have.
    #[inline]
    pub(crate) fn depth_left_at(&self, at: &Location<'_>) -> usize {
        self.depth.saturating_sub(at.depth)
    }

    /// Whether an object or array nests too deep to look into.
    #[inline(always)]
    pub(crate) fn is_too_deep(&self, at: &Location<'_>) -> bool {
        at.depth >= self.depth
    }

    /// Something nests too deep in a value.
    #[cold]
    pub(crate) fn too_deep(&mut self, at: &Location<'_>, span: Span) {
        self.findings.add_too_deep(*at, span, self.depth);
    }

    /// The object that the body must be.
    pub(crate) fn root(&self) -> &'static ObjectTable {
        self.payload.table().object
    }

    #[cold]
    pub(crate) fn not_an_object(&mut self, found: JsonKind, at: &Location<'_>, span: Span) {
        self.findings.add(Code::NotAnObject, *at, span, None, Found::Kind(found));
    }

    /// A declared name, by its place among the shape's members; the first of what there is to say of it.
    #[inline(always)]
    pub(crate) fn declared(&mut self, index: usize, seen: &mut SeenNames, at: &Location<'_>, span: Span) {
        if seen.repeats(index) {
            self.findings.add(Code::DuplicateProperty, *at, span, None, Found::Nothing);
        }
    }

    /// Whether the payload may carry a declared property, after [`declared`](Self::declared).
    #[inline(always)]
    pub(crate) fn access(
        &mut self,
        object: &'static ObjectTable,
        index: usize,
        at: &Location<'_>,
        span: Span,
    ) -> Next {
        let Some(property) = object.properties.get(index) else { return Next::Skip };
        let code = match property.access {
            Access::Allowed if property.metadata_name.is_none() => return Next::Check(property.check),
            Access::Allowed | Access::Undocumented => return Next::Disputed(property),
            Access::ReadOnly => Code::ReadOnlyProperty,
            Access::NotSettable => Code::NotSettable,
        };
        self.findings.add(code, *at, span, None, Found::Nothing);
        Next::Skip
    }

    /// Any name, and its place among the shape's members where it is declared.
    #[inline(always)]
    pub(crate) fn name(
        &mut self,
        object: &'static ObjectTable,
        name: &[u8],
        seen: &mut SeenNames,
        at: &Location<'_>,
        span: Span,
    ) -> (Next, Option<usize>) {
        let Some(index) = (object.find)(name) else {
            return (self.undeclared(object, name, seen, at, span), None);
        };
        self.declared(index, seen, at, span);
        (self.access(object, index, at, span), Some(index))
    }

    /// What is said of a declared name at its value: known to one source only.
    #[inline]
    pub(crate) fn disputed(&mut self, property: &'static PropertyTable, at: &Location<'_>, span: Span) {
        if property.access == Access::Undocumented {
            self.findings.add(Code::UndocumentedProperty, *at, span, Some(property.check), Found::Nothing);
        }
        if let Some(other) = property.metadata_name {
            self.findings.add(Code::DisputedShape, *at, span, Some(property.check), Found::OtherName(other));
        }
    }

    /// A name that is not declared.
    fn undeclared(
        &mut self,
        object: &'static ObjectTable,
        name: &[u8],
        seen: &mut SeenNames,
        at: &Location<'_>,
        span: Span,
    ) -> Next {
        if name == TYPE_ANNOTATION.as_bytes() {
            self.annotation_name(seen, at, span);
            return Next::Annotation;
        }
        if !name.contains(&b'@') {
            seen.undeclared = true;
            if !object.open {
                self.findings.add(Code::UnknownProperty, *at, span, None, Found::Nothing);
            }
        }
        Next::Skip
    }

    /// The name [`TYPE_ANNOTATION`].
    #[inline]
    pub(crate) fn annotation_name(&mut self, seen: &mut SeenNames, at: &Location<'_>, span: Span) {
        if seen.repeats(ANNOTATION) {
            self.findings.add(Code::DuplicateProperty, *at, span, None, Found::Nothing);
        }
    }

    /// The body has been read to its end.
    #[inline]
    pub(crate) fn end_of_body(&mut self, seen: SeenNames, at: &Location<'_>, span: Span) {
        if !seen.any() && self.payload.table().kind == PayloadKind::Update {
            self.findings.add(Code::EmptyUpdate, *at, span, None, Found::Nothing);
        }
    }

    /// A string, as bytes of UTF-8; gives its place in the enum that it must be a member of.
    #[inline(always)]
    pub(crate) fn string(
        &mut self,
        check: &'static ValueCheck,
        text: &[u8],
        at: &Location<'_>,
        span: Span,
    ) -> Option<usize> {
        match &check.kind {
            ValueKind::String(StringCheck::Any) => None,
            ValueKind::String(StringCheck::Enum(table)) => {
                self.member(table, check, (table.find)(text), text, at, span)
            }
            _ => {
                self.free_string(check, text, *at, span);
                None
            }
        }
    }

    /// A text that is known to be the member of that place in the enum that the check asks for.
    #[inline(always)]
    pub(crate) fn known_member(
        &mut self,
        check: &'static ValueCheck,
        member: Option<usize>,
        name: &'static str,
        at: &Location<'_>,
    ) -> Option<usize> {
        match &check.kind {
            ValueKind::String(StringCheck::Enum(table)) => {
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
        check: &'static ValueCheck,
        member: Option<usize>,
        text: &[u8],
        at: &Location<'_>,
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
        check: &'static ValueCheck,
        member: Option<usize>,
        text: &[u8],
        at: Location<'_>,
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
    fn free_string(&mut self, check: &'static ValueCheck, text: &[u8], at: Location<'_>, span: Span) {
        let code = match &check.kind {
            ValueKind::String(StringCheck::Link) => match link::judge(text) {
                Ok(()) => return,
                Err(code) => code,
            },
            ValueKind::String(StringCheck::DateTime)
                if std::str::from_utf8(text).is_ok_and(date_time::is_valid) =>
            {
                return;
            }
            ValueKind::String(StringCheck::DateTime) => Code::DateTimeFormat,
            ValueKind::StringOrCollection(_) => Code::DisputedShape,
            ValueKind::Double if matches!(text, b"INF" | b"-INF" | b"NaN") => return,
            _ => Code::WrongType,
        };
        self.findings.add(code, at, span, Some(check), Found::Kind(JsonKind::String));
    }

    /// An item of a collection that is the given member of an enum.
    #[inline]
    pub(crate) fn item(
        &mut self,
        items: &mut SeenItems,
        member: usize,
        check: &'static ValueCheck,
        at: &Location<'_>,
        span: Span,
    ) {
        let mask = 1 << member;
        if items.0 & mask != 0 {
            self.findings.add(Code::DuplicateItem, *at, span, Some(check), Found::Nothing);
        }
        items.0 |= mask;
    }

    #[inline]
    pub(crate) fn null(&mut self, check: &'static ValueCheck, at: &Location<'_>, span: Span) {
        let code = match check.kind {
            _ if at.is_item() => Code::NullItem,
            ValueKind::Collection(_) => Code::NullCollection,
            _ if check.nullable => return,
            _ => Code::WrongType,
        };
        self.findings.add(code, *at, span, Some(check), Found::Kind(JsonKind::Null));
    }

    #[inline]
    pub(crate) fn boolean(&mut self, check: &'static ValueCheck, at: &Location<'_>, span: Span) {
        if !matches!(check.kind, ValueKind::Boolean) {
            self.wrong_type(check, JsonKind::Boolean, at, span);
        }
    }

    #[inline]
    pub(crate) fn number(&mut self, check: &'static ValueCheck, at: &Location<'_>, span: Span) {
        if !matches!(check.kind, ValueKind::Double) {
            self.wrong_type(check, JsonKind::Number, at, span);
        }
    }

    #[cold]
    pub(crate) fn wrong_type(
        &mut self,
        check: &'static ValueCheck,
        found: JsonKind,
        at: &Location<'_>,
        span: Span,
    ) {
        self.findings.add(Code::WrongType, *at, span, Some(check), Found::Kind(found));
    }

    /// The value of [`TYPE_ANNOTATION`]: its text, or its kind where it is none.
    pub(crate) fn annotation(
        &mut self,
        object: &'static ObjectTable,
        value: Result<&[u8], JsonKind>,
        at: &Location<'_>,
        span: Span,
    ) {
        match value {
            Ok(text) if object.annotations.iter().any(|right| right.as_bytes() == text) => {}
            Ok(text) => self.findings.add_text(Code::TypeAnnotation, *at, span, None, text),
            Err(kind) => self.findings.add(Code::TypeAnnotation, *at, span, None, Found::Kind(kind)),
        }
    }
}

impl ValueCheck {
    /// The shape of the object that the value may be.
    #[inline]
    pub(crate) fn object(&self) -> Option<&'static ObjectTable> {
        match self.kind {
            ValueKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The check of the items of the array that the value may be.
    #[inline]
    pub(crate) fn items(&self) -> Option<&'static ValueCheck> {
        match self.kind {
            ValueKind::Collection(item) | ValueKind::StringOrCollection(item) => Some(item),
            _ => None,
        }
    }
}

/// Two or more members with commas and nothing else between them.
fn is_combined(table: &EnumTable, text: &[u8]) -> bool {
    text.contains(&b',') && text.split(|&byte| byte == b',').all(|name| (table.find)(name).is_some())
}
