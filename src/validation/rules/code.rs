//! What a code offers of its rule's row.

use super::{Code, Level, RuleExample, RuleInput, example};
use crate::payload::Payload;
use crate::validation::tables::PayloadKind;

impl Code {
    /// How many codes there are; it grows with the rules.
    ///
    /// ```
    /// use msgraph_profile::{Code, Payload, validate_str};
    ///
    /// let mut seen = [0; Code::COUNT];
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "id": "1", "colour": "blue" }"#);
    /// for code in Code::ALL {
    ///     seen[code.index()] += report.count_of(*code);
    /// }
    /// assert_eq!(seen[Code::UnknownProperty.index()], 1);
    /// ```
    pub const COUNT: usize = Self::ALL.len();

    /// The code's index in [`ALL`](Self::ALL), which is less than [`COUNT`](Self::COUNT). It may differ in another
    /// version of this crate: store the name instead.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The code's name: `null-collection`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.rule().code
    }

    /// What the rule checks, as a noun phrase without a full stop: `Null for a collection`.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        self.rule().summary
    }

    /// Why the rule is there, in a sentence or two.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        self.rule().reason
    }

    /// The one thing to do about a violation, in a sentence.
    #[must_use]
    pub const fn help(self) -> &'static str {
        self.rule().help
    }

    /// Which inputs can violate the rule.
    #[must_use]
    pub const fn inputs(self) -> &'static [RuleInput] {
        self.rule().inputs
    }

    /// A body that violates the rule and one that does not; `None` for a limit that no small body exceeds.
    #[must_use]
    pub fn example(self) -> Option<RuleExample> {
        example::of(self)
    }

    /// Whether no setting can change the level.
    #[must_use]
    pub const fn is_fixed(self) -> bool {
        self.rule().fixed
    }

    /// The level that the code has for a payload by default.
    #[must_use]
    #[inline]
    pub const fn default_level(self, payload: Payload) -> Level {
        match payload.kind() {
            PayloadKind::Create | PayloadKind::Update => self.rule().request,
            PayloadKind::Entity => self.rule().response,
        }
    }
}

crate::named!(Code);

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn the_index_is_that_in_all() {
        assert!(Code::ALL.iter().enumerate().all(|(index, code)| code.index() == index));
    }

    #[test]
    fn each_row_is_complete_and_punctuated_alike() {
        for code in Code::ALL {
            let rule = code.rule();
            let phrases = [rule.summary, rule.message, rule.label];
            assert!(phrases.iter().all(|text| !text.is_empty() && !text.ends_with('.')), "{code}");
            let sentences = [rule.reason, rule.help];
            assert!(sentences.iter().all(|text| text.ends_with('.')), "{code}");
            assert!(!rule.inputs.is_empty(), "{code}");
        }
    }
}
