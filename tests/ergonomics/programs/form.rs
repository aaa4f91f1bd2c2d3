//! A service in German: each field of a form has its messages beside it, and the problem details are its own.

use msgraph_profile::{CreatePersonInterest, Payload, PersonInterest, Report, validate_str};
use serde_json::{Value, json};

use crate::german::german;

fn create(body: &[u8]) -> Result<PersonInterest, Value> {
    CreatePersonInterest::from_slice(body).map(PersonInterest::from).map_err(|report| problem(&report))
}

fn problem(report: &Report) -> Value {
    let errors: Vec<Value> =
        report.errors().map(|one| json!({ "ort": one.pointer(), "grund": german(one) })).collect();
    json!({ "status": 422, "title": format!("{} Fehler", report.error_count()), "errors": errors })
}

fn beside(report: &Report, field: &str) -> Vec<String> {
    report.at(field).map(german).collect()
}

#[test]
fn a_service_answers_in_german() {
    assert_eq!(create(br#"{ "displayName": "Chess" }"#).unwrap().display_name, "Chess");
    let body = r#"{ "description": 7, "webUrl": "chelseafc.com", "id": "1" }"#;
    let grund = |at: usize| create(body.as_bytes()).unwrap_err()["errors"][at]["grund"].clone();
    assert_eq!(grund(0), "ein Text oder null erwartet, aber eine Zahl gefunden");
    assert_eq!(grund(2), "„id“ setzt nur der Dienst");
    let report = validate_str(Payload::CreatePersonInterest, body);
    assert_eq!(beside(&report, "/webUrl"), ["dem Link fehlt ein Schema"]);
    assert!(beside(&report, "/displayName").is_empty());
}
