//! Reads a body straight from its bytes and asks the rules: one pass, no tree, no allocation where nothing is found.
//!
//! What is expected where is generated, as one [`ByteShape`] for each object; how each kind of value is read is
//! written here, once.

#![expect(clippy::inline_always, reason = "a body is read in one function; measured in benches/")]

use std::borrow::Cow;

use super::checker::{Checker, Items, JsonKind, Members, Next};
use super::code::Code;
use super::path::{Path, Span};
use super::report::Found;
use super::shape::{Check, Shape};
use crate::scan::{RawString, Scanner, Stop, expected};

/// An object's generated code.
pub(super) trait ByteShape {
    /// Its table.
    const SHAPE: &'static Shape;

    /// Finds a declared name that stands unescaped at a position, after the opening quotation mark: its place
    /// among the members and its length with the closing quotation mark.
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)>;

    /// Reads the value of a member that the payload may carry.
    fn read_member(reader: &mut Reader<'_, '_, '_>, index: usize, at: &Path<'_>) -> Result<(), Stop>;
}

/// Reads one body.
pub(super) struct Reader<'b, 'c, 'r> {
    scanner: Scanner<'b>,
    checker: &'c mut Checker<'r>,
}

/// Checks a body.
#[inline]
pub(super) fn read<S: ByteShape>(bytes: &[u8], checker: &mut Checker<'_>) {
    let mut reader = Reader { scanner: Scanner::new(bytes), checker };
    if reader.body::<S>().is_err() {
        reader.not_json();
    }
}

impl<'b> Reader<'b, '_, '_> {
    #[inline]
    fn body<S: ByteShape>(&mut self) -> Result<(), Stop> {
        let at = &Path::body(S::SHAPE);
        let first = self.scanner.skip_whitespace();
        let start = self.scanner.position;
        if first == b'{' {
            let members = self.members::<S>(at)?;
            let span = Span::new(start, self.scanner.position);
            self.scanner.end()?;
            self.checker.end_of_body(members, at, span);
            return Ok(());
        }
        self.skip_and(at, |reader| {
            let span = Span::new(start, reader.scanner.position);
            reader.scanner.end()?;
            reader.checker.not_an_object(JsonKind::starting_with(first), at, span);
            Ok(())
        })
    }

    #[cold]
    fn not_json(&mut self) {
        let error = self.scanner.error();
        let found = self.scanner.bytes.get(error.offset).copied();
        let end = error.offset + usize::from(found.is_some());
        let at = Path::body(self.checker.root());
        let found = Found::Syntax { expected: error.expected, found };
        self.checker.findings.add(Code::JsonSyntax, &at, Span::new(error.offset, end), None, found);
    }

    /// An object whose members `S` describes; anything else is reported.
    #[inline(always)]
    pub(super) fn object<S: ByteShape>(&mut self, check: &'static Check, at: &Path<'_>) -> Result<(), Stop> {
        if self.scanner.skip_whitespace() != b'{' {
            return self.other(check, at, false);
        }
        self.members::<S>(at).map(drop)
    }

    /// The members of an object, from its opening brace on.
    #[inline(always)]
    fn members<S: ByteShape>(&mut self, at: &Path<'_>) -> Result<Members, Stop> {
        let start = self.scanner.position;
        self.checker.enter(at, Span::new(start, start + 1));
        let mut members = Members::default();
        self.scanner.position += 1;
        match self.scanner.skip_whitespace() {
            b'"' => {}
            b'}' => {
                self.scanner.position += 1;
                return Ok(members);
            }
            _ => return self.scanner.fail(expected::NAME_OR_END_OF_OBJECT),
        }
        loop {
            self.member::<S>(&mut members, at)?;
            match self.scanner.skip_whitespace() {
                b',' => {
                    self.scanner.position += 1;
                    if self.scanner.skip_whitespace() != b'"' {
                        return self.scanner.fail(expected::NAME);
                    }
                }
                b'}' => {
                    self.scanner.position += 1;
                    return Ok(members);
                }
                _ => return self.scanner.fail(expected::COMMA_OR_END_OF_OBJECT),
            }
        }
    }

    /// A member, from the opening quotation mark of its name on.
    #[inline(always)]
    fn member<S: ByteShape>(&mut self, members: &mut Members, at: &Path<'_>) -> Result<(), Stop> {
        let start = self.scanner.position;
        let Some((index, length)) = S::name_at(&self.scanner, start + 1) else {
            return self.rare_member::<S>(members, at);
        };
        self.scanner.position = start + 1 + length;
        self.declared_member::<S>(index, members, start, at)
    }

