//! Compares verdicts with those of the exported JSON Schema document.

use msgraph_profile::json_schema;
use msgraph_profile::{Code, Limits, Payload, Validator};
use serde_json::Value;

/// Rules that JSON Schema cannot express, so there is nothing to compare.
const NOT_IN_SCHEMA: [Code; 4] = [Code::JsonSyntax, Code::DuplicateProperty, Code::TooDeep, Code::TooLarge];

/// Both validators of a payload, with default levels.
pub(crate) struct CrossCheck {
    rules: Validator,
    schema: jsonschema::Validator,
}

impl CrossCheck {
    pub(crate) fn new(payload: Payload) -> Result<Self, String> {
        let schema = json_schema::validator(payload).map_err(|error| format!("{payload}: {error}"))?;
        let rules = Validator::new(payload).limits(Limits::DEFAULT.max_violations(usize::MAX));
        Ok(Self { rules, schema })
    }

    /// How the verdicts on a body differ; `None` if they agree or cannot be compared.
    pub(crate) fn difference(&self, body: &[u8]) -> Option<String> {
        let report = self.rules.validate_slice(body);
        if report.violations().any(|violation| NOT_IN_SCHEMA.contains(&violation.code())) {
            return None;
        }
        let instance: Value = serde_json::from_slice(body).ok()?;
        let by_schema = self.schema.is_valid(&instance);
        let word = |valid: bool| if valid { "valid" } else { "invalid" };
        (report.is_valid() != by_schema).then(|| {
            format!(
                "verdicts differ: {} by the rules, {} by the JSON Schema document of {}",
                word(report.is_valid()),
                word(by_schema),
                report.payload()
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_described() {
        let schema = jsonschema::validator_for(&serde_json::json!(false)).unwrap();
        let check = CrossCheck { schema, ..CrossCheck::new(Payload::CreatePersonInterest).unwrap() };
        let difference = check.difference(b"{}").unwrap();
        assert!(
            difference.contains("valid by the rules, invalid by the JSON Schema document"),
            "{difference}"
        );
        assert_eq!(check.difference(b"[]"), None);
    }
}
