//! What is fixed, what is not, and properties of every fix.

use proptest::prelude::*;

use super::MAX_VIOLATIONS;
use crate::{Code, Fix, Payload, Report, Validator, apply_fixes};

fn fixed(source: &str) -> Option<String> {
    let validator = Validator::new(Payload::CreatePersonInterest);
    validator.fix(source.as_bytes()).map(|fixed| String::from_utf8(fixed.text).expect("UTF-8"))
}

#[test]
fn problems_with_one_correct_value_are_fixed() {
    for (source, expected) in [
        (r#"{ "display_name":"a" , "WEB-URL": null }"#, r#"{ "displayName":"a" , "webUrl": null }"#),
        (
            r#"{"collaborationTags": ["ASKMEABOUT", "ableToMentor"]}"#,
            r#"{"collaborationTags": ["askMeAbout", "ableToMentor"]}"#,
        ),
        (r#"{"collaborationtags": ["AskMeAbout"]}"#, r#"{"collaborationTags": ["askMeAbout"]}"#),
        (r#"{"allowedaudiences": "Me"}"#, r#"{"allowedAudiences": "me"}"#),
        ("{\r\n\t\"categories\": null\r\n}\r\n", "{\r\n\t\"categories\": []\r\n}\r\n"),
        (r#"{"source": {"type": "A\u0041D"}}"#, r#"{"source": {"type": ["A\u0041D"]}}"#),
        (
            "{\n  \"id\": \"1\",\n  \"createdBy\": {\n    \"user\": null\n  },\n  \"webUrl\": null\n}",
            "{\n  \"webUrl\": null\n}",
        ),
        ("{\n  \"webUrl\": null,\n  \"id\": 1,\n  \"createdBy\": 2\n}", "{\n  \"webUrl\": null\n}"),
        (r#"{"id":1,"id":2}"#, "{}"),
        (r#"{"display\u006Eame": "é", "categories": [ ]}"#, r#"{"displayName": "é", "categories": [ ]}"#),
        (
            r#"{"inference": {"Confidence_Score": 0.80, "x": 1}}"#,
            r#"{"inference": {"confidenceScore": 0.80, "x": 1}}"#,
        ),
    ] {
        assert_eq!(fixed(source).as_deref(), Some(expected), "{source}");
    }
}

#[test]
fn values_of_the_wrong_kind_are_fixed_if_their_text_has_one_meaning() {
    for (source, expected) in [
        (r#"{"categories": "Sports"}"#, r#"{"categories": ["Sports"]}"#),
        (r#"{"collaborationTags": "AskMeAbout"}"#, r#"{"collaborationTags": ["askMeAbout"]}"#),
        (r#"{"allowedAudiences": 8}"#, r#"{"allowedAudiences": "organization"}"#),
        (r#"{"allowedAudiences": "8"}"#, r#"{"allowedAudiences": "organization"}"#),
        (r#"{"allowedAudiences": ["me"]}"#, r#"{"allowedAudiences": "me"}"#),
        (r#"{"description": 1905}"#, r#"{"description": "1905"}"#),
        (r#"{"inference": {"confidenceScore": "0.80"}}"#, r#"{"inference": {"confidenceScore": 0.80}}"#),
        (
            r#"{"inference": {"userHasVerifiedAccuracy": "True"}}"#,
            r#"{"inference": {"userHasVerifiedAccuracy": true}}"#,
        ),
        (
            r#"{"inference": {"userHasVerifiedAccuracy": "FALSE"}}"#,
            r#"{"inference": {"userHasVerifiedAccuracy": false}}"#,
        ),
        (r#"{"inference": [{"confidenceScore": 1}]}"#, r#"{"inference": {"confidenceScore": 1}}"#),
        (r#"{"inference": "{\"confidenceScore\": 1}"}"#, r#"{"inference": {"confidenceScore": 1}}"#),
        (r#"{"categories": "[\"Sports\"]"}"#, r#"{"categories": ["Sports"]}"#),
        (
            r#"{"collaborationTags": ["askMeAbout", "askMeAbout"]}"#,
            r#"{"collaborationTags": ["askMeAbout"]}"#,
        ),
        (r#"{"webUrl": " https://example.com "}"#, r#"{"webUrl": "https://example.com"}"#),
    ] {
        assert_eq!(fixed(source).as_deref(), Some(expected), "{source}");
    }
}

#[test]
fn what_sdks_and_editors_leave_is_removed() {
    for (source, expected) in [
        (r#"{"$schema": "x.json", "webUrl": null}"#, r#"{"webUrl": null}"#),
        (r#"{"Id": "1", "CreatedBy": null, "DisplayName": "a"}"#, r#"{"DisplayName": "a"}"#),
        (r#"{"AdditionalData": {}, "BackingStore": {"a": 1}, "webUrl": null}"#, r#"{"webUrl": null}"#),
        (r#"{"OdataType": null, "webUrl": null}"#, r#"{"webUrl": null}"#),
        (
            r##"{"odata_type": "#microsoft.graph.personInterest"}"##,
            r##"{"@odata.type": "#microsoft.graph.personInterest"}"##,
        ),
        (
            r##"{"@OData.Type": "#microsoft.graph.personInterest"}"##,
            r##"{"@odata.type": "#microsoft.graph.personInterest"}"##,
        ),
        (
            r##"{"@odata.type": "#microsoft.graph.personinterest"}"##,
            r##"{"@odata.type": "#microsoft.graph.personInterest"}"##,
        ),
    ] {
        let expected = expected.replace("DisplayName", "displayName");
        assert_eq!(fixed(source), Some(expected), "{source}");
    }
}

#[test]
fn other_problems_are_not_fixed() {
    for source in [
        "{}",
        "",
        "{",
        "[{\"id\": 1}]",
        r#"{"displayNam": "a"}"#,
        r#"{"display name": "a"}"#,
        r#"{"_displayName": "a"}"#,
        r#"{"collaborationTags": ["ask_me_about"]}"#,
        r#"{"displayname": "a", "displayName": "b"}"#,
        r#"{"displayname": "a", "display_name": "b"}"#,
        r#"{"displayName": "a", "displayName": "b", "displayname": "c"}"#,
        r#"{"displayname": {}}"#,
        r#"{"description": true}"#,
        r#"{"description": 1.50}"#,
        r#"{"categories": "Sports, Music"}"#,
        r#"{"categories": "System.Object[]"}"#,
        r#"{"categories": ""}"#,
        r#"{"inference": "@{confidenceScore=1}"}"#,
        r#"{"inference": {"confidenceScore": "0,8"}}"#,
        r#"{"inference": {"userHasVerifiedAccuracy": 1}}"#,
        r#"{"allowedAudiences": 64}"#,
        r#"{"allowedAudiences": 10}"#,
        r#"{"allowedAudiences": "Organization, Contacts"}"#,
        r#"{"collaborationTags": ["askMeAbout, ableToMentor"]}"#,
        r#"{"AdditionalData": {"colour": "blue"}}"#,
        r##"{"@odata.type": "#microsoft.graph.skillProficiency"}"##,
        r#"{"allowedAudiences": "unknownFutureValue"}"#,
        r#"{"webUrl": "www.example.com"}"#,
        r#"{"categories": ["a", null]}"#,
        r#"{"id": 1, "displayName": }"#,
        r#""{\"displayName\": ""#,
        r#""7""#,
    ] {
        assert_eq!(fixed(source), None, "{source}");
    }
}

/// A create-workPosition body with each fix that is offered, whether it is certain or not.
fn with_offered_fixes(source: &str) -> String {
    let report = Validator::new(Payload::CreateWorkPosition).validate_str(source);
    let fixes: Vec<Fix> =
        report.violations().filter_map(|violation| violation.fix(source.as_bytes())).collect();
    String::from_utf8(apply_fixes(source.as_bytes(), &fixes)).expect("UTF-8")
}

#[test]
fn fixes_that_need_a_decision_are_offered() {
    for (source, expected) in [
        (r#"{"categories": {}}"#, r#"{"categories": []}"#),
        (r#"{"categories": ""}"#, r#"{"categories": []}"#),
        (r#"{"categories": "Sports, Music,"}"#, r#"{"categories": ["Sports", "Music"]}"#),
        (r#"{"colleagues": {"displayName": "a"}}"#, r#"{"colleagues": [{"displayName": "a"}]}"#),
        (r#"{"detail": {"layer": "3"}}"#, r#"{"detail": {"layer": 3}}"#),
        (r#"{"detail": {"layer": 3.00}}"#, r#"{"detail": {"layer": 3}}"#),
        (r#"{"isCurrent": 1}"#, r#"{"isCurrent": true}"#),
        (r#"{"isCurrent": "Yes"}"#, r#"{"isCurrent": true}"#),
        (r#"{"isCurrent": 0}"#, r#"{"isCurrent": false}"#),
        (r#"{"isCurrent": "no"}"#, r#"{"isCurrent": false}"#),
        (
            r##"{"@odata.Type": 1, "@odata.type": "#microsoft.graph.workPosition"}"##,
            r##"{"@odata.type": "#microsoft.graph.workPosition"}"##,
        ),
    ] {
        assert_eq!(with_offered_fixes(source), expected, "{source}");
    }
}

#[test]
fn no_fix_is_offered_if_the_text_does_not_say_what_was_meant() {
    for source in [
        r#"{"categories": {"a": 1}}"#,
        r#"{"categories": 1}"#,
        r#"{"colleagues": 1}"#,
        r#"{"isCurrent": "x"}"#,
        r#"{"detail": {"layer": "3.5"}}"#,
        r#"{"detail": {"jobTitle": {"a": 1}}}"#,
        r#"{"detail": {"jobTitle": [1]}}"#,
    ] {
        assert_eq!(with_offered_fixes(source), source);
    }
}

#[test]
fn what_comes_before_another_mistake_is_fixed() {
    let fixed = |source: &str| fixed(source).expect("fixes");
    assert_eq!(fixed(r#"{"categories": None, "description": }"#), r#"{"categories": null, "description": }"#);
    assert_eq!(fixed(r#""{\"categories\": null}""#), r#"{"categories": []}"#);
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    assert_eq!(fixed(&format!("{{\"id\": 1, \"a\": {deep}}}")), format!("{{\"a\": {deep}}}"));
}

#[test]
fn a_clash_does_not_block_other_edits() {
    let source = r#"{"displayname": "a", "displayName": "b", "weburl": null}"#;
    let expected = r#"{"displayname": "a", "displayName": "b", "webUrl": null}"#;
    assert_eq!(fixed(source).as_deref(), Some(expected));
    let annotation = r##""@odata.type": "#microsoft.graph.personInterest""##;
    for clash in
        [format!("{annotation}, \"OdataType\": 1"), format!("{annotation}, {annotation}, \"OdataType\": 1")]
    {
        assert_eq!(fixed(&format!("{{{clash}, \"id\": 1}}")), Some(format!("{{{clash}}}")));
    }
}

#[test]
fn a_fix_that_writes_a_value_again_repeats_the_text() {
    for (source, repeats) in [
        (r#"{"description": 1}"#, true),
        (r#"{"webUrl": " https://example.com"}"#, true),
        (r#"{"displayname": "a"}"#, false),
        (r#"{"displayName": "a",}"#, false),
        (r#"{"id": "1"}"#, false),
    ] {
        let report = Validator::new(Payload::CreatePersonInterest).validate_str(source);
        let fix = report.violations().next().and_then(|violation| violation.fix(source.as_bytes()));
        assert_eq!(fix.map(|fix| fix.repeats_text()), Some(repeats), "{source}");
    }
}

#[test]
fn many_edits_take_few_passes() {
    let tags = |tag: &str| vec![format!("\"{tag}\""); 20_000].join(", ");
    let source = format!("{{\"collaborationTags\": [{}], \"categories\": null}}", tags("askmeabout"));
    let validator = Validator::new(Payload::CreatePersonInterest);
    let fixed = validator.fix(source.as_bytes()).expect("fixes");
    // Each is renamed, and all but one are removed.
    assert_eq!(fixed.fixes, 20_000 + 19_999 + 1);
    assert_eq!(fixed.text, br#"{"collaborationTags": ["askMeAbout"], "categories": []}"#);
}

#[test]
fn more_violations_than_a_pass_looks_at_are_fixed_in_several() {
    let tags = vec!["\"askMeAbout\""; MAX_VIOLATIONS + 2].join(",");
    let source = format!("{{\"collaborationTags\":[{tags}]}}");
    let fixed = Validator::new(Payload::CreatePersonInterest).fix(source.as_bytes()).expect("fixes");
    assert_eq!(fixed.text, br#"{"collaborationTags":["askMeAbout"]}"#);
    assert_eq!(fixed.fixes, MAX_VIOLATIONS + 1);
}

/// Bodies with many problems and unusual layouts.
fn bodies() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "id",
        "createdBy",
        "displayName",
        "displayname",
        "display_name",
        "WEBURL",
        "webUrl",
        "categories",
        "Categories",
        "collaborationTags",
        "collaboration-tags",
        "allowedAudiences",
        "source",
        "inference",
        "isSearchable",
        "colour",
        "a@b",
        "type",
        "displayNam",
    ]);
    let value = prop::sample::select(vec![
        "null",
        "1.50",
        "\"x\"",
        "[]",
        "[ \"AskMeAbout\",\"askMeAbout\"]",
        "\"ME\"",
        "{\"type\" : \"AAD\"}",
        "{\"Type\":null}",
        "{ \"confidence_score\": 0.5 }",
        "[null]",
        "\"https://x.y\"",
        "true",
        "\"}],\\\"\"",
    ]);
    let space = prop::sample::select(vec!["", " ", "\n  ", "\r\n\t", "\n\n"]);
    let pair = (name, value, space.clone(), space)
        .prop_map(|(name, value, before, after)| format!("{before}\"{name}\":{after}{value}{before}"));
    prop::collection::vec(pair, 0..7).prop_map(|pairs| format!("{{{}}}\n", pairs.join(",")))
}

proptest! {
    #[test]
    fn a_fix_improves_the_file_keeps_it_json_and_is_complete(source in bodies()) {
        let validator = Validator::new(Payload::CreatePersonInterest);
        let before = validator.validate_str(&source);
        let Some(fixed) = validator.fix(source.as_bytes()) else { return Ok(()) };
        let after = validator.validate_slice(&fixed.text);
        prop_assert!(!before.is_empty(), "a body without violations was changed");
        prop_assert!((after.error_count(), after.len()) < (before.error_count(), before.len()));
        let duplicates = |report: &Report| {
            report.violations().filter(|violation| violation.code() == Code::DuplicateProperty).count()
        };
        prop_assert!(duplicates(&after) <= duplicates(&before), "two names became one");
        prop_assert!(serde_json::from_slice::<serde_json::Value>(&fixed.text).is_ok());
        prop_assert!(validator.fix(&fixed.text).is_none(), "{}", String::from_utf8_lossy(&fixed.text));
    }

    #[test]
    fn any_text_is_accepted(source in "\\PC{0,40}|[\\{\\}\\[\\]\":,id ]{0,40}") {
        let validator = Validator::new(Payload::CreatePersonInterest);
        let _ = validator.fix(source.as_bytes());
    }
}
