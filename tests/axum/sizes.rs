//! How large a body may be, by each limit that there is.

use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::{Extension, Router};
use http_body_util::Limited;
use msgraph_profile::axum::{ErrorFormat, RejectionReason, Validated, ValidatedConfig};
use msgraph_profile::{CreatePersonInterest, Limits};
use serde_json::json;
use tower::ServiceExt;

use crate::pieces::Pieces;
use crate::{app, body, request, send, status};

const MOST: usize = 64;
/// axum's limit where nobody sets one.
const AXUM: usize = 2 * 1024 * 1024;

fn limited() -> Router {
    app().layer(Extension(ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(MOST))))
}

/// A valid body of so many bytes.
fn of_size(size: usize) -> Vec<u8> {
    let mut body = b"{}".to_vec();
    body.resize(size, b' ');
    body
}

/// Of this size, the body is taken; of one more, it is not: with a declared length and without one.
async fn assert_limit(app: &Router, most: usize) {
    for size in [most, most + 1] {
        let expected = if size == most { StatusCode::OK } else { StatusCode::PAYLOAD_TOO_LARGE };
        assert_eq!(status(app, request("POST", of_size(size))).await, expected, "{size} bytes");
        let chunked = Pieces::chunked(&of_size(size));
        assert_eq!(status(app, request("POST", chunked)).await, expected, "{size} bytes in chunks");
    }
}

#[tokio::test]
async fn the_limits_hold_to_the_byte() {
    assert_limit(&limited(), MOST).await;
}

#[tokio::test]
async fn without_settings_the_limit_is_axums() {
    assert_limit(&app(), AXUM).await;
}

#[tokio::test]
async fn axums_limit_holds_beside_ours() {
    assert_limit(&app().layer(DefaultBodyLimit::max(MOST)), MOST).await;
    assert_limit(&limited().layer(DefaultBodyLimit::max(MOST / 2)), MOST / 2).await;
    assert_limit(&limited().layer(DefaultBodyLimit::max(MOST * 2)), MOST).await;
    assert_limit(&limited().layer(DefaultBodyLimit::disable()), MOST).await;
    let unlimited = app().layer(DefaultBodyLimit::disable());
    assert_eq!(status(&unlimited, request("POST", of_size(AXUM + 1))).await, StatusCode::OK);
}

/// As `tower_http::limit::RequestBodyLimitLayer` does.
#[tokio::test]
async fn a_limit_of_another_layer_is_a_limit() {
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
    assert_eq!(status(&limited(), too_large(MOST as u64 + 1)).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(status(&limited(), too_large(u64::MAX)).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(status(&app(), too_large(AXUM as u64 + 1)).await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn too_large_is_told_in_both_forms() {
    let response = send(&limited(), request("POST", of_size(MOST + 1))).await;
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    let detail = "The body is larger than this service reads.";
    let problem =
        json!({ "type": "about:blank", "title": "Payload Too Large", "status": 413, "detail": detail });
    assert_eq!(body(response).await, problem);

    let graph =
        ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(MOST)).error_format(ErrorFormat::Graph);
    let mut request = request("POST", of_size(MOST + 1));
    request.extensions_mut().insert(graph);
    let rejection = Validated::<CreatePersonInterest>::from_request(request, &()).await.unwrap_err();
    assert!(matches!(rejection.reason(), RejectionReason::TooLarge));
    let response = axum::response::IntoResponse::into_response(rejection);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    let error = json!({ "error": { "code": "payloadTooLarge", "message": detail } });
    assert_eq!(body(response).await, error);
}
