//! The settings of a validation.

use msgraph_profile::{Limits, Rules, Validator};
use serde::Deserialize;

/// Levels of rules, and limits.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Settings {
    /// Levels of rules that differ from the default.
    pub rules: Rules,
    /// How deep objects and arrays may be nested.
    pub max_depth: usize,
    /// How many bytes a body may have.
    pub max_bytes: usize,
    /// How many violations a report keeps.
    pub max_violations: usize,
}

impl Default for Settings {
    fn default() -> Self {
        let limits = Limits::DEFAULT;
        Self {
            rules: Rules::DEFAULT,
            max_depth: limits.depth(),
            max_bytes: limits.bytes(),
            max_violations: limits.violations(),
        }
    }
}

impl Settings {
    pub(crate) fn apply(&self, validator: Validator) -> Validator {
        let limits = Limits::DEFAULT.max_depth(self.max_depth).max_bytes(self.max_bytes);
        validator.rules(self.rules).limits(limits.max_violations(self.max_violations))
    }
}
