//! What a body is judged to be, and by which evidence.

#![cfg(test)]

use std::collections::BTreeSet;

use msgraph_profile::facts::{self, OperationKind};
use msgraph_profile::{BodyKind, Detection, Payload, detect, detect_slice, validate_str};
use serde_json::{Value, json};

/// The detection in a value, which must be the one in its bytes.
fn detected(body: &Value) -> Detection {
    let detection = detect(body);
    assert_eq!(detection, detect_slice(body.to_string().as_bytes()), "{body}");
    detection
}

fn shown(body: &Value) -> String {
    detected(body).to_string()
}

/// Every documented request body is recognized, or left open between its type and others with the same properties.
#[test]
fn documented_examples_are_recognized() {
    let mut decided = BTreeSet::new();
    for operation in facts::operations() {
        let Some(example) = operation.example else { continue };
        let detection = detected(&serde_json::from_str(example).unwrap());
        let of_type = |payload: &Payload| payload.as_str().ends_with(operation.type_name);
        assert_eq!(detection.candidates().iter().filter(|one| of_type(one)).count(), 1, "{}", operation.name);
        if let Some(payload) = detection.payload() {
            assert!(of_type(&payload) && !detection.evidence().is_empty(), "{}: {detection}", operation.name);
            if operation.kind == OperationKind::Create {
                decided.insert(payload);
            }
        }
    }
    assert_eq!(decided.len() > 12, cfg!(feature = "full"), "{decided:?}");
}

#[test]
fn annotations_decide_before_names() {
    let annotated =
        json!({ "@odata.type": "#microsoft.graph.personInterest", "displayName": "x", "colour": 1 });
    assert_eq!(shown(&annotated), "create-personInterest, because of \"@odata.type\"");
    for context in [
        "https://graph.microsoft.com/beta/$metadata#users('1')/profile/interests/$entity",
        "https://graph.microsoft.com/beta/$metadata#users('1')/profile/interests(displayName)/$entity",
        "https://graph.microsoft.com/beta/$metadata#microsoft.graph.personInterest",
    ] {
        let body = json!({ "@odata.context": context, "displayName": "x" });
        assert_eq!(shown(&body), "personInterest, because of \"@odata.context\"", "{context}");
    }
    for context in ["", "#", "x#users('interests')", "https://graph.microsoft.com/interests"] {
        let body = json!({ "@odata.context": context, "colour": "x" });
        assert_eq!(detected(&body).payload(), None, "{context}");
    }
    let unknown = json!({ "@odata.type": "#microsoft.graph.message", "subject": "x" });
    assert_eq!(detected(&unknown).candidates(), []);
}

#[test]
fn names_of_the_service_make_it_a_response() {
    let request = json!({ "@odata.type": "#microsoft.graph.personInterest", "source": {} });
    assert_eq!(detected(&request).payload(), Some(Payload::CreatePersonInterest));
    let response = json!({ "@odata.type": "#microsoft.graph.personInterest", "lastModifiedBy": null });
    assert_eq!(shown(&response), "personInterest, because of \"@odata.type\" and \"lastModifiedBy\"");
}

#[test]
fn what_holds_bodies_is_recognized() {
    for (body, kind, bodies) in [
        (json!({ "value": [] }), BodyKind::List, Some("/value/*")),
        (json!({ "@odata.nextLink": "x", "value": [{ "id": "1" }] }), BodyKind::List, Some("/value/*")),
        (json!({ "requests": [] }), BodyKind::Batch, Some("/requests/*/body")),
        (json!({ "responses": [] }), BodyKind::BatchResponse, Some("/responses/*/body")),
        (json!([]), BodyKind::Array, Some("/*")),
        (json!({ "error": {} }), BodyKind::GraphError, None),
        (json!({ "error": "x" }), BodyKind::Object, None),
        (json!({ "value": {} }), BodyKind::Object, None),
        (json!({ "value": [], "id": "1" }), BodyKind::Object, None),
        (json!("text"), BodyKind::Other, None),
    ] {
        let found = detected(&body);
        assert_eq!((found.kind(), found.kind().bodies(), found.payload()), (kind, bodies, None), "{body}");
    }
}

#[test]
fn only_codes_of_errors_are_repeated() {
    let code = |code: &str| detected(&json!({ "error": { "code": code } })).error_code().map(str::to_owned);
    assert_eq!(code("ErrorInvalid.Request-1_x").as_deref(), Some("ErrorInvalid.Request-1_x"));
    for text in ["", "my secret", "a\u{1B}[2J", &"x".repeat(65)] {
        assert_eq!(code(text), None, "{text}");
    }
    let shown = shown(&json!({ "error": { "code": "UnknownError" } }));
    assert_eq!(shown, "a Graph error (UnknownError)");
}

#[test]
fn of_two_equal_names_the_last_counts() {
    let twice = br#"{ "value": [], "value": 1, "error": 1, "error": { "code": "a" } }"#;
    assert_eq!(detect_slice(twice), detect(&serde_json::from_slice(twice).unwrap()));
    assert_eq!(detect_slice(twice).kind(), BodyKind::GraphError);
}

#[test]
fn any_bytes_can_be_judged() {
    for text in ["", "{", "{\"id\": ", "{\"id\": 1", "{ \"a\" 1}", "\u{FEFF}{}", "nul", "{\"\\ud800\": 1}"] {
        assert_eq!(detect_slice(text.as_bytes()).payload(), None, "{text}");
    }
    let deep = format!("{{\"error\": {}{}, \"x\": 1}}", "{\"a\":".repeat(100_000) + "1", "}".repeat(100_000));
    assert_eq!(detect_slice(deep.as_bytes()).kind(), BodyKind::GraphError);
}