    /// A member whose name is written with escapes, or is not declared.
    #[inline(never)]
    fn rare_member<S: ByteShape>(&mut self, members: &mut Members, at: &Path<'_>) -> Result<(), Stop> {
        let start = self.scanner.position;
        let name = self.scanner.string()?;
        let name = self.scanner.text(name);
        if let Some(index) = (S::SHAPE.find)(name.as_bytes()) {
            return self.declared_member::<S>(index, members, start, at);
        }
        let at = &Path::name(at, &name, S::SHAPE);
        let span = Span::new(start, self.scanner.position);
        let next = self.checker.undeclared(S::SHAPE, name.as_bytes(), members, at, span);
        self.colon()?;
        if let Next::Annotation = next { self.annotation(at) } else { self.skip(at) }
    }

    #[inline(always)]
    fn declared_member<S: ByteShape>(
        &mut self,
        index: usize,
        members: &mut Members,
        start: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        let name = S::SHAPE.members.get(index).map_or("", |member| member.name);
        let at = &Path::name(at, name, S::SHAPE);
        let span = Span::new(start, self.scanner.position);
        let next = self.checker.declared(S::SHAPE, index, members, at, span);
        self.colon()?;
        if let Next::Check(_) = next { S::read_member(self, index, at) } else { self.skip(at) }
    }

    #[inline(always)]
    fn colon(&mut self) -> Result<(), Stop> {
        if self.scanner.skip_whitespace() != b':' {
            return self.scanner.fail(expected::COLON);
        }
        self.scanner.position += 1;
        Ok(())
    }

    /// A member that only one source knows: said at its value, whose end is known once it has been read.
    #[inline(never)]
    pub(super) fn disputed(
        &mut self,
        index: usize,
        at: &Path<'_>,
        read: impl FnOnce(&mut Self, &Path<'_>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        self.scanner.skip_whitespace();
        let (first, start) = (self.checker.findings.kept(), self.scanner.position);
        self.checker.disputed(at.shape, index, at, Span::new(start, start));
        let read = read(self, at);
        self.checker.findings.close(first, start, self.scanner.position);
        read
    }

    /// Any string.
    #[inline(always)]
    pub(super) fn string(&mut self, check: &'static Check, at: &Path<'_>) -> Result<(), Stop> {
        if self.scanner.skip_whitespace() != b'"' {
            return self.other(check, at, false);
        }
        self.scanner.string().map(drop)
    }

    /// A string that a rule reads.
    #[inline(always)]
    pub(super) fn text(&mut self, check: &'static Check, at: &Path<'_>) -> Result<(), Stop> {
        if self.scanner.skip_whitespace() != b'"' {
            return self.other(check, at, false);
        }
        self.checked_text(check, at).map(drop)
    }

    #[inline(always)]
    fn checked_text(&mut self, check: &'static Check, at: &Path<'_>) -> Result<Option<usize>, Stop> {
        let start = self.scanner.position;
        let raw = self.scanner.string()?;
        let text = self.decoded(raw);
        Ok(self.checker.string(check, &text, at, Span::new(start, self.scanner.position)))
    }

    #[inline(always)]
    fn decoded(&self, raw: RawString) -> Cow<'b, [u8]> {
        if raw.escaped {
            return Cow::Owned(self.scanner.text(raw).into_owned().into_bytes());
        }
        Cow::Borrowed(self.scanner.bytes.get(raw.start..raw.end).unwrap_or_default())
    }

    #[inline(always)]
    pub(super) fn boolean(&mut self, check: &'static Check, at: &Path<'_>) -> Result<(), Stop> {
        match self.scanner.skip_whitespace() {
            b't' => self.scanner.literal(b"true"),
            b'f' => self.scanner.literal(b"false"),
            _ => self.other(check, at, false),
        }
    }

    #[inline(always)]
    pub(super) fn double(&mut self, check: &'static Check, at: &Path<'_>) -> Result<(), Stop> {
        match self.scanner.skip_whitespace() {
            b'-' | b'0'..=b'9' => self.scanner.number(),
            _ => self.other(check, at, false),
        }
    }

    /// An array of any strings.
    #[inline(always)]
    pub(super) fn strings(&mut self, check: &'static Check, at: &Path<'_>) -> Result<(), Stop> {
        self.items(
            check,
            at,
            |reader, item, at, ()| {
                if reader.scanner.skip_whitespace() != b'"' {
                    return reader.other(item, at, true);
                }
                reader.scanner.string().map(drop)
            },
            &mut (),
        )
    }

