//! The kinds of item that arrays have. Types rather than closures, which would not be sure to end up in place.

use std::marker::PhantomData;

use super::{ByteShape, Check, Items, Path, Reader, Scanner, Span, Stop};

/// How an item of an array is read.
pub(in super::super) trait Item {
    /// Reads an item; `seen` holds what the items before it were.
    fn read(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        item: &'static Check,
        at: &Path<'_>,
        seen: &mut Items,
    ) -> Result<(), Stop>;
}

macro_rules! items {
    ($($(#[$doc:meta])* $item:ident $(<$shape:ident: $bound:ident>)?: $read:expr;)*) => {
        $(
            $(#[$doc])*
            #[allow(dead_code, reason = "which of them are used depends on the schema")]
            pub(in super::super) struct $item $(<$shape>(PhantomData<$shape>))?;

            impl $(<$shape: $bound>)? Item for $item $(<$shape>)? {
                #[inline(always)]
                fn read(
                    reader: &mut Reader<'_, '_>,
                    scanner: &mut Scanner<'_>,
                    item: &'static Check,
                    at: &Path<'_>,
                    _: &mut Items,
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
    ObjectOf<S: ByteShape>: Reader::object::<S>;
}

/// A string that a rule reads.
pub(in super::super) struct Text;

impl Item for Text {
    #[inline(always)]
    fn read(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        item: &'static Check,
        at: &Path<'_>,
        seen: &mut Items,
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
