//! Several creates in a single request (<https://learn.microsoft.com/graph/json-batching>).

use serde_json::{Value, json};

use super::error::RequestError;
use super::{JSON, RequestBuilder, UNKNOWN_MEMBERS, path, to_json};
use crate::operation::CreateBody;

/// The path of batches, after the API version.
pub(super) const PATH: &str = "/$batch";
/// The maximum number of requests in a batch.
pub(super) const MAX_REQUESTS: usize = 20;

/// The body of the batch, with a request for each of `bodies`. Their ids count from 1.
pub(super) fn body<'b, T: CreateBody + 'b>(
    builder: &RequestBuilder,
    bodies: impl IntoIterator<Item = &'b T>,
) -> Result<Vec<u8>, RequestError> {
    let bodies: Vec<&T> = bodies.into_iter().take(MAX_REQUESTS + 1).collect();
    if bodies.is_empty() || bodies.len() > MAX_REQUESTS {
        return Err(RequestError::BatchSize);
    }
    let path = path::fill(T::OPERATION.paths, &builder.target, None)?;
    let (mut text, mut invalid) = (br#"{"requests":["#.to_vec(), Vec::new());
    for (index, body) in bodies.into_iter().enumerate() {
        let json = to_json(body)?;
        match builder.check(T::OPERATION, &json) {
            Ok(report) => {
                let unknown_members = builder.has_unknown_members(&report, &json);
                let headers = headers(builder.unknown_members || unknown_members);
                let id = (index + 1).to_string();
                let head =
                    json!({ "id": id, "method": T::OPERATION.method, "url": path, "headers": headers });
                push(&mut text, &head, &json);
            }
            Err(RequestError::Invalid(report)) => invalid.push((index, report)),
            Err(other) => return Err(other),
        }
    }
    text.extend_from_slice(b"]}");
    if invalid.is_empty() { Ok(text) } else { Err(RequestError::InvalidInBatch(invalid)) }
}

/// The headers as an object, spelled as in the documentation.
fn headers(unknown_members: bool) -> Value {
    let mut headers = json!({ "Content-Type": JSON });
    if unknown_members && let Some(headers) = headers.as_object_mut() {
        headers.insert("Prefer".to_owned(), UNKNOWN_MEMBERS.into());
    }
    headers
}

/// Appends a request: its head, and its body exactly as it was validated.
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
