//! The answers to the requests of a batch.

use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Map, Value};

use super::{ResponseError, Unreadable, object_in, succeeded};
use crate::operation::Resource;

/// The answers to a batch of creates.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchAnswers<T> {
    /// The answer to each request, in the order of the requests, whatever the order of the answers was.
    /// [`ResponseError::Missing`] where there is none.
    pub results: Vec<Result<T, ResponseError>>,
    /// Answers whose id is of no request, or was answered already, as they came.
    pub unmatched: Vec<Value>,
}

/// Reads the answers to [`create_batch`](crate::request::RequestBuilder::create_batch), which had `count` bodies.
///
/// ```
/// use msgraph_profile::PersonInterest;
/// use msgraph_profile::response::{self, ResponseError};
///
/// let body = r#"{ "responses": [
///     { "id": "2", "status": 201, "body": { "id": "b", "displayName": "Chess" } },
///     { "id": "1", "status": 400, "body": { "error": { "code": "UnknownError", "message": "" } } }
/// ] }"#;
/// let answers = response::batch::<PersonInterest>(&http::Response::new(body), 3)?;
/// assert!(matches!(answers.results[0], Err(ResponseError::Graph(_))));
/// assert_eq!(answers.results[1].as_ref().unwrap().display_name, "Chess");
/// assert!(matches!(answers.results[2], Err(ResponseError::Missing)));
/// # Ok::<(), ResponseError>(())
/// ```
///
/// # Errors
///
/// A [`ResponseError`] where the batch as a whole was refused, or its answer has no list of answers.
pub fn batch<T: Resource>(
    response: &Response<impl AsRef<[u8]>>,
    count: usize,
) -> Result<BatchAnswers<T>, ResponseError> {
    let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
    succeeded(status, headers, body)?;
    let unreadable = || Unreadable::new(status, headers, body);
    let whole: Value = serde_json::from_slice(body).map_err(|error| unreadable().at(&error))?;
    let Some(answers) = list(whole) else { return Err(unreadable().into()) };
    let mut results: Vec<Result<T, ResponseError>> = Vec::new();
    results.resize_with(count, || Err(ResponseError::Missing));
    let mut unmatched = Vec::new();
    for answer in answers {
        match place(&answer).and_then(|place| results.get_mut(place)) {
            Some(result @ Err(ResponseError::Missing)) => *result = read(&answer, status),
            _ => unmatched.push(answer),
        }
    }
    Ok(BatchAnswers { results, unmatched })
}

fn list(mut whole: Value) -> Option<Vec<Value>> {
    match whole.get_mut("responses")?.take() {
        Value::Array(answers) => Some(answers),
        _ => None,
    }
}

/// Which request is answered, from 0; ids count from 1.
fn place(answer: &Value) -> Option<usize> {
    let id: usize = answer.get("id")?.as_str()?.parse().ok()?;
    id.checked_sub(1)
}

/// One answer; `batch_status` is that of the batch.
fn read<T: Resource>(answer: &Value, batch_status: StatusCode) -> Result<T, ResponseError> {
    let headers = answer.get("headers").and_then(Value::as_object).map(headers).unwrap_or_default();
    let body = match answer.get("body") {
        None | Some(Value::Null) => Vec::new(),
        // What is not JSON comes as text.
        Some(Value::String(text)) => text.clone().into_bytes(),
        Some(body) => body.to_string().into_bytes(),
    };
    let status = answer.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    match status.and_then(|status| StatusCode::from_u16(status).ok()) {
        Some(status) => object_in(status, &headers, &body),
        None => Err(Unreadable::new(batch_status, &headers, answer.to_string().as_bytes()).into()),
    }
}

fn headers(members: &Map<String, Value>) -> HeaderMap {
    let header = |(name, value): (&String, &Value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(text).ok()?))
    };
    members.iter().filter_map(header).collect()
}
