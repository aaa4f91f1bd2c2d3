//! The kinds of item that arrays have. They are types because closures are not certain to be inlined.

use std::marker::PhantomData;

use super::{ByteReader, Reader};
use crate::scan::{Scanner, Stop};
use crate::validation::check::{Location, SeenItems};
use crate::validation::report::Span;
use crate::validation::tables::ValueCheck;

/// How an item of an array is read.
pub(crate) trait Item {
    /// Reads an item; `seen` holds what the items before it were.
    fn read(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        item: &'static ValueCheck,
        at: &Location<'_>,
        seen: &mut SeenItems,
    ) -> Result<(), Stop>;
}

macro_rules! items {
    ($($(#[$doc:meta])* $item:ident $(<$object:ident: $bound:ident>)?: $read:expr;)*) => {
        $(
            $(#[$doc])*
            #[allow(dead_code, reason = "which of them are used depends on the schema")]
            pub(crate) struct $item $(<$object>(PhantomData<$object>))?;

            impl $(<$object: $bound>)? Item for $item $(<$object>)? {
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn read(
                    reader: &mut Reader<'_, '_>,
                    scanner: &mut Scanner<'_>,
                    item: &'static ValueCheck,
                    at: &Location<'_>,
                    _: &mut SeenItems,
                ) -> Result<(), Stop> {
                    $read(reader, scanner, item, at)
                }
            }
        )*
    };
}

items! {
    /// `true` or `false`.
    Boolean: Reader::boolean;
    /// A number.
    Double: Reader::double;
    /// A whole number of 32 bits.
    Int32: Reader::int32;
    /// An object.
    ObjectOf<S: ByteReader>: Reader::object::<S>;
}

/// A string.
#[allow(dead_code, reason = "which of them are used depends on the schema")]
pub(crate) struct Text;

impl Item for Text {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        item: &'static ValueCheck,
        at: &Location<'_>,
        seen: &mut SeenItems,
    ) -> Result<(), Stop> {
        if scanner.skip_whitespace() != b'"' {
            return reader.other(scanner, item, at);
        }
        if item.accepts_any_string() {
            return scanner.string().map(drop);
        }
        let start = scanner.position;
        if let Some(member) = reader.checked_string(scanner, item, at)? {
            reader.checker.item(seen, member, item, at, Span::new(start, scanner.position));
        }
        Ok(())
    }
}
