//! Why no request was built.

use std::error::Error;
use std::fmt;

use super::batch::MOST_REQUESTS;
use super::path::Target;
use crate::validation::Report;

/// Why no request was built.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// The body is not valid.
    Invalid(Report),
    /// Bodies of a batch are not valid: the place of each, from 0, and what is wrong with it.
    InvalidInBatch(Vec<(usize, Report)>),
    /// The name of the user cannot stand in a path.
    User(NameProblem),
    /// The id of the object cannot stand in a path.
    ObjectId(NameProblem),
    /// No path for this target is documented.
    NoPath(Target),
    /// The operation changes an object and needs its id, or makes one and takes none.
    Id {
        /// Whether an id is needed.
        is_needed: bool,
    },
    /// The token is empty or has a character that no bearer token has, such as a line feed at its end.
    Token,
    /// The link leads to another host than the root, which must not see the token, or is none.
    Link,
    /// A batch without requests, or with more than 20.
    BatchSize,
    /// The body cannot be written as JSON.
    Unwritable(serde_json::Error),
    /// The request line or a header is none that HTTP can carry, such as an address that is too long.
    Http(http::Error),
}

/// Why a name or an id cannot stand in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameProblem {
    /// It is empty or blank.
    Empty,
    /// It is `.` or `..`, which leads to another path.
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
                f.write_str("no path for the signed-in user is documented: name the user")
            }
            Self::NoPath(Target::User(_)) => {
                f.write_str("no path for a named user is documented, only one for the signed-in user")
            }
            Self::Id { is_needed: true } => f.write_str("which object? The operation changes one: give its id"),
            Self::Id { is_needed: false } => {
                f.write_str("the operation makes an object, whose id the service chooses: give none")
            }
            Self::Token => f.write_str(
                "not a bearer token: it is empty, or has a blank, a line feed or another character that no token has",
            ),
            Self::Link => f.write_str("the link does not lead to the root that the token is for"),
            Self::BatchSize => write!(f, "a batch takes 1 to {MOST_REQUESTS} requests"),
            Self::Unwritable(error) => write!(f, "the body cannot be written as JSON: {error}"),
            Self::Http(error) => write!(f, "not a request that HTTP can carry: {error}"),
        }
    }
}

fn write_reports(reports: &[(usize, Report)], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (place, (index, report)) in reports.iter().enumerate() {
        if place > 0 {
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
            Self::Dots => "is `.` or `..`, which leads to another path",
            Self::ControlCharacter => "has a control character",
        })
    }
}

impl Error for RequestError {}
