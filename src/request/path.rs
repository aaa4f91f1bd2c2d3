//! Path templates filled in: whose profile, and which object.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::error::{NameProblem, RequestError};

/// What stands as it is in a segment. RFC 3986 allows more, but some readers take `+` for a blank, and quotes and
/// parentheses mean something to `OData`. `$` and `@` stand as the documentation shows them.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@').remove(b'$');

/// Whose profile a request is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// The signed-in user, whom the token tells.
    Me,
    /// The user of this id or userPrincipalName, as it is: it is percent-encoded for the path.
    User(String),
}

/// The template for this target, filled in. Templates differ in how many placeholders they have: one for the user,
/// where it is named, then one for the object.
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

/// Appends a name as a segment, or where it begins with `$` and a segment would be a command, as a quoted key.
fn push_name(path: &mut String, name: &str) -> Result<(), NameProblem> {
    if name.trim().is_empty() {
        return Err(NameProblem::Empty);
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
