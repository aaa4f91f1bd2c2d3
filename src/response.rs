//! From an answer of Graph to a typed value, or to what went wrong (feature `http`).
//!
//! Answers come from any HTTP client, as an [`http::Response`] whose body is whole:
//!
//! ```
//! use msgraph_profile::PersonInterest;
//! use msgraph_profile::response::{self, ResponseError};
//!
//! fn read(answer: &http::Response<Vec<u8>>) -> Result<PersonInterest, ResponseError> {
//!     response::object(answer)
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
//! Reading never panics, whatever the bytes are, and an error keeps them.

mod batch;
mod graph_error;
mod page;
mod retry_after;
mod unreadable;

use std::error::Error;
use std::fmt;

use http::{HeaderMap, Response, StatusCode};

pub use batch::{BatchAnswers, batch};
pub use graph_error::{ErrorDetail, GraphError};
pub use page::Page;
pub use retry_after::RetryAfter;
pub use unreadable::Unreadable;

use crate::operation::Resource;
use crate::validation::{Code, Rules, Validator};

/// What only a request needs to hold: a model keeps other text, types and names as they are.
const LENIENT: Rules = Rules::DEFAULT.allow(Code::DateTimeFormat).allow(Code::TypeAnnotation);

/// Why an answer is not what was asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseError {
    /// The status is not one of success.
    Graph(Box<GraphError>),
    /// The status is one of success, but the body is not what it should be.
    Unreadable(Box<Unreadable>),
    /// A batch was answered, but not this request of it.
    Missing,
}

/// Reads one object: the answer to a create, an update or a get.
///
/// # Errors
///
/// A [`ResponseError`] where the status is not of success (2xx) or the body is no such object.
pub fn object<T: Resource>(response: &Response<impl AsRef<[u8]>>) -> Result<T, ResponseError> {
    object_in(response.status(), response.headers(), response.body().as_ref())
}

/// Reads one page of objects: the answer to a list.
///
/// # Errors
///
/// A [`ResponseError`] where the status is not of success (2xx) or the body is no such page.
pub fn page<T: Resource>(response: &Response<impl AsRef<[u8]>>) -> Result<Page<T>, ResponseError> {
    let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
    succeeded(status, headers, body)?;
    page::read(body).map_err(|error| Unreadable::new(status, headers, body).at(&error).into())
}

/// Reads the answer to a delete, which has no body.
///
/// # Errors
///
/// A [`ResponseError`] where the status is not of success (2xx).
pub fn nothing(response: &Response<impl AsRef<[u8]>>) -> Result<(), ResponseError> {
    succeeded(response.status(), response.headers(), response.body().as_ref())
}

fn object_in<T: Resource>(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Result<T, ResponseError> {
    succeeded(status, headers, body)?;
    match Validator::new(T::PAYLOAD).rules(LENIENT).parse(body) {
        Ok((object, _)) => Ok(object),
        Err(report) => Err(Unreadable::new(status, headers, body).because(report).into()),
    }
}

fn succeeded(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Result<(), ResponseError> {
    if status.is_success() {
        Ok(())
    } else {
        Err(ResponseError::Graph(Box::new(GraphError::new(status, headers, body))))
    }
}

/// The texts of the headers by which Graph's support finds a request.
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
            Self::Missing => f.write_str("the answer to the batch says nothing of this request"),
        }
    }
}

impl Error for ResponseError {}
