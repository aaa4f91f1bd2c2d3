//! The bytes of a text that a violation is about.

/// A range of bytes: the first, and the one after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Span {
    /// The span of a value that was not read from text.
    pub(crate) const NONE: Self = Self { start: usize::MAX, end: usize::MAX };

    /// The same bytes in a text that has `offset` bytes before them.
    pub(crate) fn moved_by(self, offset: usize) -> Self {
        if self == Self::NONE { self } else { Self::new(self.start + offset, self.end + offset) }
    }

    #[inline]
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}
