//! An extractor for services that receive these payloads: [`Validated`].
//!
//! ```
//! use axum::routing::post;
//! use axum::{Extension, Router};
//! use msgraph_profile::axum::{ErrorFormat, Validated, ValidatedConfig};
//! use msgraph_profile::{Code, CreatePersonInterest, Limits, Rules};
//!
//! async fn create(Validated(interest, report): Validated<CreatePersonInterest>) -> String {
//!     let name = interest.display_name.as_deref().unwrap_or("something");
//!     format!("interested in {name}, {} warnings", report.warnings().count())
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
//! It depends on `axum-core` only, so it works with axum and with every other [`tower`] service:
//! `Validated::<CreatePersonInterest>::from_request(request, &()).await`.
//!
//! [`tower`]: https://docs.rs/tower

mod config;
mod media_type;
mod rejection;

use axum_core::RequestExt;
use axum_core::extract::{FromRequest, Request};
use http_body::Body;
use http_body_util::{BodyExt, Limited};

pub use config::{ErrorFormat, ValidatedConfig};
pub use rejection::{RejectionReason, ValidatedRejection};

use crate::payload::PayloadType;
use crate::validation::{Limits, Report, Validator};

/// A validated request body, deserialized into `T`, with the report of any warnings.
///
/// The bytes are checked once, and all violations are reported together. A handler with this parameter only sees valid
/// bodies; every other request gets a [`ValidatedRejection`] as its response:
///
/// | status | reason |
/// |---|---|
/// | 400 | the body is not valid, or its transfer was interrupted |
/// | 413 | the body is larger than axum's `DefaultBodyLimit` or the [limits](ValidatedConfig::limits) allow; it is not read if its declared length exceeds them |
/// | 415 | the `Content-Type` is neither `application/json` nor `application/…+json`, or has a charset other than UTF-8; the body is not read |
///
/// A [`ValidatedConfig`] among the request's extensions sets the rules, the limits and the format of these responses. A
/// handler that makes its own response takes `Result<Validated<T>, ValidatedRejection>`.
///
/// As with every extractor, the server limits how long a body may take to arrive; see `examples/service.rs`.
///
/// ```
/// use axum::http::StatusCode;
/// use msgraph_profile::UpdatePersonInterest;
/// use msgraph_profile::axum::{Validated, ValidatedRejection};
///
/// async fn update(body: Result<Validated<UpdatePersonInterest>, ValidatedRejection>) -> StatusCode {
///     match body {
///         Ok(Validated(update, _)) if update.is_empty() => StatusCode::NOT_MODIFIED,
///         Ok(_) => StatusCode::NO_CONTENT,
///         Err(rejection) => rejection.status(),
///     }
/// }
/// let app: axum::Router = axum::Router::new().route("/interest", axum::routing::patch(update));
/// ```
#[derive(Clone, Debug)]
pub struct Validated<T>(
    /// The body.
    pub T,
    /// The report of its validation.
    pub Report,
);

impl<T: PayloadType, S: Send + Sync> FromRequest<S> for Validated<T> {
    type Rejection = ValidatedRejection;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        let config = request.extensions().get::<ValidatedConfig>().cloned().unwrap_or_default();
        let format = config.error_format;
        let bytes =
            read(request, &config.limits).await.map_err(|reason| ValidatedRejection::new(reason, format))?;
        let validator = Validator::new(T::PAYLOAD).rules(config.rules).limits(config.limits);
        let parsed = validator
            .parse(bytes.as_ref())
            .map_err(|report| ValidatedRejection::invalid(report, bytes.as_ref(), format));
        parsed.map(|(value, report)| Self(value, report))
    }
}

async fn read(request: Request, limits: &Limits) -> Result<impl AsRef<[u8]>, RejectionReason> {
    media_type::check(request.headers())?;
    let declared = request.body().size_hint().lower();
    let body = Limited::new(request.into_limited_body(), limits.bytes);
    // Limits cap the hint: if it shrinks, one of them is below the declared length.
    if body.size_hint().lower() < declared {
        return Err(RejectionReason::TooLarge);
    }
    Ok(body.collect().await.map_err(RejectionReason::of_transfer)?.to_bytes())
}
