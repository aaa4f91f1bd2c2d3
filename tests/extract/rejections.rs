//! Which requests are accepted, and the responses to the others.

use std::error::Error;

use axum::extract::FromRequest;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Router};
use msgraph_profile::extract::{ErrorFormat, RejectionReason, Validated, ValidatedConfig};
use msgraph_profile::{Code, CreatePersonInterest, Limits, Payload, Rules, validate_str};
use serde_json::{Value, json};

use crate::pieces::Pieces;
use crate::{app, body, request, send, status};

pub(crate) const DENIED: &str = r#"{ "id": "1", "collaborationTags": ["AskMeAbout"], "webUrl": null }"#;

pub(crate) fn graph() -> Router {
    app().layer(Extension(ValidatedConfig::DEFAULT.error_format(ErrorFormat::Graph)))
}

#[tokio::test]
async fn a_valid_body_arrives_as_its_type() {
    let response = send(&app(), request("POST", r#"{ "displayName": "Chelsea FC" }"#)).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(body(response).await, json!({ "value": { "displayName": "Chelsea FC" }, "codes": [] }));
    let response = send(&app(), request("PATCH", Pieces::chunked(br#"{ "description": null }"#))).await;
    assert_eq!(body(response).await, json!({ "value": { "description": null }, "codes": [] }));
}

#[tokio::test]
async fn warnings_pass_through() {
    let response = send(&app(), request("POST", r#"{ "categories": null, "webUrl": "ftp://a" }"#)).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(body(response).await["codes"], json!(["null-collection", "link-scheme"]));
}

#[tokio::test]
async fn invalid_bodies_get_all_their_violations_as_the_response() {
    let report = validate_str(Payload::CreatePersonInterest, DENIED);
    assert_eq!(report.error_count(), 2);
    for (app, media_type, expected) in [
        (app(), "application/problem+json", report.to_problem_details_with_fixes(DENIED.as_bytes())),
        (graph(), "application/json", report.to_graph_error()),
    ] {
        let response = send(&app, request("POST", DENIED)).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST);
        assert_eq!(response.headers()[CONTENT_TYPE], media_type);
        assert_eq!(body(response).await, expected);
    }
}

#[tokio::test]
async fn an_interrupted_transfer_is_a_bad_request() {
    let broken = || request("POST", Pieces::interrupted(br#"{ "displayName": "Che"#));
    let response = send(&app(), broken()).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    let detail = "The request body could not be read completely.";
    let problem = json!({ "type": "about:blank", "title": "Bad Request", "status": 400, "detail": detail });
    assert_eq!(body(response).await, problem);
    let error = json!({ "error": { "code": "badRequest", "message": detail } });
    assert_eq!(body(send(&graph(), broken()).await).await, error);

    let rejection = Validated::<CreatePersonInterest>::from_request(broken(), &()).await.unwrap_err();
    assert!(matches!(rejection.reason(), RejectionReason::Transfer(_)));
    assert!(rejection.report().is_none());
    assert!(rejection.source().unwrap().to_string().contains("connection reset"));
}

#[tokio::test]
async fn rules_and_limits_are_those_of_the_config() {
    const STRICT: ValidatedConfig = ValidatedConfig::DEFAULT
        .rules(Rules::DEFAULT.deny(Code::LinkScheme).allow(Code::EnumCombined))
        .limits(Limits::DEFAULT.max_violations(1));
    let strict = app().layer(Extension(STRICT));
    let ftp = || request("POST", r#"{ "webUrl": "ftp://a" }"#);
    assert_eq!(status(&app(), ftp()).await, StatusCode::OK);
    assert_eq!(status(&strict, ftp()).await, StatusCode::BAD_REQUEST);
    let combined = || request("POST", r#"{ "allowedAudiences": "family,contacts" }"#);
    assert_eq!(status(&app(), combined()).await, StatusCode::BAD_REQUEST);
    assert_eq!(status(&strict, combined()).await, StatusCode::OK);
    let problem = body(send(&strict, request("POST", DENIED)).await).await;
    assert_eq!(problem["errors"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn what_no_type_can_hold_stays_denied() {
    let lax = ValidatedConfig::DEFAULT
        .rules(Rules::DEFAULT.allow(Code::NullItem).allow(Code::DuplicateProperty).allow(Code::TooDeep))
        .limits(Limits::DEFAULT.max_depth(1_000));
    let lax = app().layer(Extension(lax));
    let deep = format!(r#"{{ "@a": {}{} }}"#, "[".repeat(500), "]".repeat(500));
    for text in [r#"{ "categories": [null] }"#, r#"{ "webUrl": null, "webUrl": null }"#, &deep] {
        assert_eq!(status(&lax, request("POST", text.to_owned())).await, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn a_rejection_is_an_error_with_a_cause() {
    let rejection = Validated::<CreatePersonInterest>::from_request(request("POST", DENIED), &()).await;
    let error: Box<dyn Error + Send + Sync> = rejection.unwrap_err().into();
    assert_eq!(error.to_string(), "The body is not a valid create-personInterest.");
    assert!(error.source().unwrap().to_string().contains("[read-only-property]"));
}

#[tokio::test]
async fn no_response_repeats_the_body() {
    let secret = "Sq7-secret";
    for text in [
        format!(r#"{{ "description": ["{secret}"], "webUrl": "{secret}", "categories": "{secret}" }}"#),
        format!(r#"{{ "description": "{secret}" "#),
        secret.to_owned(),
    ] {
        let response = send(&app(), request("POST", text)).await;
        let headers: HeaderMap = response.headers().clone();
        let response: Value = body(response).await;
        assert!(!format!("{headers:?}{response}").contains(secret), "{response}");
    }
}
