//! The responses to the requests of a batch.

use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value};

use super::{ResponseError, Unreadable, object_in, succeeded};
use crate::operation::Resource;

/// The responses to a batch of creates.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchResponses<T> {
    /// The response to each request, in the order of the requests, whatever the order of the responses was.
    /// [`ResponseError::Missing`] if there is none.
    pub results: Vec<Result<T, ResponseError>>,
    /// Responses with an id that no request has or that an earlier response has, as they were received.
    pub unmatched: Vec<Value>,
}

/// Reads the response to [`create_batch`](crate::request::RequestBuilder::create_batch), which had `count` bodies.
///
/// ```
/// use msgraph_profile::PersonInterest;
/// use msgraph_profile::response::{self, ResponseError};
///
/// let body = r#"{ "responses": [
///     { "id": "2", "status": 201, "body": { "id": "b", "displayName": "Chess" } },
///     { "id": "1", "status": 400, "body": { "error": { "code": "UnknownError", "message": "" } } }
/// ] }"#;
/// let responses = response::batch::<PersonInterest>(&http::Response::new(body), 3)?;
/// assert!(matches!(responses.results[0], Err(ResponseError::Graph(_))));
/// assert_eq!(responses.results[1].as_ref().unwrap().display_name, "Chess");
/// assert!(matches!(responses.results[2], Err(ResponseError::Missing)));
/// # Ok::<(), ResponseError>(())
/// ```
///
/// # Errors
///
/// A [`ResponseError`] if the batch as a whole was rejected, or the body has no list of responses.
pub fn batch<T: Resource>(
    response: &Response<impl AsRef<[u8]>>,
    count: usize,
) -> Result<BatchResponses<T>, ResponseError> {
    let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
    succeeded(status, headers, body)?;
    let unreadable = || Unreadable::new(status, headers, body);
    let whole: Value = serde_json::from_slice(body).map_err(|error| unreadable().at(&error))?;
    let Some(responses) = list(whole) else { return Err(unreadable().into()) };
    let mut results: Vec<Result<T, ResponseError>> = Vec::new();
    results.resize_with(count, || Err(ResponseError::Missing));
    let mut unmatched = Vec::new();
    for response in responses {
        match request_index(&response).and_then(|index| results.get_mut(index)) {
            Some(result @ Err(ResponseError::Missing)) => *result = read(&response, status),
            _ => unmatched.push(response),
        }
    }
    Ok(BatchResponses { results, unmatched })
}

fn list(mut whole: Value) -> Option<Vec<Value>> {
    match whole.get_mut("responses")?.take() {
        Value::Array(responses) => Some(responses),
        _ => None,
    }
}

/// The index of the request, from 0; ids count from 1.
fn request_index(response: &Value) -> Option<usize> {
    let id: usize = response.get("id")?.as_str()?.parse().ok()?;
    id.checked_sub(1)
}

/// Reads a single response; `batch_status` is the status of the whole batch.
fn read<T: Resource>(response: &Value, batch_status: StatusCode) -> Result<T, ResponseError> {
    let headers = response.get("headers").and_then(Value::as_object).map(headers).unwrap_or_default();
    let body = match response.get("body") {
        None | Some(Value::Null) => Vec::new(),
        // A body that is not JSON is sent as a string.
        Some(Value::String(text)) => text.clone().into_bytes(),
        Some(body) => body.to_string().into_bytes(),
    };
    let status = response.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    match status.and_then(|status| StatusCode::from_u16(status).ok()) {
        Some(status) => object_in(status, &headers, &body),
        None => Err(Unreadable::new(batch_status, &headers, response.to_string().as_bytes()).into()),
    }
}

fn headers(object: &Map<String, Value>) -> HeaderMap {
    let header = |(name, value): (&String, &Value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(text).ok()?))
    };
    object.iter().filter_map(header).collect()
}
