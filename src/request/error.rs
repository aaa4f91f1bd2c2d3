//! The errors of building a request.

use std::error::Error;
use std::fmt;

use super::batch::MAX_REQUESTS;
use super::link::LinkProblem;
use super::path::{MAX_NAME_BYTES, Target};
use super::query::QueryError;
use super::root::{Cloud, Root};
use crate::validation::Report;

/// Why a request was not built.
///
/// `Display` is a single line; the reports of invalid bodies are in the variants, and the first is the
/// [`source`](Error::source).
///
/// ```
/// use std::error::Error;
/// use msgraph_profile::CreatePersonInterest;
/// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target};
///
/// let graph = RequestBuilder::new(Cloud::Global, Target::Me);
/// let error = graph.create(&CreatePersonInterest::new().web_url("chelseafc.com")).unwrap_err();
/// assert_eq!(error.to_string(), "create-personInterest is invalid: 1 error, 0 warnings");
/// let RequestError::Invalid(report) = &error else { panic!("{error}") };
/// assert_eq!(report.violations().next().and_then(|one| one.pointer()), Some("/webUrl"));
/// assert_eq!(error.source().map(ToString::to_string), Some(report.to_string()));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// The body is not valid.
    Invalid(Report),
    /// Bodies of a batch are not valid: the index of each, from 0, and its report.
    InvalidInBatch(Vec<(usize, Report)>),
    /// The name of the user cannot be part of a path.
    User(NameProblem),
    /// The id of the object cannot be part of a path.
    ObjectId(NameProblem),
    /// The operation has no documented path for this target.
    NoPath(Target),
    /// The page of the operation does not list this cloud.
    Cloud {
        /// The name of the operation.
        operation: &'static str,
        /// The cloud.
        cloud: Cloud,
        /// The names of the clouds that the page lists.
        documented: &'static [&'static str],
    },
    /// The operation with this name is on a single object and needs its id.
    IdMissing(&'static str),
    /// The operation with this name creates an object or lists objects, and takes no id.
    IdUnexpected(&'static str),
    /// The operation with this name needs a body.
    BodyMissing(&'static str),
    /// The operation with this name takes no body.
    BodyUnexpected(&'static str),
    /// The query options are not those of the operation, or name an unknown property.
    Query(QueryError),
    /// The token is empty or has a character that is not allowed in bearer tokens, such as a trailing line feed.
    Token,
    /// The root is http on another machine, so the token could be read on the way.
    Unencrypted(Root),
    /// The link to the next page leads to a server that must not see the token, or is not a link.
    Link(LinkProblem),
    /// The batch has no requests, or more than 20.
    BatchSize,
    /// A request in a batch is not for the builder's root and the API version: its index, from 0.
    NotInBatch(usize),
    /// The body of a request in a batch is not JSON: its index, from 0.
    BatchBody(usize),
    /// The body cannot be serialized as JSON.
    Unwritable(serde_json::Error),
    /// The request line or a header is not valid in HTTP; the URL may be too long.
    Http(http::Error),
}

/// Why a name or an id cannot be part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameProblem {
    /// It is empty or blank.
    Empty,
    /// It is `.` or `..`, which would lead to another path.
    Dots,
    /// It has a control character.
    ControlCharacter,
    /// It is longer than 1,024 bytes.
    TooLong,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(report) => write!(f, "{report:#}"),
            Self::InvalidInBatch(reports) => write_reports(reports, f),
            Self::User(problem) => write!(f, "the user's name {problem}"),
            Self::ObjectId(problem) => write!(f, "the object's id {problem}"),
            Self::NoPath(Target::Me) => {
                f.write_str("no path for the signed-in user is documented; name the user")
            }
            Self::NoPath(Target::User(_)) => {
                f.write_str("no path for a named user is documented, only one for the signed-in user")
            }
            Self::Cloud { operation, cloud, documented } => write!(
                f,
                "{operation} is documented for {}, not for {cloud}, which may not offer it",
                documented.join(", ")
            ),
            Self::IdMissing(operation) => write!(f, "{operation} needs the id of an object"),
            Self::IdUnexpected(operation) => {
                write!(f, "{operation} takes no id; its path is that of the collection")
            }
            Self::BodyMissing(operation) => write!(f, "{operation} needs a body"),
            Self::BodyUnexpected(operation) => write!(f, "{operation} takes no body"),
            Self::Query(error) => error.fmt(f),
            Self::Token => f.write_str(
                "not a bearer token: it is empty, or has a blank, a line feed or another character that is not allowed",
            ),
            Self::Unencrypted(root) => {
                write!(f, "the token would be sent to {root} without encryption; use https")
            }
            Self::Link(problem) => write!(f, "the link to the next page {problem}"),
            Self::BatchSize => write!(f, "a batch has 1 to {MAX_REQUESTS} requests"),
            Self::NotInBatch(index) => {
                write!(f, "request {index} of the batch is not for the root and API version of the batch")
            }
            Self::BatchBody(index) => write!(f, "the body of request {index} of the batch is not JSON"),
            Self::Unwritable(error) => write!(f, "the body cannot be serialized as JSON: {error}"),
            Self::Http(error) => write!(f, "invalid HTTP request: {error}"),
        }
    }
}

fn write_reports(reports: &[(usize, Report)], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (number, (index, report)) in reports.iter().enumerate() {
        let separator = if number == 0 { "" } else { "; " };
        write!(f, "{separator}body {index} of the batch: {report:#}")?;
    }
    Ok(())
}

impl fmt::Display for NameProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => return write!(f, "is longer than {MAX_NAME_BYTES} bytes"),
            Self::Empty => "is empty",
            Self::Dots => "is `.` or `..`, which would lead to another path",
            Self::ControlCharacter => "has a control character",
        })
    }
}

impl From<QueryError> for RequestError {
    fn from(error: QueryError) -> Self {
        Self::Query(error)
    }
}

impl Error for NameProblem {}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Invalid(report) => Some(report),
            Self::InvalidInBatch(reports) => reports.first().map(|(_, report)| report as _),
            Self::User(problem) | Self::ObjectId(problem) => Some(problem),
            Self::Query(error) => Some(error),
            Self::Link(problem) => Some(problem),
            Self::Unwritable(error) => Some(error),
            Self::Http(error) => Some(error),
            _ => None,
        }
    }
}
