//! The errors that Graph returns.

use std::fmt;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::request_id;
use super::retry_after::RetryAfter;
use crate::text::printable;

/// The names of the nested error; both spellings occur.
const INNER: [&str; 2] = ["innererror", "innerError"];
/// The maximum number of characters of one of the service's texts that `Display` shows.
const MAX_SHOWN: usize = 500;

/// A response with a status that is not a success status, and the error in its body, as far as it can be read.
///
/// `Display` is a single line with status, code, message and request id. The service's texts are cut and escaped. The
/// body itself is not repeated; `{:?}` adds its length, and `{:#?}` prints each part.
///
/// ```
/// use msgraph_profile::response::{self, ResponseError};
///
/// let body = r#"{ "error": { "code": "badRequest", "message": "Wrong.", "innerError": {
///     "code": "propertyNotUpdateable", "request-id": "2ba5e3a0" } } }"#;
/// let response = http::Response::builder().status(400).body(body)?;
/// let Err(ResponseError::Graph(error)) = response::empty(&response) else { panic!("status 400") };
/// assert_eq!((error.code(), error.deepest_code()), (Some("badRequest"), Some("propertyNotUpdateable")));
/// assert_eq!(error.to_string(), "400 Bad Request: badRequest (propertyNotUpdateable): Wrong. (request-id 2ba5e3a0)");
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone)]
pub struct GraphError {
    status: StatusCode,
    /// The value of `error` in the body; empty if it cannot be read.
    error: Map<String, Value>,
    request_id: Option<String>,
    client_request_id: Option<String>,
    retry_after: Option<RetryAfter>,
    body: Vec<u8>,
}

/// A further error in a [`GraphError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail<'e> {
    /// A code for programs.
    pub code: Option<&'e str>,
    /// A message for developers.
    pub message: Option<&'e str>,
    /// What the error is about, such as the name of a property.
    pub target: Option<&'e str>,
}

impl GraphError {
    pub(super) fn new(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        Self {
            status,
            error: read(body),
            request_id: request_id(headers, "request-id"),
            client_request_id: request_id(headers, "client-request-id"),
            retry_after: RetryAfter::read(headers),
            body: body.to_vec(),
        }
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// A code for programs, such as `UnknownError`; `None` if the body cannot be read.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        text(&self.error, "code")
    }

    /// A message for developers, which may change; `None` if it is empty or the body cannot be read.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        text(&self.error, "message")
    }

    /// What the error is about, such as the name of a property.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        text(&self.error, "target")
    }

    /// Further errors.
    pub fn details(&self) -> impl Iterator<Item = ErrorDetail<'_>> {
        let details = self.error.get("details").and_then(Value::as_array);
        details.into_iter().flatten().filter_map(Value::as_object).map(|detail| ErrorDetail {
            code: text(detail, "code"),
            message: text(detail, "message"),
            target: text(detail, "target"),
        })
    }

    /// The nested error, `innererror` or `innerError`: it has more specific codes and data of the service.
    #[must_use]
    pub fn inner_error(&self) -> Option<&Map<String, Value>> {
        inner(&self.error)
    }

    /// The most specific code, which is that of the innermost error that has one.
    #[must_use]
    pub fn deepest_code(&self) -> Option<&str> {
        self.nested().filter_map(|error| text(error, "code")).last()
    }

    /// The id that identifies the request for Graph's support: from the body, else from the headers.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.nested_text("request-id").or(self.request_id.as_deref())
    }

    /// The id that the client gave the request: from the body, else from the headers.
    #[must_use]
    pub fn client_request_id(&self) -> Option<&str> {
        self.nested_text("client-request-id").or(self.client_request_id.as_deref())
    }

    /// How long to wait before trying again, if the response has that header.
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.retry_after.as_ref()
    }

    /// The body as it was received.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The error, then the errors nested in it, outermost first.
    fn nested(&self) -> impl Iterator<Item = &Map<String, Value>> {
        std::iter::successors(Some(&self.error), |error| inner(error))
    }

    fn nested_text(&self, name: &str) -> Option<&str> {
        self.nested().filter_map(|error| text(error, name)).last()
    }
}

/// The value of `error` in a body. Sign-in services send a string there, which becomes the code.
fn read(body: &[u8]) -> Map<String, Value> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let Ok(Value::Object(mut body)) = serde_json::from_slice(body) else { return Map::new() };
    match body.remove("error") {
        Some(Value::Object(error)) => error,
        Some(code @ Value::String(_)) => {
            let message = body.remove("error_description").unwrap_or_default();
            [("code".to_owned(), code), ("message".to_owned(), message)].into_iter().collect()
        }
        _ => Map::new(),
    }
}

fn inner(error: &Map<String, Value>) -> Option<&Map<String, Value>> {
    INNER.iter().find_map(|name| error.get(*name)?.as_object())
}

fn text<'e>(object: &'e Map<String, Value>, name: &str) -> Option<&'e str> {
    object.get(name)?.as_str().filter(|text| !text.is_empty())
}

impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text| printable(text, MAX_SHOWN);
        write!(f, "{}", self.status)?;
        match self.code() {
            Some(code) => write!(f, ": {}", shown(code))?,
            None if self.body.is_empty() => f.write_str(", with an empty body")?,
            None => f.write_str(", with a body that describes no error")?,
        }
        if let Some(code) = self.deepest_code().filter(|code| Some(*code) != self.code()) {
            write!(f, " ({})", shown(code))?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", shown(message))?;
        }
        self.request_id().map_or(Ok(()), |id| write!(f, " (request-id {})", shown(id)))
    }
}

impl fmt::Debug for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return write!(f, "{self} ({} bytes)", self.body.len());
        }
        let shown = |text: Option<&str>| text.map(|text| printable(text, MAX_SHOWN).into_owned());
        f.debug_struct("GraphError")
            .field("status", &self.status)
            .field("code", &shown(self.code()))
            .field("deepest_code", &shown(self.deepest_code()))
            .field("message", &shown(self.message()))
            .field("request_id", &shown(self.request_id()))
            .field("retry_after", &self.retry_after)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for GraphError {}
