//! The caller's changes to the rules' levels.

use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::payload::Payload;
use crate::validation::rules::Code;
use crate::validation::rules::Level;

/// The caller's changes to the rules' levels; the payload's defaults apply to the rest. A [fixed](Code::is_fixed) rule keeps
/// its level, whatever is set.
///
/// ```
/// use msgraph_profile::{Code, Payload, Rules, Validator};
///
/// const RULES: Rules = Rules::DEFAULT.allow(Code::EnumCombined).deny(Code::LinkScheme);
/// let body = serde_json::json!({ "allowedAudiences": "family,contacts" });
/// let report = Validator::new(Payload::CreatePersonInterest).rules(RULES).validate(&body);
/// assert!(report.is_valid());
/// ```
///
/// With serde, they are a map from codes to levels:
///
/// ```
/// use msgraph_profile::{Code, Rules};
///
/// let rules: Rules = serde_json::from_str(r#"{ "link-scheme": "deny" }"#)?;
/// assert_eq!(rules, Rules::DEFAULT.deny(Code::LinkScheme));
/// let error = serde_json::from_str::<Rules>(r#"{ "json-syntax": "allow" }"#).unwrap_err();
/// assert!(error.to_string().starts_with("the level of json-syntax is fixed"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    #[inline]
    pub fn level(&self, code: Code, payload: Payload) -> Level {
        self.0.get(code.index()).copied().flatten().unwrap_or_else(|| code.default_level(payload))
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Serialize for Rules {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let changes = Code::ALL.iter().zip(&self.0).filter_map(|(code, level)| Some((code, (*level)?)));
        serializer.collect_map(changes)
    }
}

impl<'de> Deserialize<'de> for Rules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let levels = BTreeMap::<Code, Level>::deserialize(deserializer)?;
        levels.into_iter().try_fold(Self::DEFAULT, |rules, (code, level)| {
            if code.is_fixed() {
                return Err(D::Error::custom(format_args!("the level of {code} is fixed: remove it")));
            }
            Ok(rules.set(code, level))
        })
    }
}
