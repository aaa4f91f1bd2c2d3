//! The error for a successful response with an unexpected body.

use std::fmt;

use http::{HeaderMap, StatusCode};

use super::request_id;
use crate::validation::Report;

/// A successful response with an unexpected body: empty, cut off, HTML, or other JSON.
///
/// The body is personal data: neither `Display` nor `Debug` repeats it.
#[derive(Clone)]
pub struct Unreadable {
    status: StatusCode,
    request_id: Option<String>,
    body: Vec<u8>,
    report: Option<Report>,
    position: Option<(usize, usize)>,
}

impl Unreadable {
    pub(super) fn new(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let request_id = request_id(headers, "request-id");
        Self { status, request_id, body: body.to_vec(), report: None, position: None }
    }

    pub(super) fn because(self, report: Report) -> Self {
        Self { report: Some(report), ..self }
    }

    pub(super) fn at(self, error: &serde_json::Error) -> Self {
        Self { position: Some((error.line(), error.column())), ..self }
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id that identifies the request for Graph's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body as it was received.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The report on the body, if a single object was expected.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, but the body ", self.status)?;
        match (&self.report, self.position) {
            _ if self.body.is_empty() => f.write_str("is empty"),
            (Some(report), _) => {
                write!(f, "cannot be read as {}", report.payload().as_str())?;
                report.errors().next().map_or(Ok(()), |violation| write!(f, ": {violation}"))
            }
            (None, Some((line, column))) => write!(f, "is not as expected from {line}:{column} on"),
            (None, None) => f.write_str("is not as expected"),
        }
    }
}

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return write!(f, "{self} ({} bytes)", self.body.len());
        }
        f.debug_struct("Unreadable")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("report", &self.report)
            .field("line_and_column", &self.position)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Unreadable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.report.as_ref().map(|report| report as _)
    }
}
