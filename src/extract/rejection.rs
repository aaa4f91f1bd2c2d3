//! The response to a rejected request.

use std::error::Error;
use std::{fmt, iter};

use axum_core::response::{IntoResponse, Response};
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE};
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
    fixes: Box<[Option<Fix>]>,
    format: ErrorFormat,
    invalid_status: StatusCode,
}

/// Why a request was rejected.
#[derive(Debug)]
#[non_exhaustive]
pub enum RejectionReason {
    /// It has no `Content-Type`: status 415.
    MissingContentType,
    /// Its `Content-Type` is not a JSON media type: status 415.
    UnsupportedContentType,
    /// It has more than one `Content-Type`, so readers may disagree about it: status 415.
    RepeatedContentType,
    /// Its `Content-Type` names a charset other than UTF-8: status 415.
    UnsupportedCharset,
    /// Its `Content-Encoding` says that the body is compressed: status 415. A layer that decompresses bodies, such as that
    /// of `tower_http`, removes the header.
    UnsupportedEncoding,
    /// Its body is larger than a limit: status 413.
    TooLarge,
    /// The transfer of its body was interrupted, or the transfer encoding is invalid: status 400.
    Transfer(Box<dyn Error + Send + Sync>),
    /// Its body is not valid: status 400, or that of [`ValidatedConfig`](super::ValidatedConfig::invalid_status).
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
            Self::RepeatedContentType => {
                "There is more than one Content-Type header; send only application/json."
            }
            Self::UnsupportedCharset => {
                "The Content-Type has a charset other than UTF-8; send application/json."
            }
            Self::UnsupportedEncoding => "The Content-Encoding is not supported; send the body without one.",
            Self::TooLarge => "The body is larger than the limit of this service.",
            Self::Transfer(_) => "The request body could not be read completely.",
            Self::Invalid(report) => return f.write_str(&report.summary()),
        })
    }
}

impl ValidatedRejection {
    pub(super) fn new(reason: RejectionReason, format: ErrorFormat, invalid_status: StatusCode) -> Self {
        Self { reason, fixes: Box::default(), format, invalid_status }
    }

    /// With the fixes of the invalid body.
    pub(super) fn with_fixes(self, body: &[u8]) -> Self {
        let fixes = self.report().map(|report| report.safe_fixes(body).into()).unwrap_or_default();
        Self { fixes, ..self }
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

    /// The reason, to be part of your own error.
    #[must_use]
    pub fn into_reason(self) -> RejectionReason {
        self.reason
    }

    /// The report on the body.
    ///
    /// # Errors
    ///
    /// The rejection itself, if the body was not read.
    #[expect(
        clippy::result_large_err,
        reason = "the rejection itself, which is moved once for each rejected request"
    )]
    pub fn into_report(self) -> Result<Report, Self> {
        match self.reason {
            RejectionReason::Invalid(report) => Ok(report),
            reason => Err(Self { reason, ..self }),
        }
    }

    /// The status of the response: 400, 413 or 415, or the configured one.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match &self.reason {
            RejectionReason::MissingContentType
            | RejectionReason::UnsupportedContentType
            | RejectionReason::RepeatedContentType
            | RejectionReason::UnsupportedCharset
            | RejectionReason::UnsupportedEncoding => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            RejectionReason::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            RejectionReason::Transfer(_) => StatusCode::BAD_REQUEST,
            RejectionReason::Invalid(_) => self.invalid_status,
        }
    }

    /// The body of the response.
    fn body(&self) -> Value {
        let (status, message) = (self.status(), self.reason.to_string());
        match (self.format, self.report()) {
            (ErrorFormat::ProblemDetails, report) => {
                let mut problem = report.map_or_else(
                    || json!({ "type": "about:blank", "detail": message }),
                    |report| report.problem_details(&self.fixes),
                );
                if let Value::Object(problem) = &mut problem {
                    problem.insert("title".to_owned(), status.canonical_reason().into());
                    problem.insert("status".to_owned(), status.as_u16().into());
                }
                problem
            }
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

/// The status, and a body in the configured [format](ErrorFormat); with status 415 also the header that says what is
/// accepted, `Accept` or `Accept-Encoding`.
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
            let (name, value) = match self.reason {
                RejectionReason::UnsupportedEncoding => (ACCEPT_ENCODING, "identity"),
                _ => (ACCEPT, "application/json"),
            };
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }
}
