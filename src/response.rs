//! Reads Graph's responses as typed values or errors (feature `http`).
//!
//! Responses can come from any HTTP client, as an [`http::Response`] with a complete body:
//!
//! ```
//! use msgraph_profile::PersonInterest;
//! use msgraph_profile::response::{self, ResponseError};
//!
//! fn read(response: &http::Response<Vec<u8>>) -> Result<PersonInterest, ResponseError> {
//!     response::object(response)
//! }
//!
//! let body = br#"{ "id": "1", "displayName": "Chelsea FC" }"#.to_vec();
//! let created = read(&http::Response::builder().status(201).body(body)?)?;
//! assert_eq!(created.display_name, "Chelsea FC");
//!
//! let refused = http::Response::builder().status(429).header("Retry-After", "7").body(Vec::new())?;
//! let Err(ResponseError::Graph(error)) = read(&refused) else { panic!("status 429") };
//! assert_eq!(error.to_string(), "429 Too Many Requests, with an empty body");
//! assert_eq!(error.retry_after().and_then(|after| after.as_delay()).map(|delay| delay.as_secs()), Some(7));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Reading never panics, whatever the bytes are, and errors keep the body.

mod batch;
mod graph_error;
mod page;
mod retry_after;
mod unreadable;

use std::error::Error;
use std::fmt;

use http::{HeaderMap, Response, StatusCode};

pub use batch::{BatchResponses, batch, split_batch};
pub use graph_error::{ErrorDetail, GraphError};
pub use page::Page;
pub use retry_after::RetryAfter;
pub use unreadable::Unreadable;

use crate::operation::Resource;
use crate::validation::{Code, Rules, Validator};

/// Allows what only a request must not have: a model keeps such values as they are.
const LENIENT: Rules = Rules::DEFAULT.allow(Code::DateTimeFormat).allow(Code::TypeAnnotation);

/// Why a response does not have the expected content.
///
/// `Display` is a single line, that of the error inside, which is also the [`source`](Error::source).
///
/// ```
/// use std::error::Error;
/// use msgraph_profile::response::{self, GraphError};
///
/// let refused = http::Response::builder().status(403).body("")?;
/// let error = response::empty(&refused).unwrap_err();
/// assert_eq!(error.to_string(), "403 Forbidden, with an empty body");
/// let graph = error.source().and_then(|source| source.downcast_ref::<GraphError>());
/// assert_eq!(graph.map(|graph| graph.status().as_u16()), Some(403));
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseError {
    /// The status is not a success status.
    Graph(Box<GraphError>),
    /// The status is a success status, but the body is not as expected.
    Unreadable(Box<Unreadable>),
    /// The response to a batch has no entry for this request.
    Missing,
}

/// Reads an object: the response to a create, an update or a get.
///
/// # Errors
///
/// A [`ResponseError`] if the status is not a success status (2xx) or the body is not such an object.
pub fn object<T: Resource>(response: &Response<impl AsRef<[u8]>>) -> Result<T, ResponseError> {
    let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
    succeeded(status, headers, body)?;
    match Validator::new(T::PAYLOAD).rules(LENIENT).parse(body) {
        Ok((object, _)) => Ok(object),
        Err(report) => Err(Unreadable::new(status, headers, body).because(report).into()),
    }
}

/// Reads a page of objects: the response to a list.
///
/// # Errors
///
/// A [`ResponseError`] if the status is not a success status (2xx) or the body is not such a page.
pub fn page<T: Resource>(response: &Response<impl AsRef<[u8]>>) -> Result<Page<T>, ResponseError> {
    let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
    succeeded(status, headers, body)?;
    page::read(body).map_err(|error| Unreadable::new(status, headers, body).at(&error).into())
}

/// Checks a response without a body: the response to a delete.
///
/// # Errors
///
/// A [`ResponseError`] if the status is not a success status (2xx).
pub fn empty(response: &Response<impl AsRef<[u8]>>) -> Result<(), ResponseError> {
    succeeded(response.status(), response.headers(), response.body().as_ref())
}

fn succeeded(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Result<(), ResponseError> {
    if status.is_success() {
        Ok(())
    } else {
        Err(ResponseError::Graph(Box::new(GraphError::new(status, headers, body))))
    }
}

/// The text of a header that identifies a request for Graph's support.
fn request_id(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    (!value.is_empty()).then(|| value.to_owned())
}

impl From<Unreadable> for ResponseError {
    fn from(unreadable: Unreadable) -> Self {
        Self::Unreadable(Box::new(unreadable))
    }
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Graph(error) => error.fmt(f),
            Self::Unreadable(error) => error.fmt(f),
            Self::Missing => f.write_str("the batch response has no entry for this request"),
        }
    }
}

impl Error for ResponseError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Graph(error) => Some(&**error),
            Self::Unreadable(error) => Some(&**error),
            Self::Missing => None,
        }
    }
}
