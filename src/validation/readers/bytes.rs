//! Reads a body from its bytes: one pass, no tree, no allocation if nothing is found.
//!
//! What is expected at each name is generated, as one [`ByteReader`] for each object; how each kind of value is read is
//! written here. Valid values are skipped without the checker, by its predicates; everything else is for the checker.
//!
//! A body is read in one function, which keeps the scanner in registers; only objects that hold others have functions of
//! their own. Rare cases are in separate functions, [`rare`] and [`by_table`], which get a copy of the scanner through
//! [`detached`]. Builds with debug assertions do not inline: with all entity types that would take them four times as long.

#![allow(clippy::inline_always, reason = "a body is read in one function; measured in benches/")]

mod by_table;
mod items;
mod pairs;
mod rare;

pub(crate) mod generated {
    //! The generated code that reads objects from bytes.
    #![allow(
        dead_code,
        clippy::inline_always,
        clippy::too_many_lines,
        reason = "a body is read in one function, measured in benches/; what is used and how long it is depend on the \
                  schema"
    )]
    include!(concat!(env!("OUT_DIR"), "/generated/byte_readers.rs"));
}

use std::marker::PhantomData;

use crate::scan::{Expected, Scanner, Stop};
use crate::validation::check::{Checker, Location, SeenItems, SeenNames};
use crate::validation::detect::Evidence;
use crate::validation::report::Span;
use crate::validation::tables::{ObjectTable, TYPE_ANNOTATION, ValueCheck};

use by_table::ByTable;
use items::Item;
use pairs::{Generated, Pairs};

/// An object's generated code.
pub(crate) trait ByteReader {
    /// Its table.
    const TABLE: &'static ObjectTable;
    /// Whether it holds other objects. Such an object is read by a function of its own, compiled once for all that hold it.
    const HOLDS_OBJECTS: bool;

    /// Reads a name/value pair, from the opening quotation mark of its name on; returns false, with nothing read, if the
    /// name is not declared or is written with escapes.
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop>;
}

/// Reads one body.
pub(crate) struct Reader<'c, 'r> {
    checker: &'c mut Checker<'r>,
}

