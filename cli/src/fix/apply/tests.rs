//! What is mended, what is not, and what always holds.

use msgraph_profile::{Code, Payload, Report, Validator};
use proptest::prelude::*;

use super::mend;

fn mended(source: &str) -> Option<String> {
    let validator = Validator::new(Payload::CreatePersonInterest);
    mend(&validator, source.as_bytes()).map(|mended| String::from_utf8(mended.bytes).expect("UTF-8"))
}

#[test]
fn what_has_one_right_answer_is_mended() {
    for (source, right) in [
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
        assert_eq!(mended(source).as_deref(), Some(right), "{source}");
    }
}

#[test]
fn everything_else_is_left_alone() {
    for source in [
        "{}",
        "",
        "{",
        "[{\"id\": 1}]",
        "\u{FEFF}{\"id\": 1}",
        "{\"id\": 1,}",
        r#"{"displayNam": "a"}"#,
        r#"{"display name": "a"}"#,
        r#"{"_displayName": "a"}"#,
        r#"{"collaborationTags": ["ask_me_about"]}"#,
        r#"{"displayname": "a", "displayName": "b"}"#,
        r#"{"displayname": "a", "display_name": "b"}"#,
        r#"{"displayName": "a", "displayName": "b", "displayname": "c"}"#,
        r#"{"displayname": 7}"#,
        r#"{"allowedAudiences": "unknownFutureValue"}"#,
        r#"{"webUrl": "www.example.com"}"#,
        r##"{"@odata.type": "#microsoft.graph.personinterest"}"##,
        r#"{"categories": ["a", null]}"#,
    ] {
        assert_eq!(mended(source), None, "{source}");
    }
}

#[test]
fn a_clash_does_not_keep_other_edits_back() {
    let source = r#"{"displayname": "a", "displayName": "b", "weburl": null}"#;
    let right = r#"{"displayname": "a", "displayName": "b", "webUrl": null}"#;
    assert_eq!(mended(source).as_deref(), Some(right));
}

#[test]
fn many_edits_take_few_passes() {
    let tags = |tag: &str| vec![format!("\"{tag}\""); 20_000].join(", ");
    let source = format!("{{\"collaborationTags\": [{}]}}", tags("askmeabout"));
    assert_eq!(mended(&source), Some(format!("{{\"collaborationTags\": [{}]}}", tags("askMeAbout"))));
}

/// Bodies with many mistakes and odd layout.
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
    let member = (name, value, space.clone(), space)
        .prop_map(|(name, value, before, after)| format!("{before}\"{name}\":{after}{value}{before}"));
    prop::collection::vec(member, 0..7).prop_map(|members| format!("{{{}}}\n", members.join(",")))
}

proptest! {
    #[test]
    fn mending_betters_keeps_json_and_is_done_once(source in bodies()) {
        let validator = Validator::new(Payload::CreatePersonInterest);
        let before = validator.validate_str(&source);
        let Some(mended) = mend(&validator, source.as_bytes()) else { return Ok(()) };
        let after = validator.validate_slice(&mended.bytes);
        prop_assert!(!before.is_empty(), "a body without remarks was touched");
        prop_assert!((after.error_count(), after.len()) < (before.error_count(), before.len()));
        let repeats = |report: &Report| {
            report.violations().filter(|violation| violation.code() == Code::DuplicateProperty).count()
        };
        prop_assert!(repeats(&after) <= repeats(&before), "two names became one");
        prop_assert!(serde_json::from_slice::<serde_json::Value>(&mended.bytes).is_ok());
        prop_assert!(mend(&validator, &mended.bytes).is_none(), "{}", String::from_utf8_lossy(&mended.bytes));
    }

    #[test]
    fn any_text_is_survived(source in "\\PC{0,40}|[\\{\\}\\[\\]\":,id ]{0,40}") {
        let validator = Validator::new(Payload::CreatePersonInterest);
        let _ = mend(&validator, source.as_bytes());
    }
}
