//! A program with its own configuration and its own types around the library's.

use msgraph_profile::json_schema::{Dialect, document};
use msgraph_profile::{CollaborationTag, Level, Payload, Position, Rules, Validator};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Deserialize)]
struct Config {
    payload: Payload,
    rules: Rules,
    fail_on: Level,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Finding {
    at: Option<Position>,
    level: Level,
    tag: CollaborationTag,
}

fn fails(config: &Config, body: &str) -> bool {
    let report = Validator::new(config.payload).rules(config.rules).validate_str(body);
    report.violations().any(|one| one.level() >= config.fail_on)
}

#[test]
fn configuration_is_read_by_serde() {
    let config = |level: &str| -> Config {
        let rules = json!({ "link-scheme": "warn", "null-collection": "allow" });
        serde_json::from_value(
            json!({ "payload": "create-personInterest", "rules": rules, "fail_on": level }),
        )
        .unwrap()
    };
    assert!(
        fails(&config("warn"), r#"{ "webUrl": "ftp://a" }"#)
            && !fails(&config("deny"), r#"{ "webUrl": "ftp://a" }"#)
    );
    assert!(!fails(&config("warn"), r#"{ "categories": null }"#));

    let finding = Finding { at: None, level: Level::Warn, tag: CollaborationTag::AskMeAbout };
    assert_eq!(json!(finding), json!({ "at": null, "level": "warn", "tag": "askMeAbout" }));
    assert_eq!(serde_json::from_value::<Finding>(json!(finding)).unwrap(), finding);
    assert_eq!(document(config("deny").payload, Dialect::Draft07).unwrap().name(), "create-personInterest");
}

#[cfg(feature = "schemars")]
#[test]
fn own_types_have_schemas() {
    #[derive(schemars::JsonSchema)]
    #[allow(dead_code, reason = "only its schema is used")]
    struct Response {
        report: msgraph_profile::Report,
        rules: Rules,
        at: Position,
    }
    let schema = schemars::schema_for!(Response).to_value();
    assert!(schema["$defs"]["Rules"]["properties"]["link-scheme"].is_object());
    assert!(schema["$defs"]["Code"]["enum"].as_array().unwrap().contains(&json!("link-scheme")));
}
