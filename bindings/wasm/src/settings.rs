//! The settings of a validation.

use msgraph_profile::{Code, Limits, Rules, Validator};
use serde_json::Value;

/// Levels of rules, and limits.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// Levels of rules that differ from the default.
    pub rules: Option<Rules>,
    /// How deep objects and arrays may be nested.
    pub max_depth: Option<usize>,
    /// How many bytes a body may have.
    pub max_bytes: Option<usize>,
    /// How many violations a report keeps.
    pub max_violations: Option<usize>,
}

/// Gives a validator the settings in a JSON text.
///
/// They are read by hand: serde's readers, whose errors print what they found, would add a tenth to the module.
pub(crate) fn apply(text: &str, validator: Validator) -> Result<Validator, String> {
    let Ok(Value::Object(settings)) = serde_json::from_str(text) else {
        return Err("expected an object".to_owned());
    };
    let (mut rules, mut limits) = (Rules::DEFAULT, Limits::DEFAULT);
    for (name, value) in &settings {
        match name.as_str() {
            "rules" | "maxDepth" | "maxBytes" | "maxViolations" if value.is_null() => {}
            "rules" => rules = levels(value)?,
            "maxDepth" => limits = limits.max_depth(limit(name, value)?),
            "maxBytes" => limits = limits.max_bytes(limit(name, value)?),
            "maxViolations" => limits = limits.max_violations(limit(name, value)?),
            _ => {
                return Err(format!("\"{name}\" is not one of rules, maxDepth, maxBytes and maxViolations"));
            }
        }
    }
    Ok(validator.rules(rules).limits(limits))
}

fn levels(value: &Value) -> Result<Rules, String> {
    let Value::Object(levels) = value else {
        return Err("rules: expected an object".to_owned());
    };
    levels.iter().try_fold(Rules::DEFAULT, |rules, (code, level)| {
        let known: Code = code.parse().map_err(|error| format!("rules: {error}"))?;
        if known.is_fixed() {
            return Err(format!("rules: the level of {code} is fixed: remove it"));
        }
        let Some(level) = level.as_str() else {
            return Err(format!("rules: {code}: expected the name of a level"));
        };
        Ok(rules.set(known, level.parse().map_err(|error| format!("rules: {code}: {error}"))?))
    })
}

fn limit(name: &str, value: &Value) -> Result<usize, String> {
    let limit = value.as_u64().and_then(|limit| usize::try_from(limit).ok());
    limit.ok_or_else(|| format!("{name}: expected a whole number from 0 to {}", u32::MAX))
}
