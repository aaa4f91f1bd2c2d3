//! Bounds on what is read and on what is kept.

/// Bounds on what is read and on what is kept of the violations found.
///
/// ```
/// use msgraph_profile::{Limits, Payload, Validator};
///
/// let validator = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT.max_bytes(64 * 1024));
/// assert!(!validator.validate_slice(&[b' '; 65 * 1024]).is_valid());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub(crate) depth: usize,
    pub(crate) bytes: usize,
    pub(crate) violations: usize,
}

const MOST_LEVELS: usize = 1024;

impl Limits {
    /// 127 levels of nesting, which is what `serde_json` reads; any size; 100 violations kept.
    pub const DEFAULT: Self = Self { depth: 127, bytes: usize::MAX, violations: 100 };

    /// Sets how many levels of objects and arrays may stand in one another; at most 1,024, so that no body can
    /// exhaust the stack. What stands deeper is not checked, the rest of the body is.
    #[must_use]
    pub const fn max_depth(mut self, levels: usize) -> Self {
        self.depth = if levels < MOST_LEVELS { levels } else { MOST_LEVELS };
        self
    }

    /// Sets how many bytes a body may have. A larger one is reported and not read.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets how many violations a report keeps. The rest is counted, and the verdict speaks of all.
    #[must_use]
    pub const fn max_violations(mut self, violations: usize) -> Self {
        self.violations = violations;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
