//! Fills in the user and the object in path templates.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::error::{NameProblem, RequestError};

/// What is percent-encoded in a segment. RFC 3986 requires less, but some readers take `+` for a blank, and quotes and
/// parentheses have a meaning in `OData`. `$` and `@` are kept, as in the documentation.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@').remove(b'$');

/// The maximum length of a name or an id, more than any of Graph's.
pub(super) const MAX_NAME_BYTES: usize = 1024;

/// The user whose profile a request is for.
///
/// ```
/// use msgraph_profile::PersonInterest;
/// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target};
///
/// let graph = RequestBuilder::new(Cloud::Global, Target::User("o'neill@contoso.com".into()));
/// let request = graph.list::<PersonInterest>()?;
/// assert_eq!(request.uri().path(), "/beta/users/o%27neill@contoso.com/profile/interests");
/// # Ok::<(), RequestError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// The signed-in user, identified by the token.
    Me,
    /// The user with this id or `userPrincipalName`. Pass it unencoded; it is percent-encoded for the path.
    User(String),
}

/// The user with this id or `userPrincipalName`.
impl From<&str> for Target {
    fn from(user: &str) -> Self {
        Self::User(user.to_owned())
    }
}

/// The user with this id or `userPrincipalName`.
impl From<String> for Target {
    fn from(user: String) -> Self {
        Self::User(user)
    }
}

/// Fills in the template for this target, which is the one with as many placeholders as there are names: one for the
/// user, if it is named, then one for the object.
pub(super) fn fill(templates: &[&str], target: &Target, id: Option<&str>) -> Result<String, RequestError> {
    let user = match target {
        Target::Me => None,
        Target::User(name) => Some(name.as_str()),
    };
    let user = user.map(|name| (name, RequestError::User as fn(NameProblem) -> RequestError));
    let mut names = user.into_iter().chain(id.map(|id| (id, RequestError::ObjectId as _)));
    let wanted = names.clone().count();
    let template = templates
        .iter()
        .find(|template| placeholders(template) == wanted)
        .ok_or_else(|| RequestError::NoPath(target.clone()))?;
    let mut path = String::with_capacity(template.len() + 64);
    for segment in template.split('/').skip(1) {
        if !is_placeholder(segment) {
            path.extend(["/", segment]);
        } else if let Some((name, wrong)) = names.next() {
            push_name(&mut path, name).map_err(wrong)?;
        }
    }
    Ok(path)
}

fn placeholders(template: &str) -> usize {
    template.split('/').filter(|segment| is_placeholder(segment)).count()
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{')
}

/// Appends a name as a segment, or as a quoted key if it begins with `$`, which would make a segment a command.
fn push_name(path: &mut String, name: &str) -> Result<(), NameProblem> {
    if name.trim().is_empty() {
        return Err(NameProblem::Empty);
    }
    if name.len() > MAX_NAME_BYTES {
        return Err(NameProblem::TooLong);
    }
    if name.chars().any(char::is_control) {
        return Err(NameProblem::ControlCharacter);
    }
    if name == "." || name == ".." {
        return Err(NameProblem::Dots);
    }
    // Writing to a String cannot fail.
    let _ = if name.starts_with('$') {
        let quoted = name.replace('\'', "''");
        write!(path, "('{}')", utf8_percent_encode(&quoted, ESCAPED))
    } else {
        write!(path, "/{}", utf8_percent_encode(name, ESCAPED))
    };
    Ok(())
}
