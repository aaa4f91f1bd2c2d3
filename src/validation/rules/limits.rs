//! Limits on what is read and on what is kept.

/// Limits on what is read, and on how many violations are kept.
///
/// ```
/// use msgraph_profile::{Limits, Payload, Validator};
///
/// let validator = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT.max_bytes(64 * 1024));
/// assert!(!validator.validate_slice(&[b' '; 65 * 1024]).is_valid());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    pub(crate) depth: usize,
    pub(crate) bytes: usize,
    pub(crate) violations: usize,
}

const MAX_DEPTH: usize = 1024;

impl Limits {
    /// A depth of 127, which is what `serde_json` reads; any size; 100 violations kept.
    pub const DEFAULT: Self = Self { depth: 127, bytes: usize::MAX, violations: 100 };

    /// Sets the maximum nesting depth of objects and arrays; at most 1,024, so no body can exhaust the stack. Values
    /// nested more deeply are not checked; the rest of the body is.
    #[must_use]
    pub const fn max_depth(mut self, depth: usize) -> Self {
        self.depth = if depth < MAX_DEPTH { depth } else { MAX_DEPTH };
        self
    }

    /// Sets the maximum size of a body in bytes. A larger one is reported and not read.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets the maximum number of violations that a report keeps. The rest is counted, and the verdict takes all of them
    /// into account.
    #[must_use]
    pub const fn max_violations(mut self, violations: usize) -> Self {
        self.violations = violations;
        self
    }

    /// The maximum nesting depth.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// The maximum size in bytes; `usize::MAX` for any size.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// The maximum number of violations that a report keeps.
    #[must_use]
    pub const fn violations(&self) -> usize {
        self.violations
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
