//! The extractor for services: every status, every setting, and the same verdicts as the validator.

#![cfg(test)]

#[path = "extract/composition.rs"]
mod composition;
#[path = "extract/headers.rs"]
mod headers;
#[path = "cases/load.rs"]
mod load;
#[path = "extract/parity.rs"]
mod parity;
#[path = "extract/pieces.rs"]
mod pieces;
#[path = "extract/rejections.rs"]
mod rejections;
#[path = "extract/sizes.rs"]
mod sizes;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use axum::routing::{patch, post};
use msgraph_profile::extract::WithReport;
use msgraph_profile::{CreatePersonInterest, UpdatePersonInterest};
use serde_json::{Value, json};
use tower::ServiceExt;

/// Responds with what the handlers got: the body, and the codes of the report.
fn app() -> Router {
    Router::new()
        .route("/", post(async |body: WithReport<CreatePersonInterest>| received(&json!(body.0), &body)))
        .route("/", patch(async |body: WithReport<UpdatePersonInterest>| received(&json!(body.0), &body)))
}

fn received<T>(value: &Value, WithReport(_, report): &WithReport<T>) -> String {
    assert!(report.is_valid());
    let codes: Vec<_> = report.violations().map(|one| one.code().as_str()).collect();
    json!({ "value": value, "codes": codes }).to_string()
}

fn request(method: &str, body: impl Into<Body>) -> Request {
    Request::builder()
        .method(method)
        .uri("/")
        .header(CONTENT_TYPE, "application/json")
        .body(body.into())
        .unwrap()
}

async fn send(app: &Router, request: Request) -> Response {
    app.clone().oneshot(request).await.unwrap()
}

async fn status(app: &Router, request: Request) -> StatusCode {
    send(app, request).await.status()
}

async fn body(response: Response) -> Value {
    serde_json::from_slice(&to_bytes(response.into_body(), usize::MAX).await.unwrap()).unwrap()
}
