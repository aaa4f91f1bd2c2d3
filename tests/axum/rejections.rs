//! Which requests are accepted, and the responses to the others.

use std::convert::Infallible;
use std::error::Error;

use axum::extract::{FromRequest, Request};
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::IntoResponse;
use axum::routing::post;
use axum::{Extension, Router};
use msgraph_profile::axum::{ErrorFormat, RejectionReason, Validated, ValidatedConfig, ValidatedRejection};
use msgraph_profile::{Code, CreatePersonInterest, Limits, Payload, Rules, validate_str};
use serde_json::{Value, json};
use tower::{ServiceExt, service_fn};

use crate::pieces::Pieces;
use crate::{app, body, request, send, status};

const DENIED: &str = r#"{ "id": "1", "collaborationTags": ["AskMeAbout"], "webUrl": null }"#;

fn graph() -> Router {
    app().layer(Extension(ValidatedConfig::DEFAULT.error_format(ErrorFormat::Graph)))
}

/// A request with this `Content-Type`, or none.
fn typed(content_type: Option<&[u8]>) -> Request {
    let mut request = request("POST", "{}");
    request.headers_mut().remove(CONTENT_TYPE);
    if let Some(value) = content_type {
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_bytes(value).unwrap());
    }
    request
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
async fn only_json_content_types_are_accepted() {
    for (content_type, expected) in [
        ("application/json", StatusCode::OK),
        ("Application/JSON", StatusCode::OK),
        ("application/json; charset=utf-8", StatusCode::OK),
        ("application/json;charset=UTF-8", StatusCode::OK),
        (r#"application/json; charset="utf-8""#, StatusCode::OK),
        ("application/json; odata.metadata=minimal; charset=utf-8", StatusCode::OK),
        ("application/merge-patch+json", StatusCode::OK),
        ("application/vnd.example.v1+json; charset=utf-8", StatusCode::OK),
        ("application/json; charset=utf-16", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json; charset=iso-8859-1", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("text/json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("text/plain", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("image/svg+json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/xml", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/jsonp", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json-seq", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/x-www-form-urlencoded", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json, text/plain", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("", StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ] {
        assert_eq!(status(&app(), typed(Some(content_type.as_bytes()))).await, expected, "{content_type:?}");
    }
    assert_eq!(status(&app(), typed(None)).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(status(&app(), typed(Some(b"\xff"))).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn a_wrong_content_type_is_rejected_before_the_body_is_read() {
    for (content_type, detail) in [
        (None, "The Content-Type header is missing; send application/json."),
        (Some("text/plain"), "The Content-Type is not a JSON media type; send application/json."),
        (
            Some("application/json; charset=ascii"),
            "The Content-Type has a charset other than UTF-8; send application/json.",
        ),
    ] {
        let with_body = || typed(content_type.map(str::as_bytes)).map(|_| Pieces::never_read(2).into());
        let response = send(&app(), with_body()).await;
        assert_eq!(response.headers()[ACCEPT], "application/json");
        assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
        let problem = json!({
            "type": "about:blank", "title": "Unsupported Media Type", "status": 415, "detail": detail,
        });
        assert_eq!(body(response).await, problem);
        let response = send(&graph(), with_body()).await;
        assert_eq!(response.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
        let error = json!({ "error": { "code": "unsupportedMediaType", "message": detail } });
        assert_eq!(body(response).await, error);
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
async fn a_route_has_its_own_config() {
    async fn take(_: Validated<CreatePersonInterest>) {}
    let graph = ValidatedConfig::DEFAULT.error_format(ErrorFormat::Graph);
    let app = Router::new()
        .route("/", post(take))
        .route("/graph", post(take).layer(Extension(graph)))
        .layer(Extension(ValidatedConfig::DEFAULT));
    let mut to_graph = request("POST", "[]");
    *to_graph.uri_mut() = "/graph".parse().unwrap();
    assert!(body(send(&app, to_graph).await).await.get("error").is_some());
    assert_eq!(body(send(&app, request("POST", "[]")).await).await["status"], 400);
}

#[tokio::test]
async fn a_handler_may_make_its_own_response() {
    async fn take(
        taken: Result<Validated<CreatePersonInterest>, ValidatedRejection>,
    ) -> (StatusCode, String) {
        let rejection = taken.unwrap_err();
        let codes =
            rejection.report().map(|report| report.errors().map(|one| one.code()).collect::<Vec<_>>());
        (StatusCode::IM_A_TEAPOT, format!("{} {codes:?}", rejection.status()))
    }
    let response = send(&Router::new().route("/", post(take)), request("POST", DENIED)).await;
    assert_eq!(response.status(), StatusCode::IM_A_TEAPOT);
    let text = axum::body::to_bytes(response.into_body(), 100).await.unwrap();
    assert_eq!(text, "400 Bad Request Some([ReadOnlyProperty, EnumUnknown])");
}

#[tokio::test]
async fn a_rejection_is_an_error_with_a_cause() {
    let rejection = Validated::<CreatePersonInterest>::from_request(request("POST", DENIED), &()).await;
    let error: Box<dyn Error + Send + Sync> = rejection.unwrap_err().into();
    assert_eq!(error.to_string(), "The body is not a valid create-personInterest.");
    assert!(error.source().unwrap().to_string().contains("[read-only-property]"));
}

#[tokio::test]
async fn a_tower_service_without_a_router() {
    let service = service_fn(async |request: Request| {
        let taken = Validated::<CreatePersonInterest>::from_request(request, &()).await;
        Ok::<_, Infallible>(taken.map(|Validated(request, _)| json!(request).to_string()).into_response())
    });
    let response = service.oneshot(request("POST", r#"{ "displayName": "a" }"#)).await.unwrap();
    assert_eq!(body(response).await, json!({ "displayName": "a" }));
    let response = service.oneshot(request("POST", "{")).await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
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
