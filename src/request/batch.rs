//! Several creates in one request (<https://learn.microsoft.com/graph/json-batching>).

use serde_json::{Value, json};

use super::error::RequestError;
use super::{JSON, RequestBuilder, UNKNOWN_MEMBERS, path, written};
use crate::operation::CreateBody;

/// Where batches go, below the API version.
pub(super) const PATH: &str = "/$batch";
/// The most requests that a batch takes.
pub(super) const MOST_REQUESTS: usize = 20;

/// The body with a request for each body, their ids counting from 1.
pub(super) fn body<'b, T: CreateBody + 'b>(
    builder: &RequestBuilder,
    bodies: impl IntoIterator<Item = &'b T>,
) -> Result<Vec<u8>, RequestError> {
    let bodies: Vec<&T> = bodies.into_iter().take(MOST_REQUESTS + 1).collect();
    if bodies.is_empty() || bodies.len() > MOST_REQUESTS {
        return Err(RequestError::BatchSize);
    }
    let path = path::fill(T::OPERATION.paths, &builder.target, None)?;
    let (mut text, mut invalid) = (br#"{"requests":["#.to_vec(), Vec::new());
    for (index, body) in bodies.into_iter().enumerate() {
        let written = written(body)?;
        match builder.check(T::OPERATION, &written) {
            Ok(unknown_members) => {
                let headers = headers(builder.unknown_members || unknown_members);
                let id = (index + 1).to_string();
                let head =
                    json!({ "id": id, "method": T::OPERATION.method, "url": path, "headers": headers });
                push(&mut text, &head, &written);
            }
            Err(RequestError::Invalid(report)) => invalid.push((index, report)),
            Err(other) => return Err(other),
        }
    }
    text.extend_from_slice(b"]}");
    if invalid.is_empty() { Ok(text) } else { Err(RequestError::InvalidInBatch(invalid)) }
}

/// Headers as members of an object, in the spelling of the documentation.
fn headers(unknown_members: bool) -> Value {
    let mut headers = json!({ "Content-Type": JSON });
    if unknown_members && let Some(headers) = headers.as_object_mut() {
        headers.insert("Prefer".to_owned(), UNKNOWN_MEMBERS.into());
    }
    headers
}

/// Appends a request: its head, and its body as it was validated.
fn push(text: &mut Vec<u8>, head: &Value, body: &[u8]) {
    if text.last() == Some(&b'}') {
        text.push(b',');
    }
    let head = head.to_string();
    text.extend_from_slice(head.strip_suffix('}').unwrap_or(&head).as_bytes());
    text.extend_from_slice(br#","body":"#);
    text.extend_from_slice(body);
    text.push(b'}');
}