#[test]
fn operations_are_found_by_method_and_url() {
    let (create, update) = (Some(Payload::CreatePersonInterest), Some(Payload::UpdatePersonInterest));
    for (method, url, payload) in [
        ("POST", "/me/profile/interests", create),
        ("post", "me/profile/interests/", create),
        ("POST", "/users/adele@contoso.com/profile/interests?$select=id", create),
        ("POST", "/users('1')/Profile/interests", create),
        ("POST", "https://graph.microsoft.us/beta/me/profile/interests", create),
        ("POST", "/beta/me/profile/interests", create),
        ("PATCH", "/me/profile/interests/0fb4c1e3", update),
        ("PATCH", "/me/profile/interests('0fb4c1e3')", update),
        ("PATCH", "/me/profile/interests", None),
        ("POST", "/me/profile/interests/1", None),
        ("GET", "/me/profile/interests", None),
        ("POST", "/me/profile/hobbies", None),
        ("POST", "", None),
        ("", "https://", None),
    ] {
        assert_eq!(Payload::of_request(method, url), payload, "{method} {url}");
    }
}

#[test]
fn reports_know_what_the_body_is_more_likely() {
    let likely = |payload, body: &str| {
        validate_str(payload, body).likely_payload(body.as_bytes()).map(|likely| likely.to_string())
    };
    let create = Payload::CreatePersonInterest;
    let response = r#"{ "id": "1", "createdBy": null, "displayName": "x" }"#;
    assert_eq!(
        likely(create, response).as_deref(),
        Some("personInterest, because of \"id\" and \"createdBy\"")
    );
    for body in [
        r#"{ "id": "1", "displayName": "x" }"#,
        r#"{ "displayname": "x" }"#,
        r#"{ "colour": "x" }"#,
        r#"{ "displayName": "x" }"#,
        "[{}]",
        "{",
        "",
    ] {
        assert_eq!(likely(create, body), None, "{body}");
    }
    let wrong = r#"{ "id": 1, "createdBy": null }"#;
    assert_eq!(likely(Payload::PersonInterest, wrong), None);
}

#[cfg(feature = "full")]
mod of_several_types {
    use msgraph_profile::{Code, Payload, detect, validate, validate_str};
    use serde_json::json;

    use super::{detected, shown};

    #[test]
    fn names_decide_if_only_one_type_has_them_all() {
        let skill = json!({ "categories": [], "displayName": "C#", "proficiency": "expert" });
        assert_eq!(shown(&skill), "create-skillProficiency, because of \"proficiency\" and \"categories\"");
        let both = detected(&json!({ "displayName": "C#", "proficiency": null }));
        assert_eq!(both.payload(), None);
        assert_eq!(both.candidates(), [Payload::CreateLanguageProficiency, Payload::CreateSkillProficiency]);
    }

    #[test]
    fn values_decide_if_the_names_leave_it_open() {
        let skill = json!({ "displayName": "C#", "proficiency": "expert" });
        assert_eq!(shown(&skill), "create-skillProficiency, because of \"proficiency\"");
        let address = json!({ "detail": { "city": "Lausanne" }, "displayName": "Home" });
        assert_eq!(shown(&address), "create-itemAddress, because of \"detail\"");
        // A mistake proves nothing: a link without a scheme is only valid for one of the types.
        let interest =
            json!({ "categories": [], "description": "x", "displayName": "x", "webUrl": "www.x.org" });
        assert_eq!(detect(&interest).payload(), None);
    }

    #[test]
    fn a_name_among_many_unknown_ones_is_no_evidence() {
        let package =
            json!({ "description": "x", "license": "MIT", "nickname": "x", "scripts": {}, "version": "1" });
        assert_eq!(detected(&package).candidates(), []);
    }

    #[test]
    fn violations_name_the_payload_that_it_is() {
        let skill = r##"{ "@odata.type": "#microsoft.graph.skillProficiency" }"##;
        for (payload, other) in [
            (Payload::CreatePersonInterest, Payload::CreateSkillProficiency),
            (Payload::UpdatePersonInterest, Payload::UpdateSkillProficiency),
            (Payload::PersonInterest, Payload::SkillProficiency),
        ] {
            let report = validate_str(payload, skill);
            let violation = report.violations().next().unwrap();
            assert_eq!((violation.code(), violation.suggestion()), (Code::TypeAnnotation, None));
            assert_eq!(violation.likely_payload(), Some(other));
            assert_eq!(violation.help(), format!("Validate it as {other}."));
        }
        let body = json!({ "categories": [], "id": "1", "proficiency": "expert" });
        let report = validate(Payload::PersonInterest, &body);
        assert_eq!(
            report.to_string().lines().next(),
            Some("warning: expected personInterest, found skillProficiency [wrong-payload]")
        );
        let body = json!({ "id": "1", "proficiency": "expert" });
        let report = validate(Payload::PersonInterest, &body);
        assert_eq!(
            report.to_string().lines().next(),
            Some(
                "warning: expected personInterest, found an object of another type (languageProficiency or \
                 skillProficiency) [wrong-payload]"
            )
        );
    }

    #[test]
    fn a_report_names_the_payload_whose_properties_it_found() {
        let body = r#"{ "categories": [], "displayName": "C#", "proficiency": "expert" }"#;
        for (payload, other) in [
            (Payload::CreatePersonInterest, Payload::CreateSkillProficiency),
            (Payload::UpdatePersonInterest, Payload::UpdateSkillProficiency),
        ] {
            let likely = validate_str(payload, body).likely_payload(body.as_bytes()).unwrap();
            assert_eq!(
                (likely.payload(), likely.evidence()),
                (Some(other), &["proficiency", "categories"][..])
            );
        }
        assert!(
            validate_str(Payload::CreateSkillProficiency, body).likely_payload(body.as_bytes()).is_none()
        );
    }
}
