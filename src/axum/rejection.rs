//! The response to a rejected request.

use std::error::Error;
use std::{fmt, iter};

use axum_core::response::{IntoResponse, Response};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use http_body_util::LengthLimitError;
use serde_json::{Value, json};

use super::config::ErrorFormat;
use crate::validation::{Fix, Report};

/// Why [`Validated`](super::Validated) rejected a request, as an error and as a response.
///
/// `Display` is a single line that is safe to log: like every message here, it repeats nothing of the body.
#[derive(Debug)]
pub struct ValidatedRejection {
    reason: RejectionReason,
    /// The fix of each violation of the report.
    fixes: Vec<Option<Fix>>,
    format: ErrorFormat,
}

/// Why a request was rejected.
#[derive(Debug)]
#[non_exhaustive]
pub enum RejectionReason {
    /// It has no `Content-Type`: status 415.
    MissingContentType,
    /// Its `Content-Type` is not a JSON media type: status 415.
    UnsupportedContentType,
    /// Its `Content-Type` names a charset other than UTF-8: status 415.
    UnsupportedCharset,
    /// Its body is larger than a limit: status 413.
    TooLarge,
    /// The transfer of its body was interrupted, or the transfer encoding is invalid: status 400.
    Transfer(Box<dyn Error + Send + Sync>),
    /// Its body is not valid: status 400.
    Invalid(Report),
}

impl RejectionReason {
    /// Why a body could not be read: a limit, perhaps one set by another layer, or the transfer.
    pub(super) fn of_transfer(error: Box<dyn Error + Send + Sync>) -> Self {
        let first: &(dyn Error + 'static) = &*error;
        let is_limit = iter::successors(Some(first), |&error| error.source())
            .any(<dyn Error + 'static>::is::<LengthLimitError>);
        if is_limit { Self::TooLarge } else { Self::Transfer(error) }
    }
}

impl fmt::Display for RejectionReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingContentType => "The Content-Type header is missing; send application/json.",
            Self::UnsupportedContentType => {
                "The Content-Type is not a JSON media type; send application/json."
            }
            Self::UnsupportedCharset => {
                "The Content-Type has a charset other than UTF-8; send application/json."
            }
            Self::TooLarge => "The body is larger than the limit of this service.",
            Self::Transfer(_) => "The request body could not be read completely.",
            Self::Invalid(report) => return f.write_str(&report.summary()),
        })
    }
}

impl ValidatedRejection {
    pub(super) fn new(reason: RejectionReason, format: ErrorFormat) -> Self {
        Self { reason, fixes: Vec::new(), format }
    }

    pub(super) fn invalid(report: Report, body: &[u8], format: ErrorFormat) -> Self {
        let fixes = report.safe_fixes(body);
        Self { reason: RejectionReason::Invalid(report), fixes, format }
    }

    /// The fixes of the body, except those that [repeat its text](Fix::repeats_text); problem details carry them.
    pub fn fixes(&self) -> impl Iterator<Item = &Fix> {
        self.fixes.iter().flatten()
    }

    /// Why the request was rejected.
    #[must_use]
    pub fn reason(&self) -> &RejectionReason {
        &self.reason
    }

    /// The report on the body, if it was read.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        if let RejectionReason::Invalid(report) = &self.reason { Some(report) } else { None }
    }

    /// The status of the response: 400, 413 or 415.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match &self.reason {
            RejectionReason::MissingContentType
            | RejectionReason::UnsupportedContentType
            | RejectionReason::UnsupportedCharset => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            RejectionReason::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            RejectionReason::Transfer(_) | RejectionReason::Invalid(_) => StatusCode::BAD_REQUEST,
        }
    }

    /// The body of the response.
    fn body(&self) -> Value {
        let (status, message) = (self.status(), self.reason.to_string());
        match (self.format, self.report()) {
            (ErrorFormat::ProblemDetails, Some(report)) => report.problem_details(&self.fixes),
            (ErrorFormat::ProblemDetails, None) => json!({
                "type": "about:blank",
                "title": status.canonical_reason(),
                "status": status.as_u16(),
                "detail": message,
            }),
            (ErrorFormat::Graph, Some(report)) => report.to_graph_error(),
            (ErrorFormat::Graph, None) => {
                let code = match status {
                    StatusCode::PAYLOAD_TOO_LARGE => "payloadTooLarge",
                    StatusCode::UNSUPPORTED_MEDIA_TYPE => "unsupportedMediaType",
                    _ => "badRequest",
                };
                json!({ "error": { "code": code, "message": message } })
            }
        }
    }
}

impl fmt::Display for ValidatedRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl Error for ValidatedRejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.reason {
            RejectionReason::Transfer(error) => Some(&**error),
            RejectionReason::Invalid(report) => Some(report),
            _ => None,
        }
    }
}

/// The status, and a body in the configured [format](ErrorFormat); with status 415 also an `Accept` header.
impl IntoResponse for ValidatedRejection {
    fn into_response(self) -> Response {
        let media_type = match self.format {
            ErrorFormat::ProblemDetails => "application/problem+json",
            ErrorFormat::Graph => "application/json",
        };
        let status = self.status();
        let content_type = [(CONTENT_TYPE, HeaderValue::from_static(media_type))];
        let mut response = (status, content_type, self.body().to_string()).into_response();
        if status == StatusCode::UNSUPPORTED_MEDIA_TYPE {
            response.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        }
        response
    }
}
