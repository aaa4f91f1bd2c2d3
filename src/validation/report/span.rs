//! The bytes of a text that a violation is about.

/// The bytes of something: the first, and the one after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Span {
    /// That of what is read from no bytes.
    pub(crate) const NONE: Self = Self { start: usize::MAX, end: usize::MAX };

    #[inline]
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}
