//! The maximum size of a body, under each kind of limit.

use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::{Extension, Router};
use http_body_util::Limited;
use msgraph_profile::extract::{ErrorFormat, RejectionReason, Validated, ValidatedConfig};
use msgraph_profile::{CreatePersonInterest, Limits};
use serde_json::json;
use tower::ServiceExt;

use crate::pieces::Pieces;
use crate::{app, body, request, send, status};

const MAX: usize = 64;
/// axum's default limit.
const AXUM_MAX: usize = 2 * 1024 * 1024;

fn limited() -> Router {
    app().layer(Extension(ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(MAX))))
}

/// A valid body of this many bytes.
fn of_size(size: usize) -> Vec<u8> {
    let mut body = b"{}".to_vec();
    body.resize(size, b' ');
    body
}

/// A body of `max` bytes is accepted and a larger one is not, with a declared length and without.
async fn assert_limit(app: &Router, max: usize) {
    for size in [max, max + 1] {
        let expected = if size == max { StatusCode::OK } else { StatusCode::PAYLOAD_TOO_LARGE };
        assert_eq!(status(app, request("POST", of_size(size))).await, expected, "{size} bytes");
        let chunked = Pieces::chunked(&of_size(size));
        assert_eq!(status(app, request("POST", chunked)).await, expected, "{size} bytes in chunks");
    }
}

#[tokio::test]
async fn limits_are_exact() {
    assert_limit(&limited(), MAX).await;
}

#[tokio::test]
async fn the_default_limit_is_that_of_axum() {
    assert_limit(&app(), AXUM_MAX).await;
}

#[tokio::test]
async fn the_smaller_of_two_limits_applies() {
    assert_limit(&app().layer(DefaultBodyLimit::max(MAX)), MAX).await;
    assert_limit(&limited().layer(DefaultBodyLimit::max(MAX / 2)), MAX / 2).await;
    assert_limit(&limited().layer(DefaultBodyLimit::max(MAX * 2)), MAX).await;
    assert_limit(&limited().layer(DefaultBodyLimit::disable()), MAX).await;
    let unlimited = app().layer(DefaultBodyLimit::disable());
    assert_eq!(status(&unlimited, request("POST", of_size(AXUM_MAX + 1))).await, StatusCode::OK);
}

/// As with `tower_http::limit::RequestBodyLimitLayer`.
#[tokio::test]
async fn the_limit_of_another_layer_applies() {
    for app in [app(), limited(), app().layer(DefaultBodyLimit::disable())] {
        let app = app.map_request(|request: Request| {
            request.map(|body| axum::body::Body::new(Limited::new(body, 10)))
        });
        let response = app.oneshot(request("POST", Pieces::chunked(&of_size(11)))).await.unwrap();
        assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    }
}

#[tokio::test]
async fn a_declared_length_above_the_limit_is_not_read() {
    let too_large = |length| request("POST", Pieces::never_read(length));
    assert_eq!(status(&limited(), too_large(MAX as u64 + 1)).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(status(&limited(), too_large(u64::MAX)).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(status(&app(), too_large(AXUM_MAX as u64 + 1)).await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn too_large_has_a_response_in_both_formats() {
    let response = send(&limited(), request("POST", of_size(MAX + 1))).await;
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    let detail = "The body is larger than the limit of this service.";
    let problem =
        json!({ "type": "about:blank", "title": "Payload Too Large", "status": 413, "detail": detail });
    assert_eq!(body(response).await, problem);

    let graph =
        ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(MAX)).error_format(ErrorFormat::Graph);
    let mut request = request("POST", of_size(MAX + 1));
    request.extensions_mut().insert(graph);
    let rejection = Validated::<CreatePersonInterest>::from_request(request, &()).await.unwrap_err();
    assert!(matches!(rejection.reason(), RejectionReason::TooLarge));
    let response = axum::response::IntoResponse::into_response(rejection);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    let error = json!({ "error": { "code": "payloadTooLarge", "message": detail } });
    assert_eq!(body(response).await, error);
}