    /// An array of strings that a rule reads.
    #[inline(always)]
    pub(super) fn texts(&mut self, check: &'static Check, at: &Path<'_>) -> Result<(), Stop> {
        self.items(
            check,
            at,
            |reader, item, at, seen: &mut Items| {
                if reader.scanner.skip_whitespace() != b'"' {
                    return reader.other(item, at, true);
                }
                let start = reader.scanner.position;
                if let Some(member) = reader.checked_text(item, at)? {
                    reader.checker.item(seen, member, item, at, Span::new(start, reader.scanner.position));
                }
                Ok(())
            },
            &mut Items::default(),
        )
    }

    /// An array of values of any other kind.
    #[inline(always)]
    pub(super) fn values(
        &mut self,
        check: &'static Check,
        at: &Path<'_>,
        read: impl Fn(&mut Self, &'static Check, &Path<'_>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        self.items(
            check,
            at,
            |reader, item, at, ()| {
                if reader.scanner.skip_whitespace() == b'n' {
                    reader.other(item, at, true)
                } else {
                    read(reader, item, at)
                }
            },
            &mut (),
        )
    }

    #[inline(always)]
    fn items<State>(
        &mut self,
        check: &'static Check,
        at: &Path<'_>,
        read: impl Fn(&mut Self, &'static Check, &Path<'_>, &mut State) -> Result<(), Stop>,
        state: &mut State,
    ) -> Result<(), Stop> {
        let (true, Some(item)) = (self.scanner.skip_whitespace() == b'[', check.items()) else {
            return self.other(check, at, false);
        };
        let start = self.scanner.position;
        self.checker.enter(at, Span::new(start, start + 1));
        self.scanner.position += 1;
        if self.scanner.skip_whitespace() == b']' {
            self.scanner.position += 1;
            return Ok(());
        }
        let mut index = 0;
        loop {
            read(self, item, &Path::item(at, index), state)?;
            index += 1;
            match self.scanner.skip_whitespace() {
                b',' => self.scanner.position += 1,
                b']' => {
                    self.scanner.position += 1;
                    return Ok(());
                }
                _ => return self.scanner.fail(expected::COMMA_OR_END_OF_ARRAY),
            }
        }
    }

    /// A value that does not begin as the declared kind does.
    #[cold]
    #[inline(never)]
    fn other(&mut self, check: &'static Check, at: &Path<'_>, is_item: bool) -> Result<(), Stop> {
        let first = self.scanner.skip_whitespace();
        let start = self.scanner.position;
        if first == b'"' {
            return self.checked_text(check, at).map(drop);
        }
        self.skip_and(at, |reader| {
            let span = Span::new(start, reader.scanner.position);
            match first {
                b'n' => reader.checker.null(check, is_item, at, span),
                b't' | b'f' => reader.checker.boolean(check, at, span),
                b'-' | b'0'..=b'9' => reader.checker.number(check, at, span),
                _ => reader.checker.wrong_type(check, JsonKind::starting_with(first), at, span),
            }
            Ok(())
        })
    }

    #[cold]
    #[inline(never)]
    fn annotation(&mut self, at: &Path<'_>) -> Result<(), Stop> {
        let first = self.scanner.skip_whitespace();
        let start = self.scanner.position;
        if first == b'"' {
            let raw = self.scanner.string()?;
            let text = self.decoded(raw);
            self.checker.annotation(at.shape, Ok(&text), at, Span::new(start, self.scanner.position));
            return Ok(());
        }
        self.skip_and(at, |reader| {
            let kind = JsonKind::starting_with(first);
            reader.checker.annotation(at.shape, Err(kind), at, Span::new(start, reader.scanner.position));
            Ok(())
        })
    }

    /// Reads over a value.
    #[cold]
    #[inline(never)]
    fn skip(&mut self, at: &Path<'_>) -> Result<(), Stop> {
        self.skip_and(at, |_| Ok(()))
    }

    /// Reads over a value, and where it is whole, says what is to be said of it. The first bracket that nests too
    /// deep is reported in any case.
    fn skip_and(
        &mut self,
        at: &Path<'_>,
        whole: impl FnOnce(&mut Self) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let mut too_deep = None;
        let budget = self.checker.levels_at(at);
        let result = self.scanner.skip_value(budget, &mut too_deep).and_then(|()| whole(self));
        if let Some(offset) = too_deep {
            self.checker.too_deep(at, Span::new(offset, offset + 1));
        }
        result
    }
}

impl JsonKind {
    /// The kind of value that begins with a byte.
    fn starting_with(first: u8) -> Self {
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
