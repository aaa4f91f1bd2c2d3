//! What valid bodies rarely hold, each in a separate function.

use super::{Reader, detached};
use crate::scan::{Scanner, Stop};
use crate::validation::check::{Checker, Location, SeenNames};
use crate::validation::report::Span;
use crate::validation::syntax::{SyntaxKind, diagnose};
use crate::validation::tables::{JsonKind, ObjectTable, PropertyTable, ValueCheck};

impl Reader<'_, '_> {
    /// The body is not JSON from here on; returns whether it can be read again from the scanner's position.
    #[cold]
    #[inline(never)]
    pub(crate) fn not_json(&mut self, scanner: &mut Scanner<'_>) -> bool {
        let error = scanner.error();
        let diagnosis = diagnose(scanner.bytes, error);
        let at = Location::body(self.checker.body_object());
        self.checker.findings.add_syntax(at, error.expected, &diagnosis);
        let is_readable = diagnosis.kind == SyntaxKind::ByteOrderMark;
        if is_readable {
            scanner.position = diagnosis.span.end;
        }
        is_readable
    }

    /// A body that is not an object.
    #[cold]
    #[inline(never)]
    pub(crate) fn no_object(&mut self, scanner: &mut Scanner<'_>, at: Location<'_>) -> Result<(), Stop> {
        let (first, start) = (scanner.peek(), scanner.position);
        if first == b'"' {
            let raw = scanner.string()?;
            let span = Span::new(start, scanner.position);
            scanner.end()?;
            self.checker.string_as_body(&scanner.utf8(raw), &at, span);
            return Ok(());
        }
        self.skip_and(scanner, &at, |checker, scanner| {
            let span = Span::new(start, scanner.position);
            scanner.end()?;
            checker.not_an_object(JsonKind::starting_with(first), &at, span);
            Ok(())
        })
    }

    /// A name/value pair whose name is written with escapes or is not declared.
    #[inline(never)]
    pub(crate) fn rare_pair(
        &mut self,
        scanner: &mut Scanner<'_>,
        object: &'static ObjectTable,
        mut seen: SeenNames,
        at: Location<'_>,
    ) -> (SeenNames, Result<(), Stop>) {
        let read = self.pair_by_table(scanner, object, &mut seen, &at);
        (seen, read)
    }

    /// The value of a property that only one source has, by its index in the table.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn disputed(
        &mut self,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        detached(scanner, |scanner| self.disputed_at(scanner, index, *at))
    }

    #[inline(never)]
    fn disputed_at(&mut self, scanner: &mut Scanner<'_>, index: usize, at: Location<'_>) -> Result<(), Stop> {
        match at.object.properties.get(index) {
            Some(property) => self.disputed_value(scanner, property, at),
            None => self.skip(scanner, at),
        }
    }

    /// The value of a property that only one source has: reported at its name.
    pub(crate) fn disputed_value(
        &mut self,
        scanner: &mut Scanner<'_>,
        property: &'static PropertyTable,
        at: Location<'_>,
    ) -> Result<(), Stop> {
        self.checker.disputed(property, &at, name_before(scanner));
        self.value_by_table(scanner, property.check, &at)
    }

    /// A value that does not begin as the expected kind does.
    #[cold]
    #[inline(never)]
    pub(crate) fn other_value(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: Location<'_>,
    ) -> Result<(), Stop> {
        let (first, start) = (scanner.peek(), scanner.position);
        if first == b'"' {
            return self.checked_string(scanner, check, &at).map(drop);
        }
        self.skip_and(scanner, &at, |checker, scanner| {
            let span = Span::new(start, scanner.position);
            match first {
                b'n' => checker.null(check, &at, span),
                b't' | b'f' => checker.boolean(check, &at, span),
                b'-' | b'0'..=b'9' => {
                    let text = scanner.bytes.get(span.start..span.end).unwrap_or_default();
                    checker.written_number(check, text, &at, span);
                }
                _ => checker.wrong_type(check, JsonKind::starting_with(first), &at, span),
            }
            Ok(())
        })
    }

    /// The value of a type annotation.
    #[inline(never)]
    pub(crate) fn annotation(&mut self, scanner: &mut Scanner<'_>, at: Location<'_>) -> Result<(), Stop> {
        let first = scanner.skip_whitespace();
        let start = scanner.position;
        if first == b'"' {
            let raw = scanner.string()?;
            let text = scanner.utf8(raw);
            let span = Span::new(start, scanner.position);
            self.checker.annotation(at.object, Ok(&text), &at, span);
            return Ok(());
        }
        self.skip_and(scanner, &at, |checker, scanner| {
            let span = Span::new(start, scanner.position);
            checker.annotation(at.object, Err(JsonKind::starting_with(first)), &at, span);
            Ok(())
        })
    }

    /// Skips a value.
    #[inline(never)]
    pub(crate) fn skip(&mut self, scanner: &mut Scanner<'_>, at: Location<'_>) -> Result<(), Stop> {
        if scanner.skip_whitespace() == b'"' {
            return scanner.string().map(drop);
        }
        self.skip_and(scanner, &at, |_, _| Ok(()))
    }

    /// Skips a value, and reports on it if it is complete. The first bracket that nests too deeply is reported in any
    /// case.
    fn skip_and(
        &mut self,
        scanner: &mut Scanner<'_>,
        at: &Location<'_>,
        whole: impl FnOnce(&mut Checker<'_>, &mut Scanner<'_>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let mut too_deep = None;
        let skipped = scanner.skip_value(self.checker.depth_left_at(at), &mut too_deep);
        let result = skipped.and_then(|()| whole(self.checker, scanner));
        if let Some(offset) = too_deep {
            self.checker.too_deep(at, Span::new(offset, offset + 1));
        }
        result
    }
}

/// The declared name before the colon that has just been read: it has no quotation marks inside, and nor do its escapes.
fn name_before(scanner: &Scanner<'_>) -> Span {
    let before = scanner.bytes.get(..scanner.position).unwrap_or_default();
    let end = before.iter().rposition(|byte| *byte == b'"').unwrap_or(0);
    let start = before.get(..end).and_then(|name| name.iter().rposition(|byte| *byte == b'"')).unwrap_or(0);
    Span::new(start, end + 1)
}
