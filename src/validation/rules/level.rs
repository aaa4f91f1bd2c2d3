//! The severity of a rule.

/// The severity of a rule: a report is valid if nothing in it is denied.
///
/// Parses from and prints as `allow`, `warn` and `deny`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; the report stays valid.
    Warn,
    /// Reported; the report is not valid.
    Deny,
}

impl Level {
    /// Every level, the mildest first.
    pub const ALL: &'static [Self] = &[Self::Allow, Self::Warn, Self::Deny];

    /// The level's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

crate::named!(Level);
