//! The responses to the requests of a batch.

use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value};

use super::{ResponseError, Unreadable, object, succeeded};
use crate::operation::Resource;

/// The responses to a batch.
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
    let BatchResponses { results, unmatched } = split_batch(response, count)?;
    let results = results.into_iter().map(|result| result.and_then(|response| object(&response)));
    Ok(BatchResponses { results: results.collect(), unmatched })
}

/// Splits the response to a [`batch`](crate::request::RequestBuilder::batch) of `count` requests, so that each response
/// can be read by itself.
///
/// ```
/// use msgraph_profile::PersonInterest;
/// use msgraph_profile::response;
///
/// let body = r#"{ "responses": [
///     { "id": "1", "status": 200, "body": { "value": [{ "id": "a", "displayName": "Chess" }] } },
///     { "id": "2", "status": 204 }
/// ] }"#;
/// let mut results = response::split_batch(&http::Response::new(body), 2)?.results.into_iter();
/// let listed = response::page::<PersonInterest>(&results.next().unwrap()?)?;
/// assert_eq!(listed.items[0].display_name, "Chess");
/// response::empty(&results.next().unwrap()?)?;
/// # Ok::<(), response::ResponseError>(())
/// ```
///
/// # Errors
///
/// A [`ResponseError`] if the batch as a whole was rejected, or the body has no list of responses.
pub fn split_batch(
    response: &Response<impl AsRef<[u8]>>,
    count: usize,
) -> Result<BatchResponses<Response<Vec<u8>>>, ResponseError> {
    let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
    succeeded(status, headers, body)?;
    let unreadable = || Unreadable::new(status, headers, body);
    let whole: Value = serde_json::from_slice(body).map_err(|error| unreadable().at(&error))?;
    let Some(responses) = list(whole) else { return Err(unreadable().into()) };
    let mut results: Vec<Result<_, ResponseError>> = Vec::new();
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

/// A single response; `batch_status` is the status of the whole batch.
fn read(response: &Value, batch_status: StatusCode) -> Result<Response<Vec<u8>>, ResponseError> {
    let headers = response.get("headers").and_then(Value::as_object).map(headers).unwrap_or_default();
    let status = response.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    let Some(status) = status.and_then(|status| StatusCode::from_u16(status).ok()) else {
        return Err(Unreadable::new(batch_status, &headers, response.to_string().as_bytes()).into());
    };
    let mut whole = Response::new(match response.get("body") {
        None | Some(Value::Null) => Vec::new(),
        // A body that is not JSON is sent as a string.
        Some(Value::String(text)) => text.clone().into_bytes(),
        Some(body) => body.to_string().into_bytes(),
    });
    (*whole.status_mut(), *whole.headers_mut()) = (status, headers);
    Ok(whole)
}

fn headers(object: &Map<String, Value>) -> HeaderMap {
    let header = |(name, value): (&String, &Value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(text).ok()?))
    };
    object.iter().filter_map(header).collect()
}
