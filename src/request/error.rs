//! The errors of building a request.

use std::error::Error;
use std::fmt;

use super::batch::MAX_REQUESTS;
use super::path::Target;
use crate::validation::Report;

/// Why a request was not built.
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
    /// The operation updates an object and needs its id.
    IdMissing,
    /// The operation creates an object and takes no id.
    IdUnexpected,
    /// The token is empty or has a character that is not allowed in bearer tokens, such as a trailing line feed.
    Token,
    /// The link is not a link, or leads to another host than the root, which must not see the token.
    Link,
    /// The batch has no requests, or more than 20.
    BatchSize,
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
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(report) => report.fmt(f),
            Self::InvalidInBatch(reports) => write_reports(reports, f),
            Self::User(problem) => write!(f, "the user's name {problem}"),
            Self::ObjectId(problem) => write!(f, "the object's id {problem}"),
            Self::NoPath(Target::Me) => {
                f.write_str("no path for the signed-in user is documented; name the user")
            }
            Self::NoPath(Target::User(_)) => {
                f.write_str("no path for a named user is documented, only one for the signed-in user")
            }
            Self::IdMissing => f.write_str("this operation needs the id of the object to update"),
            Self::IdUnexpected => {
                f.write_str("this operation takes no id; the service chooses the id of the object it creates")
            }
            Self::Token => f.write_str(
                "not a bearer token: it is empty, or has a blank, a line feed or another character that is not allowed",
            ),
            Self::Link => f.write_str("the link does not lead to the host that the token is for"),
            Self::BatchSize => write!(f, "a batch has 1 to {MAX_REQUESTS} requests"),
            Self::Unwritable(error) => write!(f, "the body cannot be serialized as JSON: {error}"),
            Self::Http(error) => write!(f, "invalid HTTP request: {error}"),
        }
    }
}

fn write_reports(reports: &[(usize, Report)], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (number, (index, report)) in reports.iter().enumerate() {
        if number > 0 {
            writeln!(f)?;
        }
        write!(f, "body {index} of the batch:\n{report}")?;
    }
    Ok(())
}

impl fmt::Display for NameProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "is empty",
            Self::Dots => "is `.` or `..`, which would lead to another path",
            Self::ControlCharacter => "has a control character",
        })
    }
}

impl Error for RequestError {}
