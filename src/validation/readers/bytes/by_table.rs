//! Reads values by their tables alone: slower than generated code, and compiled once for all types.

use super::Reader;
use super::items::{Item, Text};
use super::pairs::Pairs;
use crate::scan::{Scanner, Stop};
use crate::validation::check::{Location, Next, SeenItems, SeenNames, is_other_annotation};
use crate::validation::report::Span;
use crate::validation::tables::{ObjectTable, ValueCheck, ValueKind};

impl Reader<'_, '_> {
    /// A value.
    #[inline(never)]
    pub(super) fn value_by_table(
        &mut self,
        scanner: &mut Scanner<'_>,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        match check.kind {
            ValueKind::String(_) => self.string(scanner, check, at),
            ValueKind::Boolean => self.boolean(scanner, check, at),
            ValueKind::Double => self.double(scanner, check, at),
            ValueKind::Int32 => self.int32(scanner, check, at),
            ValueKind::Object(object) if scanner.skip_whitespace() == b'{' => {
                self.pairs(scanner, at, &ByTable(object)).map(drop)
            }
            ValueKind::Object(_) => self.other(scanner, check, at),
            ValueKind::Collection(_) | ValueKind::StringOrCollection(_) => {
                self.items::<ItemByTable>(scanner, check, at)
            }
        }
    }

    /// A name/value pair, from the opening quotation mark of its name on.
    pub(super) fn pair_by_table(
        &mut self,
        scanner: &mut Scanner<'_>,
        object: &'static ObjectTable,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        let start = scanner.position;
        let raw = scanner.string()?;
        let name = scanner.utf8(raw);
        let at = &Location::read(at, &name, object);
        if is_other_annotation(&name) {
            scanner.colon()?;
            return self.skip(scanner, *at);
        }
        let span = Span::new(start, scanner.position);
        let next = self.checker.name(object, &name, seen, at, span);
        scanner.colon()?;
        match next {
            Next::Check(check) => self.value_by_table(scanner, check, at),
            Next::Disputed(property) => self.disputed_value(scanner, property, *at),
            Next::Annotation => self.annotation(scanner, *at),
            Next::Skip => self.skip(scanner, *at),
        }
    }
}

/// By the table of the object.
pub(super) struct ByTable(pub(super) &'static ObjectTable);

impl Pairs for ByTable {
    fn read(
        &self,
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        reader.pair_by_table(scanner, self.0, seen, at)
    }
}

/// An item of any kind.
struct ItemByTable;

impl Item for ItemByTable {
    fn read(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        item: &'static ValueCheck,
        at: &Location<'_>,
        seen: &mut SeenItems,
    ) -> Result<(), Stop> {
        match item.kind {
            ValueKind::String(_) => Text::read(reader, scanner, item, at, seen),
            _ => reader.value_by_table(scanner, item, at),
        }
    }
}