/// Checks the bytes of a body.
pub(crate) type ReadBytes = fn(&[u8], &mut Checker<'_>);

/// Checks a body that `S` describes.
#[inline]
pub(crate) fn read<S: ByteReader>(bytes: &[u8], checker: &mut Checker<'_>) {
    if cfg!(msgraph_profile_small) {
        return read_by_table(S::TABLE, bytes, checker);
    }
    read_with(S::TABLE, &Generated::<S>(PhantomData), bytes, checker);
}

/// Checks a body by its table: the code is compiled once for all payloads.
#[inline(never)]
fn read_by_table(object: &'static ObjectTable, bytes: &[u8], checker: &mut Checker<'_>) {
    read_with(object, &ByTable(object), bytes, checker);
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn read_with(object: &'static ObjectTable, pairs: &impl Pairs, bytes: &[u8], checker: &mut Checker<'_>) {
    let mut scanner = Scanner::new(bytes);
    let mut reader = Reader { checker };
    while reader.body(&mut scanner, object, pairs).is_err() {
        if !reader.not_json(&mut scanner) {
            break;
        }
    }
}

/// Checks only that a text is JSON.
pub(crate) fn read_syntax(bytes: &[u8], checker: &mut Checker<'_>) {
    let mut scanner = Scanner::new(bytes);
    let mut reader = Reader { checker };
    while scanner.skip_value(usize::MAX, &mut None).and_then(|()| scanner.end()).is_err() {
        if !reader.not_json(&mut scanner) {
            break;
        }
    }
}

impl Reader<'_, '_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn body(
        &mut self,
        scanner: &mut Scanner<'_>,
        object: &'static ObjectTable,
        pairs: &impl Pairs,
    ) -> Result<(), Stop> {
        let at = &Location::body(object);
        if scanner.skip_whitespace() != b'{' {
            return detached(scanner, |scanner| self.no_object(scanner, *at));
        }
        if self.checker.is_too_deep(at) {
            detached(scanner, |scanner| self.skip(scanner, *at))?;
            return scanner.end();
        }
        let start = scanner.position;
        let seen = self.pairs(scanner, at, pairs)?;
        let span = Span::new(start, scanner.position);
        scanner.end()?;
        let bytes = scanner.bytes;
        self.checker.end_of_body(seen, at, span, || Evidence::in_bytes(bytes));
        Ok(())
    }

    /// An object that `S` describes; anything else is reported.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn object<S: ByteReader>(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        if scanner.skip_whitespace() != b'{' {
            self.other(scanner, check, at)
        } else if S::HOLDS_OBJECTS {
            detached(scanner, |scanner| self.shared_object::<S>(scanner, *at))
        } else {
            self.pairs(scanner, at, &Generated::<S>(PhantomData)).map(drop)
        }
    }

    #[inline(never)]
    fn shared_object<S: ByteReader>(
        &mut self,
        scanner: &mut Scanner<'_>,
        at: Location<'_>,
    ) -> Result<(), Stop> {
        let mut own = *scanner;
        let read = self.pairs(&mut own, &at, &Generated::<S>(PhantomData)).map(drop);
        *scanner = own;
        read
    }

    /// The name/value pairs of an object, from its opening brace on.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn pairs(
        &mut self,
        scanner: &mut Scanner<'_>,
        at: &Location<'_>,
        pairs: &impl Pairs,
    ) -> Result<SeenNames, Stop> {
        let mut seen = SeenNames::default();
        if self.checker.is_too_deep(at) {
            return detached(scanner, |scanner| self.skip(scanner, *at)).map(|()| seen);
        }
        scanner.position += 1;
        match scanner.skip_whitespace() {
            b'"' => {}
            b'}' => {
                scanner.position += 1;
                return Ok(seen);
            }
            _ => return scanner.fail(Expected::NameOrEndOfObject),
        }
        loop {
            pairs.read(self, scanner, &mut seen, at)?;
            match scanner.skip_whitespace() {
                b',' => {
                    scanner.position += 1;
                    if scanner.skip_whitespace() != b'"' {
                        return scanner.fail(Expected::Name);
                    }
                }
                b'}' => {
                    scanner.position += 1;
                    self.checker.end_of_object(seen, at);
                    return Ok(seen);
                }
                _ => return scanner.fail(Expected::CommaOrEndOfObject),
            }
        }
    }

    /// The name of a property that the payload may have, found in place.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn settable(
        &mut self,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        index: usize,
        at: &Location<'_>,
        name: &'static str,
    ) -> Result<(), Stop> {
        let span = name_in_place(scanner, name);
        self.checker.declared(index, seen, at, span);
        scanner.colon()
    }

    /// A property that the payload must not have, its name found in place.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn refused(
        &mut self,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        index: usize,
        at: &Location<'_>,
        name: &'static str,
    ) -> Result<(), Stop> {
        let span = name_in_place(scanner, name);
        self.checker.declared(index, seen, at, span);
        self.checker.access(at.object, index, at, span);
        scanner.colon()?;
        detached(scanner, |scanner| self.skip(scanner, *at))
    }

    /// The type annotation, its name found in place.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn type_annotation<S: ByteReader>(
        &mut self,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        let at = &Location::declared(at, TYPE_ANNOTATION, S::TABLE);
        let span = name_in_place(scanner, TYPE_ANNOTATION);
        self.checker.annotation_name(seen, at, span);
        scanner.colon()?;
        if skip_usual_annotation(scanner, S::TABLE) {
            return Ok(());
        }
        detached(scanner, |scanner| self.annotation(scanner, *at))
    }

    /// A string.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn string(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        if scanner.skip_whitespace() != b'"' {
            self.other(scanner, check, at)
        } else if check.accepts_any_string() {
            scanner.string().map(drop)
        } else {
            self.checked_string(scanner, check, at).map(drop)
        }
    }

    /// A string that the checker reads; returns the member it is if it must be one of an enum.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn checked_string(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<Option<usize>, Stop> {
        let start = scanner.position;
        let raw = scanner.string()?;
        let span = Span::new(start, scanner.position);
        Ok(self.checker.string(check, &scanner.utf8(raw), at, span))
    }

    /// `true` or `false`.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn boolean(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        match scanner.skip_whitespace() {
            b't' if check.accepts_any_boolean() => scanner.literal(b"true"),
            b'f' if check.accepts_any_boolean() => scanner.literal(b"false"),
            _ => self.other(scanner, check, at),
        }
    }

    /// A number.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn double(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        match scanner.skip_whitespace() {
            b'-' | b'0'..=b'9' if check.accepts_any_number() => scanner.number(),
            _ => self.other(scanner, check, at),
        }
    }

    /// A whole number of 32 bits.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn int32(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        scanner.skip_whitespace();
        self.other(scanner, check, at)
    }

    /// An array of such items.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn items<I: Item>(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        let (b'[', Some(item)) = (scanner.skip_whitespace(), check.items()) else {
            return self.other(scanner, check, at);
        };
        if self.checker.is_too_deep(at) {
            return detached(scanner, |scanner| self.skip(scanner, *at));
        }
        scanner.position += 1;
        if scanner.skip_whitespace() == b']' {
            scanner.position += 1;
            return Ok(());
        }
        let mut seen = SeenItems::default();
        let mut index = 0;
        loop {
            I::read(self, scanner, item, &Location::item(at, index), &mut seen)?;
            index += 1;
            match scanner.skip_whitespace() {
                b',' => scanner.position += 1,
                b']' => {
                    scanner.position += 1;
                    return Ok(());
                }
                _ => return scanner.fail(Expected::CommaOrEndOfArray),
            }
        }
    }

    /// A value that does not begin as the declared kind does.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn other(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        if scanner.peek() == b'n' && check.accepts_null(at) {
            return scanner.literal(b"null");
        }
        detached(scanner, |scanner| self.other_value(scanner, check, *at))
    }
}

/// Lends a copy of the scanner to a separate function: a scanner whose address is passed on is not kept in registers.
#[cfg_attr(not(debug_assertions), inline(always))]
fn detached<'b, R>(scanner: &mut Scanner<'b>, rare: impl FnOnce(&mut Scanner<'b>) -> R) -> R {
    let mut copy = *scanner;
    let result = rare(&mut copy);
    *scanner = copy;
    result
}

/// Skips a name that was found in place.
#[cfg_attr(not(debug_assertions), inline(always))]
fn name_in_place(scanner: &mut Scanner<'_>, name: &'static str) -> Span {
    let start = scanner.position;
    scanner.position += name.len() + 2;
    Span::new(start, scanner.position)
}

/// Skips the value of a type annotation if it is the usual one.
#[cfg_attr(not(debug_assertions), inline(always))]
fn skip_usual_annotation(scanner: &mut Scanner<'_>, object: &'static ObjectTable) -> bool {
    let (b'"', Some(usual)) = (scanner.skip_whitespace(), object.usual_annotation()) else { return false };
    let text = scanner.bytes.get(scanner.position + 1..).unwrap_or_default();
    let is_usual = text.starts_with(usual.as_bytes()) && text.get(usual.len()) == Some(&b'"');
    if is_usual {
        scanner.position += usual.len() + 2;
    }
    is_usual
}
