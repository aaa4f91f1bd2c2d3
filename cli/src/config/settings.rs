//! The contents of a configuration file. Its JSON Schema is derived from them.

use std::collections::BTreeMap;
use std::path::Path;

use globset::{GlobBuilder, GlobMatcher};
use msgraph_profile::{Code, Level, Payload, Rules};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::args::{AsPayload, settable, unknown};

/// What a configuration file says.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// The levels of rules, by their codes.
    #[serde(default)]
    #[schemars(schema_with = "levels")]
    rules: BTreeMap<RuleName, Level>,
    /// What files are validated as. If several rows match a file, the last one applies.
    #[serde(default)]
    files: Vec<FileSettings>,
}

/// What some files are validated as.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FileSettings {
    /// A pattern for paths below the folder of the configuration file, such as `skills/**/*.json`.
    #[serde(rename = "match")]
    #[schemars(with = "String")]
    pattern: Pattern,
    /// The payload, or `auto` to decide by what each body holds.
    #[serde(rename = "as")]
    #[schemars(schema_with = "payloads")]
    payload: PayloadName,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct RuleName(Code);

#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct PayloadName(AsPayload);

#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Pattern(GlobMatcher);

impl Settings {
    /// Rules with these levels.
    pub(super) fn apply(&self, rules: Rules) -> Rules {
        self.rules.iter().fold(rules, |rules, (name, level)| rules.set(name.0, *level))
    }

    /// What the last row that matches a path says it is.
    pub(super) fn payload(&self, path: &Path) -> Option<AsPayload> {
        let row = self.files.iter().rev().find(|row| row.pattern.0.is_match(path))?;
        Some(row.payload.0)
    }
}

impl TryFrom<String> for RuleName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        settable(&name).map(Self)
    }
}

impl TryFrom<String> for PayloadName {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        let known = AsPayload::names();
        let payload = name.parse().map(Self);
        payload.map_err(|_| unknown("payload", &name, &known, "`msgraph-profile explain` lists all payloads"))
    }
}

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let glob = GlobBuilder::new(&text).literal_separator(true).build();
        let glob = glob.map_err(|error| format!("not a valid pattern: {}", error.kind()))?;
        Ok(Self(glob.compile_matcher()))
    }
}

/// An object with a property for each rule whose level can be set.
fn levels(_: &mut SchemaGenerator) -> Schema {
    let levels: Vec<&str> = Level::ALL.iter().map(|level| level.as_str()).collect();
    let settable = Code::ALL.iter().filter(|code| !code.is_fixed());
    let properties: Map<String, Value> = settable
        .map(|code| {
            let default = code.default_level(Payload::CreatePersonInterest);
            let description = format!("{}. By default `{default}` for requests.", code.summary());
            let schema = json_schema!({ "description": description, "type": "string", "enum": levels });
            (code.as_str().to_owned(), schema.to_value())
        })
        .collect();
    json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn payloads(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": AsPayload::names() })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use msgraph_profile::{Code, Level, Payload, Rules};

    use super::Settings;
    use crate::args::AsPayload;

    #[test]
    fn the_last_match_applies() {
        let settings: Settings = toml::from_str(
            r#"
            rules = { link-shape = "warn", null-item = "allow" }
            [[files]]
            match = "skills/**/*.json"
            as = "create-skillProficiency"
            [[files]]
            match = "**/*.auto.json"
            as = "auto"
            "#,
        )
        .expect("settings");
        let rules = settings.apply(Rules::DEFAULT);
        assert_eq!(rules.level(Code::LinkShape, Payload::CreatePersonInterest), Level::Warn);
        assert_eq!(rules.level(Code::NullItem, Payload::CreatePersonInterest), Level::Allow);
        let skill = Some(AsPayload::Payload(Payload::CreateSkillProficiency));
        for (path, payload) in [
            ("skills/a.json", skill),
            ("skills/b/c/a.json", skill),
            ("skills/a.auto.json", Some(AsPayload::Auto)),
            ("a.auto.json", Some(AsPayload::Auto)),
            ("a.json", None),
            ("skills.json", None),
        ] {
            assert_eq!(settings.payload(Path::new(path)), payload, "{path}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        for (text, expected) in [
            ("rules.link-shap = \"warn\"", "unknown rule \"link-shap\"; did you mean link-shape?"),
            ("rules.link-shape = \"none\"", "\"none\" is not one of allow, warn, deny"),
            ("rules.json-syntax = \"warn\"", "the level of json-syntax cannot be changed"),
            ("[[files]]\nmatch = \"[\"\nas = \"auto\"", "not a valid pattern: unclosed character class"),
            (
                "[[files]]\nmatch = \"*\"\nas = \"personinterest\"",
                "unknown payload \"personinterest\"; did you mean personInterest?",
            ),
            ("rule = 1", "unknown field `rule`, expected `rules` or `files`"),
        ] {
            let error = toml::from_str::<Settings>(text).expect_err(text);
            assert!(error.message().starts_with(expected), "{text}: {}", error.message());
        }
    }
}
