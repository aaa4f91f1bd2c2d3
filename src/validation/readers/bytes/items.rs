//! The kinds of item that arrays have. Types rather than closures, which would not be sure to end up in place.

use std::marker::PhantomData;

use super::{ByteReader, Location, Reader, Scanner, SeenItems, Span, Stop, ValueCheck};

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
                #[inline(always)]
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
    /// Any string.
    AnyString: Reader::string;
    /// `true` or `false`.
    Boolean: Reader::boolean;
    /// A number.
    Double: Reader::double;
    /// An object.
    ObjectOf<S: ByteReader>: Reader::object::<S>;
}

/// A string that a rule reads.
pub(crate) struct CheckedString;

impl Item for CheckedString {
    #[inline(always)]
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
        let start = scanner.position;
        if let Some(member) = reader.checked_text(scanner, item, at)? {
            reader.checker.item(seen, member, item, at, Span::new(start, scanner.position));
        }
        Ok(())
    }
}
