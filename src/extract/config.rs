//! The settings of the extractor.

use axum_core::RequestExt;
use axum_core::extract::Request;
use http::StatusCode;
use http_body::Body;
use http_body_util::{BodyExt, Limited};

use super::WithReport;
use super::media_type;
use super::rejection::{RejectionReason, ValidatedRejection};
use crate::payload::PayloadType;
use crate::validation::{Limits, Rules, Validator};

/// Rules, limits and the format of error responses for [`Validated`](super::Validated).
///
/// It is taken from the request's extensions: put `.layer(Extension(config))` on a router or on a single route. Without
/// one, the defaults apply. axum's `DefaultBodyLimit`, two megabytes by default, applies as well.
///
/// ```
/// use axum::{Extension, Router};
/// use msgraph_profile::Limits;
/// use msgraph_profile::extract::ValidatedConfig;
///
/// let config = ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(16 * 1024));
/// let app: Router = Router::new().layer(Extension(config));
/// ```
///
/// A forgotten layer goes unnoticed. An extractor of your own names its config instead, or takes it from the state:
///
/// ```
/// use axum::extract::{FromRef, FromRequest, Request};
/// use msgraph_profile::PayloadType;
/// use msgraph_profile::extract::{ValidatedConfig, ValidatedRejection, WithReport};
///
/// struct Checked<T>(T);
///
/// impl<T: PayloadType, S: Sync> FromRequest<S> for Checked<T>
/// where
///     ValidatedConfig: FromRef<S>,
/// {
///     type Rejection = ValidatedRejection;
///
///     async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
///         let WithReport(body, _) = ValidatedConfig::from_ref(state).extract(request).await?;
///         Ok(Self(body))
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValidatedConfig {
    rules: Rules,
    limits: Limits,
    error_format: ErrorFormat,
    invalid_status: StatusCode,
}

impl ValidatedConfig {
    /// The default rules and limits, and problem details with status 400 for invalid bodies.
    pub const DEFAULT: Self = Self {
        rules: Rules::DEFAULT,
        limits: Limits::DEFAULT,
        error_format: ErrorFormat::ProblemDetails,
        invalid_status: StatusCode::BAD_REQUEST,
    };

    /// Sets the levels of the rules. As in [`Validator::parse`](crate::Validator::parse), what no type can hold stays
    /// denied.
    #[must_use]
    pub const fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// Sets the limits. No more than [`Limits::max_bytes`] bytes of a body are read, whatever the rules are.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the format of error responses.
    #[must_use]
    pub const fn error_format(mut self, format: ErrorFormat) -> Self {
        self.error_format = format;
        self
    }

    /// Sets the status of the response to an invalid body, such as the 422 of axum's `Json`.
    ///
    /// ```
    /// use axum::http::StatusCode;
    /// use msgraph_profile::extract::ValidatedConfig;
    ///
    /// let config = ValidatedConfig::DEFAULT.invalid_status(StatusCode::UNPROCESSABLE_ENTITY);
    /// ```
    #[must_use]
    pub const fn invalid_status(mut self, status: StatusCode) -> Self {
        self.invalid_status = status;
        self
    }

    /// Reads and validates the body of a request with this config, whatever the request's extensions are.
    ///
    /// # Errors
    ///
    /// The rejection, as for [`Validated`](super::Validated).
    pub async fn extract<T: PayloadType>(
        &self,
        request: Request,
    ) -> Result<WithReport<T>, ValidatedRejection> {
        let rejected = |reason| ValidatedRejection::new(reason, self.error_format, self.invalid_status);
        let bytes = self.read(request).await.map_err(rejected)?;
        let bytes = bytes.as_ref();
        let validator = Validator::new(T::PAYLOAD).rules(self.rules).limits(self.limits);
        let parsed = validator.parse(bytes);
        let (value, report) =
            parsed.map_err(|report| rejected(RejectionReason::Invalid(report)).with_fixes(bytes))?;
        Ok(WithReport(value, report))
    }

    async fn read(&self, request: Request) -> Result<impl AsRef<[u8]>, RejectionReason> {
        media_type::check(request.headers())?;
        let declared = request.body().size_hint().lower();
        let body = Limited::new(request.into_limited_body(), self.limits.bytes);
        // Limits cap the hint: if it shrinks, one of them is below the declared length.
        if body.size_hint().lower() < declared {
            return Err(RejectionReason::TooLarge);
        }
        Ok(body.collect().await.map_err(RejectionReason::of_transfer)?.to_bytes())
    }
}

impl Default for ValidatedConfig {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The format of the response to a rejected request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorFormat {
    /// `application/problem+json` (RFC 9457); for an invalid body,
    /// [`Report::to_problem_details`](crate::Report::to_problem_details).
    #[default]
    ProblemDetails,
    /// Microsoft Graph's error body; for an invalid body,
    /// [`Report::to_graph_error`](crate::Report::to_graph_error).
    Graph,
}
