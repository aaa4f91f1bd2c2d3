//! Walking an object or array step by step, with the values left to the caller.

use std::borrow::Cow;

use super::{Expected, RawString, Scanner, Stop};

impl<'a> Scanner<'a> {
    /// Steps to the next value of an object, past its name, which is returned; `None` past the end of the object.
    ///
    /// Call it first behind the opening bracket, then behind each value.
    pub(crate) fn next_pair(&mut self, is_first: bool) -> Result<Option<Cow<'a, str>>, Stop> {
        let Some(name) = self.next_name(is_first)? else { return Ok(None) };
        self.colon()?;
        Ok(Some(self.text(name)))
    }

    /// Steps over the next name of an object, up to its colon, which [`colon`](Self::colon) steps over. Called as
    /// [`next_pair`](Self::next_pair) is.
    pub(crate) fn next_name(&mut self, is_first: bool) -> Result<Option<RawString>, Stop> {
        let expected = if is_first { Expected::NameOrEndOfObject } else { Expected::CommaOrEndOfObject };
        if self.ends(b'}', is_first, expected)? {
            return Ok(None);
        }
        if self.skip_whitespace() != b'"' {
            return self.fail(if is_first { expected } else { Expected::Name });
        }
        self.string().map(Some)
    }

    /// Steps over the colon behind a name.
    #[inline(always)]
    pub(crate) fn colon(&mut self) -> Result<(), Stop> {
        if self.skip_whitespace() != b':' {
            return self.fail(Expected::Colon);
        }
        self.position += 1;
        Ok(())
    }

    /// The value of the string that is next; `None` for any other value.
    pub(crate) fn string_value(&mut self) -> Option<Cow<'a, str>> {
        let raw = (self.skip_whitespace() == b'"').then(|| self.string())?.ok()?;
        Some(self.text(raw))
    }

    /// Steps to the next item of an array; false past the end of the array. Called as [`next_pair`](Self::next_pair) is.
    pub(crate) fn next_item(&mut self, is_first: bool) -> Result<bool, Stop> {
        Ok(!self.ends(b']', is_first, Expected::CommaOrEndOfArray)?)
    }

    /// Steps over the closing bracket if it is next, else over a comma, which the first value does not have.
    fn ends(&mut self, bracket: u8, is_first: bool, expected: Expected) -> Result<bool, Stop> {
        let next = self.skip_whitespace();
        if next == bracket {
            self.position += 1;
            return Ok(true);
        }
        if !is_first {
            if next != b',' {
                return self.fail(expected);
            }
            self.position += 1;
        }
        Ok(false)
    }
}
