//! The caller's changes to the rules' levels.

use crate::payload::Payload;
use crate::validation::rules::Code;
use crate::validation::rules::Level;

/// The caller's changes to the rules' levels; the payload's defaults apply to the rest.
///
/// ```
/// use msgraph_profile::{Code, Payload, Rules, Validator};
///
/// const RULES: Rules = Rules::DEFAULT.allow(Code::EnumCombined).deny(Code::LinkScheme);
/// let body = serde_json::json!({ "allowedAudiences": "family,contacts" });
/// let report = Validator::new(Payload::CreatePersonInterest).rules(RULES).validate(&body);
/// assert!(report.is_valid());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules([Option<Level>; Code::COUNT]);

impl Rules {
    /// No changes.
    pub const DEFAULT: Self = Self([None; Code::COUNT]);

    /// Does not report violations of the rule.
    #[must_use]
    pub const fn allow(self, code: Code) -> Self {
        self.set(code, Level::Allow)
    }

    /// Reports violations of the rule as warnings; the report stays valid.
    #[must_use]
    pub const fn warn(self, code: Code) -> Self {
        self.set(code, Level::Warn)
    }

    /// Reports violations of the rule as errors; the report is not valid.
    #[must_use]
    pub const fn deny(self, code: Code) -> Self {
        self.set(code, Level::Deny)
    }

    /// Sets the level of a rule. A [fixed](Code::is_fixed) rule keeps its level.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "a code is smaller than their count; `get_mut` is not const")]
    pub const fn set(mut self, code: Code, level: Level) -> Self {
        if !code.is_fixed() {
            self.0[code.index()] = Some(level);
        }
        self
    }

    /// The level of a rule for a payload.
    #[must_use]
    pub fn level(&self, code: Code, payload: Payload) -> Level {
        self.0.get(code.index()).copied().flatten().unwrap_or_else(|| code.default_level(payload))
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::DEFAULT
    }
}
