//! An extractor for services that receive these payloads, for axum 0.8: [`Validated`].
//!
//! ```
//! use axum::routing::post;
//! use axum::{Extension, Router};
//! use msgraph_profile::extract::{ErrorFormat, Validated, ValidatedConfig};
//! use msgraph_profile::{Code, CreatePersonInterest, Limits, Rules};
//!
//! async fn create(Validated(interest): Validated<CreatePersonInterest>) -> String {
//!     let name = interest.display_name.as_deref().unwrap_or("something");
//!     format!("interested in {name}")
//! }
//!
//! const CONFIG: ValidatedConfig = ValidatedConfig::DEFAULT
//!     .rules(Rules::DEFAULT.deny(Code::LinkScheme))
//!     .limits(Limits::DEFAULT.max_bytes(64 * 1024))
//!     .error_format(ErrorFormat::Graph);
//!
//! let app: Router = Router::new().route("/interests", post(create)).layer(Extension(CONFIG));
//! ```
//!
//! [`WithReport`] also has the warnings. `Option<Validated<T>>` allows requests without a body, and axum's
//! `#[derive(FromRequest)]` replaces the response to a rejected request:
//!
//! ```
//! use axum::extract::FromRequest;
//! use axum::http::StatusCode;
//! use axum::response::{IntoResponse, Response};
//! use msgraph_profile::CreatePersonInterest;
//! use msgraph_profile::extract::{Validated, ValidatedRejection};
//!
//! #[derive(FromRequest)]
//! #[from_request(via(Validated), rejection(Rejected))]
//! struct Checked<T>(T);
//!
//! struct Rejected(ValidatedRejection);
//!
//! impl From<ValidatedRejection> for Rejected {
//!     fn from(rejection: ValidatedRejection) -> Self {
//!         Self(rejection)
//!     }
//! }
//!
//! impl IntoResponse for Rejected {
//!     fn into_response(self) -> Response {
//!         match self.0.into_report() {
//!             Ok(report) => (StatusCode::CONFLICT, report.to_string()).into_response(),
//!             Err(other) => other.into_response(),
//!         }
//!     }
//! }
//!
//! async fn create(Checked(interest): Checked<CreatePersonInterest>) {}
//! let app: axum::Router = axum::Router::new().route("/interests", axum::routing::post(create));
//! ```
//!
//! It depends on `axum-core` only, so it works with axum and with every other [`tower`] service:
//! `Validated::<CreatePersonInterest>::from_request(request, &()).await`.
//!
//! [`tower`]: https://docs.rs/tower

mod config;
mod media_type;
mod rejection;

use axum_core::extract::{FromRequest, OptionalFromRequest, Request};
use http::header::CONTENT_TYPE;
use http_body::Body;

pub use config::{ErrorFormat, ValidatedConfig};
pub use rejection::{RejectionReason, ValidatedRejection};

use crate::payload::PayloadType;
use crate::validation::Report;

/// A validated request body, deserialized into `T`.
///
/// The bytes are checked once, and all violations are reported together. A handler with this parameter only sees valid
/// bodies; every other request gets a [`ValidatedRejection`] as its response:
///
/// | status | reason |
/// |---|---|
/// | 400 | the body is not valid ([another status](ValidatedConfig::invalid_status) can be set), or its transfer was interrupted |
/// | 413 | the body is larger than axum's `DefaultBodyLimit` or the [limits](ValidatedConfig::limits) allow; it is not read if its declared length exceeds them |
/// | 415 | the `Content-Type` is neither `application/json` nor `application/…+json`, is repeated, or has a charset other than UTF-8; or there is a `Content-Encoding`. The body is not read |
///
/// A [`ValidatedConfig`] among the request's extensions sets the rules, the limits and the format of these responses. A
/// handler that makes its own response takes `Result<Validated<T>, ValidatedRejection>`. `Option<Validated<T>>` is
/// `None` for a request without a body and without a `Content-Type`.
///
/// As with every extractor, the server limits how long a body may take to arrive; see `examples/service.rs`.
///
/// ```
/// use axum::http::StatusCode;
/// use msgraph_profile::UpdatePersonInterest;
/// use msgraph_profile::extract::{Validated, ValidatedRejection};
///
/// async fn update(body: Result<Validated<UpdatePersonInterest>, ValidatedRejection>) -> StatusCode {
///     match body {
///         Ok(Validated(update)) if update.is_empty() => StatusCode::NOT_MODIFIED,
///         Ok(_) => StatusCode::NO_CONTENT,
///         Err(rejection) => rejection.status(),
///     }
/// }
/// let app: axum::Router = axum::Router::new().route("/interest", axum::routing::patch(update));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Validated<T>(
    /// The body.
    pub T,
);

/// A validated request body with the report of its validation, which has the warnings; otherwise like [`Validated`].
///
/// ```
/// use msgraph_profile::CreatePersonInterest;
/// use msgraph_profile::extract::WithReport;
///
/// async fn create(WithReport(interest, report): WithReport<CreatePersonInterest>) -> String {
///     report.warnings().map(|warning| format!("{warning}\n")).collect()
/// }
/// let app: axum::Router = axum::Router::new().route("/interests", axum::routing::post(create));
/// ```
#[derive(Clone, Debug)]
pub struct WithReport<T>(
    /// The body.
    pub T,
    /// The report of its validation.
    pub Report,
);

impl<T: PayloadType, S: Send + Sync> FromRequest<S> for WithReport<T> {
    type Rejection = ValidatedRejection;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        let config = request.extensions().get::<ValidatedConfig>().copied().unwrap_or_default();
        config.extract(request).await
    }
}

impl<T: PayloadType, S: Send + Sync> FromRequest<S> for Validated<T> {
    type Rejection = ValidatedRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let WithReport(body, _) = <WithReport<T> as FromRequest<S>>::from_request(request, state).await?;
        Ok(Self(body))
    }
}

impl<T: PayloadType, S: Send + Sync> OptionalFromRequest<S> for WithReport<T> {
    type Rejection = ValidatedRejection;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, Self::Rejection> {
        if request.body().is_end_stream() && !request.headers().contains_key(CONTENT_TYPE) {
            return Ok(None);
        }
        <Self as FromRequest<S>>::from_request(request, state).await.map(Some)
    }
}

impl<T: PayloadType, S: Send + Sync> OptionalFromRequest<S> for Validated<T> {
    type Rejection = ValidatedRejection;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, Self::Rejection> {
        let body = <WithReport<T> as OptionalFromRequest<S>>::from_request(request, state).await?;
        Ok(body.map(|WithReport(body, _)| Self(body)))
    }
}
