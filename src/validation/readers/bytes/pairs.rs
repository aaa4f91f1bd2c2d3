//! How the name/value pairs of an object are read. They are types because closures are not certain to be inlined.

#![expect(clippy::inline_always, reason = "a body is read in one function; measured in benches/")]

use std::marker::PhantomData;

use super::{ByteReader, Reader, detached};
use crate::scan::{Scanner, Stop};
use crate::validation::check::{Location, SeenNames};

/// A way to read the name/value pairs of an object.
pub(super) trait Pairs {
    /// Reads a pair, from the opening quotation mark of its name on.
    fn read(
        &self,
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<(), Stop>;
}

/// By generated code.
pub(super) struct Generated<S>(pub(super) PhantomData<S>);

impl<S: ByteReader> Pairs for Generated<S> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(
        &self,
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<(), Stop> {
        if S::read_property(reader, scanner, seen, at)? {
            return Ok(());
        }
        let (names, read) = detached(scanner, |scanner| reader.rare_pair(scanner, S::TABLE, *seen, *at));
        *seen = names;
        read
    }
}
