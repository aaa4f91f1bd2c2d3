//! The extractor as a part of programs: its config, `Option`, axum's derive, own rejections, tower.

use std::convert::Infallible;

use axum::body::Body;
use axum::extract::{FromRef, FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Extension, Router};
use msgraph_profile::extract::{
    ErrorFormat, RejectionReason, Validated, ValidatedConfig, ValidatedRejection, WithReport,
};
use msgraph_profile::{Code, CreatePersonInterest, PayloadType, Rules};
use serde_json::json;
use tower::{ServiceExt, service_fn};

use crate::pieces::Pieces;
use crate::rejections::DENIED;
use crate::{app, body, request, send, status};

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
async fn a_tower_service_without_a_router() {
    let service = service_fn(async |request: Request| {
        let taken = Validated::<CreatePersonInterest>::from_request(request, &()).await;
        Ok::<_, Infallible>(taken.map(|Validated(request)| json!(request).to_string()).into_response())
    });
    let response = service.oneshot(request("POST", r#"{ "displayName": "a" }"#)).await.unwrap();
    assert_eq!(body(response).await, json!({ "displayName": "a" }));
    let response = service.oneshot(request("POST", "{")).await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
}

#[derive(FromRequest)]
#[from_request(via(Validated), rejection(Rejected))]
struct Checked<T>(T);

struct Rejected(StatusCode, Option<usize>);

impl From<ValidatedRejection> for Rejected {
    fn from(rejection: ValidatedRejection) -> Self {
        let status = rejection.status();
        Self(status, rejection.into_report().ok().map(|report| report.error_count()))
    }
}

impl IntoResponse for Rejected {
    fn into_response(self) -> Response {
        let body = json!({ "status": self.0.as_u16(), "errors": self.1 });
        (StatusCode::CONFLICT, body.to_string()).into_response()
    }
}

#[tokio::test]
async fn the_derive_of_axum_replaces_the_rejection() {
    async fn take(Checked(interest): Checked<CreatePersonInterest>) -> String {
        json!(interest).to_string()
    }
    let app = Router::new().route("/", post(take));
    let response = send(&app, request("POST", r#"{ "displayName": "a" }"#)).await;
    assert_eq!(body(response).await, json!({ "displayName": "a" }));
    let response = send(&app, request("POST", DENIED)).await;
    assert_eq!(response.status(), StatusCode::CONFLICT);
    assert_eq!(body(response).await, json!({ "status": 400, "errors": 2 }));
    let mut text = request("POST", DENIED);
    text.headers_mut().remove(CONTENT_TYPE);
    assert_eq!(body(send(&app, text).await).await, json!({ "status": 415, "errors": null }));
}

#[tokio::test]
async fn a_rejection_gives_away_its_reason_and_report() {
    let rejected =
        async |text| Validated::<CreatePersonInterest>::from_request(request("POST", text), &()).await;
    assert_eq!(rejected(DENIED).await.unwrap_err().into_report().unwrap().error_count(), 2);
    assert!(matches!(rejected(DENIED).await.unwrap_err().into_reason(), RejectionReason::Invalid(_)));

    let broken = request("POST", Pieces::interrupted(b"{"));
    let rejection = Validated::<CreatePersonInterest>::from_request(broken, &()).await.unwrap_err();
    let rejection = rejection.into_report().unwrap_err();
    assert!(matches!(rejection.into_reason(), RejectionReason::Transfer(_)));
}

#[tokio::test]
async fn an_optional_body_may_be_left_out_but_not_be_wrong() {
    async fn take(body: Option<Validated<CreatePersonInterest>>) -> String {
        body.map_or_else(|| "none".to_owned(), |Validated(body)| json!(body).to_string())
    }
    async fn count(body: Option<WithReport<CreatePersonInterest>>) -> String {
        body.map_or_else(|| "none".to_owned(), |WithReport(_, report)| report.len().to_string())
    }
    let untyped = |body: Body| {
        let mut request = request("POST", body);
        request.headers_mut().remove(CONTENT_TYPE);
        request
    };
    for (app, given) in [
        (Router::new().route("/", post(take)), r#"{"categories":null}"#),
        (Router::new().route("/", post(count)), "1"),
    ] {
        let text = async |request| {
            let response = send(&app, request).await;
            assert_eq!(response.status(), StatusCode::OK);
            axum::body::to_bytes(response.into_body(), 1_000).await.unwrap()
        };
        assert_eq!(text(untyped(Body::empty())).await, "none");
        assert_eq!(text(request("POST", r#"{ "categories": null }"#)).await, given);
        for (request, expected) in [
            (untyped(Body::from("{}")), StatusCode::UNSUPPORTED_MEDIA_TYPE),
            (request("POST", Body::empty()), StatusCode::BAD_REQUEST),
            (request("POST", DENIED), StatusCode::BAD_REQUEST),
        ] {
            assert_eq!(status(&app, request).await, expected);
        }
    }
}

#[tokio::test]
async fn the_status_of_an_invalid_body_is_that_of_the_config() {
    let config = ValidatedConfig::DEFAULT.invalid_status(StatusCode::UNPROCESSABLE_ENTITY);
    let response = send(&app().layer(Extension(config)), request("POST", DENIED)).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let problem = body(response).await;
    assert_eq!((&problem["status"], &problem["title"]), (&json!(422), &json!("Unprocessable Entity")));
    assert_eq!(problem["errors"].as_array().map(Vec::len), Some(2));

    let graph = app().layer(Extension(config.error_format(ErrorFormat::Graph)));
    assert_eq!(status(&graph, request("POST", DENIED)).await, StatusCode::UNPROCESSABLE_ENTITY);
    let broken = request("POST", Pieces::interrupted(b"{"));
    assert_eq!(status(&graph, broken).await, StatusCode::BAD_REQUEST);
}

/// Takes its config from the state of the router, which cannot be forgotten.
struct FromState<T>(T);

impl<T: PayloadType, S: Sync> FromRequest<S> for FromState<T>
where
    ValidatedConfig: FromRef<S>,
{
    type Rejection = ValidatedRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        ValidatedConfig::from_ref(state).extract(request).await.map(|WithReport(body, _)| Self(body))
    }
}

#[tokio::test]
async fn an_own_extractor_names_its_config() {
    async fn take(FromState(_): FromState<CreatePersonInterest>) {}
    let strict = ValidatedConfig::DEFAULT.rules(Rules::DEFAULT.deny(Code::LinkScheme));
    let app = Router::new().route("/", post(take)).with_state(strict);
    // The extension is for `Validated`.
    let app = app.layer(Extension(ValidatedConfig::DEFAULT));
    assert_eq!(status(&app, request("POST", "{}")).await, StatusCode::OK);
    assert_eq!(status(&app, request("POST", r#"{ "webUrl": "ftp://a" }"#)).await, StatusCode::BAD_REQUEST);
}
