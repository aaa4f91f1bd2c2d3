//! Reports that travel: stored, sent, read back and compared.

use std::collections::{BTreeSet, HashSet};

use msgraph_profile::{
    Code, Fix, Limits, Payload, Report, ReportRecord, Validator, ViolationRecord, apply_fixes, validate_str,
};
use serde_json::{Value, json};

const TEXT: &str = r#"{ "display_name": "Chess", "colour": 1, "collaborationTags": ["mentor"], "categories": null,
    "webUrl": "chelseafc.com", "webUrl": "https://chelseafc.com", "id": "1", "createdDateTime": nul"#;

fn report(kept: usize) -> Report {
    let limits = Limits::DEFAULT.max_violations(kept);
    Validator::new(Payload::CreatePersonInterest).limits(limits).validate_str(TEXT)
}

#[test]
fn a_report_is_read_back() {
    for kept in [0, 1, 3, 100] {
        let report = report(kept);
        let record = ReportRecord::from(&report);
        let text = serde_json::to_string(&report).unwrap();
        assert_eq!(text, serde_json::to_string(&record).unwrap());
        let read: ReportRecord = serde_json::from_str(&text).unwrap();
        assert_eq!(read, record);
        assert_eq!((read.error_count, read.warning_count), (report.error_count(), report.warning_count()));
        assert_eq!((read.truncated, read.violations.len()), (report.is_truncated(), kept.min(report.len())));
        assert_eq!(HashSet::from([read, record]).len(), 1);
    }
    let value = validate_str(Payload::PersonInterest, r#"{ "id": "1" }"#);
    assert_eq!(json!(ReportRecord::from(&value))["valid"], true);
}

#[test]
fn a_record_has_what_is_allowed() {
    let record = ReportRecord::from(&report(100));
    let of = |code| record.violations.iter().find(|one| one.code == code).unwrap();
    assert_eq!(of(Code::EnumUnknown).allowed_values.len(), 4);
    assert!(of(Code::UnknownProperty).allowed_names.iter().any(|name| name == "displayName"));
    assert!(of(Code::ReadOnlyProperty).allowed_names.is_empty());
}

#[test]
fn fixes_travel_with_the_report() {
    let text = TEXT.replace(", \"createdDateTime\": nul", " }");
    let report = validate_str(Payload::CreatePersonInterest, &text);
    let record = ReportRecord::with_fixes(&report, text.as_bytes());
    let read: ReportRecord = serde_json::from_value(json!(record)).unwrap();
    assert_eq!(read, record);
    let fixes = read.violations.into_iter().filter_map(|one| one.fix).map(Fix::from);
    let certain: Vec<Fix> = fixes.filter(Fix::is_machine_applicable).collect();
    let changed = apply_fixes(text.as_bytes(), &certain);
    let left = Validator::new(Payload::CreatePersonInterest).validate_slice(&changed);
    assert!(!certain.is_empty() && left.len() + certain.len() == report.len(), "{left}");
}

#[test]
fn problem_details_carry_fixes() {
    let text = r#"{ "id": "1", "webUrl": "www.chelseafc.com" }"#;
    let report = validate_str(Payload::CreatePersonInterest, text);
    let body = report.to_problem_details_with_fixes(text.as_bytes());
    let fix = &body["errors"][0]["fix"];
    assert_eq!((&fix["title"], &fix["replacement"]), (&json!("remove the property"), &json!("")));
    // Its replacement would repeat text of the body.
    let link = report.at("/webUrl").next().unwrap();
    assert!(link.fix(text.as_bytes()).unwrap().repeats_text());
    assert_eq!(body["errors"][1].get("fix"), None);
    let mut plain = body;
    plain["errors"][0].as_object_mut().unwrap().remove("fix");
    assert_eq!(plain, report.to_problem_details());
}

#[test]
fn the_list_output_is_that_of_json_schema() {
    let list = report(100).to_list_output();
    assert_eq!(list["valid"], false);
    let details = list["details"].as_array().unwrap();
    assert_eq!(details.len(), report(100).errors().count());
    for unit in details {
        let names: BTreeSet<&str> = unit.as_object().unwrap().keys().map(String::as_str).collect();
        let wanted = ["errors", "evaluationPath", "instanceLocation", "schemaLocation", "valid"];
        assert_eq!(names, BTreeSet::from(wanted));
        assert!(unit["errors"].as_object().unwrap().values().all(Value::is_string));
    }
    let valid = validate_str(Payload::CreatePersonInterest, "{}").to_list_output();
    assert_eq!(valid, json!({ "valid": true, "details": [] }));
}

#[cfg(feature = "schemars")]
#[test]
fn the_schema_describes_each_report() {
    let schema = schemars::schema_for!(ReportRecord).to_value();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let violation = &schema["$defs"]["ViolationRecord"];
    let declared = |properties: &Value| -> BTreeSet<String> {
        properties.as_object().unwrap().keys().cloned().collect()
    };
    for kept in [0, 3, 100] {
        let report = report(kept);
        for written in [json!(report), json!(ReportRecord::with_fixes(&report, TEXT.as_bytes()))] {
            let errors: Vec<String> =
                validator.iter_errors(&written).map(|error| error.to_string()).collect();
            assert_eq!(errors, [""; 0], "{written}");
            assert_eq!(declared(&written), declared(&schema["properties"]));
            for one in written["violations"].as_array().unwrap() {
                assert!(declared(one).is_subset(&declared(&violation["properties"])));
                let required: BTreeSet<String> =
                    serde_json::from_value(violation["required"].clone()).unwrap();
                assert!(required.is_subset(&declared(one)));
            }
        }
    }
    assert!(!validator.is_valid(&json!({})));
    let mut wrong = json!(report(1));
    wrong["violations"][0]["code"] = "nothing".into();
    assert!(!validator.is_valid(&wrong));
    let own = schemars::schema_for!(Report).to_value();
    assert_eq!(own["properties"], schema["properties"]);
}

#[test]
fn violations_are_kept_by_themselves() {
    let report = report(100);
    let records: Vec<ViolationRecord> = report.violations().map(ViolationRecord::from).collect();
    assert_eq!(records, ReportRecord::from(&report).violations);
}
