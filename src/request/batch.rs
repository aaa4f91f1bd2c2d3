//! Several requests in a single one (<https://learn.microsoft.com/graph/json-batching>).

use http::header::AUTHORIZATION;
use http::{HeaderMap, Request};
use serde::de::IgnoredAny;
use serde_json::{Map, Value, json};

use super::RequestBuilder;
use super::error::RequestError;
use crate::facts;
use crate::operation::CreateBody;

/// The path of batches, after the API version.
const PATH: &str = "/$batch";
/// The maximum number of requests in a batch.
pub(super) const MAX_REQUESTS: usize = 20;

impl RequestBuilder {
    /// One `$batch` request with up to 20 requests of this builder;
    /// [`response::split_batch`](crate::response::split_batch) reads its response.
    ///
    /// ```
    /// use msgraph_profile::{CreatePersonInterest, PersonInterest};
    /// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target};
    ///
    /// let graph = RequestBuilder::new(Cloud::Global, Target::Me);
    /// let request = graph.batch([
    ///     graph.create(&CreatePersonInterest::new().display_name("Chess"))?,
    ///     graph.delete::<PersonInterest>("0fb4c1e3")?,
    /// ])?;
    /// assert_eq!(request.uri(), "https://graph.microsoft.com/beta/$batch");
    /// # Ok::<(), RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError::BatchSize`] for no request or more than 20, [`RequestError::NotInBatch`] for a request to another
    /// root, or [`RequestError::BatchBody`] for a body that is not JSON.
    pub fn batch(
        &self,
        requests: impl IntoIterator<Item = Request<Vec<u8>>>,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        let body = body(self, requests)?;
        self.request("POST", PATH, Some(body), false)
    }

    /// One [`batch`](Self::batch) with up to 20 creates; [`response::batch`](crate::response::batch()) reads its
    /// response.
    ///
    /// ```
    /// use msgraph_profile::CreatePersonInterest;
    /// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target};
    ///
    /// let interests = ["Football", "Chess"].map(|name| CreatePersonInterest::new().display_name(name));
    /// let request = RequestBuilder::new(Cloud::Global, Target::Me).create_batch(&interests)?;
    /// assert_eq!(request.uri(), "https://graph.microsoft.com/beta/$batch");
    /// # Ok::<(), RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError::BatchSize`] for no body or more than 20, [`RequestError::InvalidInBatch`] with the report of
    /// each invalid body, or another [`RequestError`].
    pub fn create_batch<'b, T: CreateBody + 'b>(
        &self,
        bodies: impl IntoIterator<Item = &'b T>,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        let (mut requests, mut invalid) = (Vec::new(), Vec::new());
        for (index, body) in bodies.into_iter().take(MAX_REQUESTS + 1).enumerate() {
            match self.create(body) {
                Ok(request) => requests.push(request),
                Err(RequestError::Invalid(report)) => invalid.push((index, report)),
                Err(other) => return Err(other),
            }
        }
        if requests.len() + invalid.len() > MAX_REQUESTS {
            return Err(RequestError::BatchSize);
        }
        if invalid.is_empty() { self.batch(requests) } else { Err(RequestError::InvalidInBatch(invalid)) }
    }
}

/// The body of the batch. The ids of the requests count from 1.
fn body(
    builder: &RequestBuilder,
    requests: impl IntoIterator<Item = Request<Vec<u8>>>,
) -> Result<Vec<u8>, RequestError> {
    let requests: Vec<_> = requests.into_iter().take(MAX_REQUESTS + 1).collect();
    if requests.is_empty() || requests.len() > MAX_REQUESTS {
        return Err(RequestError::BatchSize);
    }
    let base = format!("{}/{}", builder.root, facts::api_version());
    let mut text = br#"{"requests":["#.to_vec();
    for (index, request) in requests.iter().enumerate() {
        let url = request.uri().to_string();
        let url = url.strip_prefix(&base).filter(|url| url.starts_with('/') && !url.starts_with(PATH));
        let url = url.ok_or(RequestError::NotInBatch(index))?;
        let body = request.body();
        if !body.is_empty() && serde_json::from_slice::<IgnoredAny>(body).is_err() {
            return Err(RequestError::BatchBody(index));
        }
        let mut head =
            json!({ "id": (index + 1).to_string(), "method": request.method().as_str(), "url": url });
        let headers = headers(request.headers());
        if let (Value::Object(head), false) = (&mut head, headers.is_empty()) {
            head.insert("headers".to_owned(), headers.into());
        }
        push(&mut text, &head, body);
    }
    text.extend_from_slice(b"]}");
    Ok(text)
}

/// The headers as an object, spelled as in the documentation. The token authorizes the batch as a whole.
fn headers(headers: &HeaderMap) -> Map<String, Value> {
    let headers = headers.iter().filter(|(name, _)| *name != AUTHORIZATION);
    let headers = headers.map(|(name, value)| {
        (train_case(name.as_str()), String::from_utf8_lossy(value.as_bytes()).into_owned().into())
    });
    headers.collect()
}

/// `content-type` as `Content-Type`.
fn train_case(name: &str) -> String {
    let mut starts_word = true;
    let letters = name.chars().map(|letter| {
        let shown = if starts_word { letter.to_ascii_uppercase() } else { letter };
        starts_word = letter == '-';
        shown
    });
    letters.collect()
}

/// Appends a request: its head, and its body exactly as it was validated.
fn push(text: &mut Vec<u8>, head: &Value, body: &[u8]) {
    if text.last() == Some(&b'}') {
        text.push(b',');
    }
    let head = head.to_string();
    text.extend_from_slice(head.strip_suffix('}').unwrap_or(&head).as_bytes());
    if !body.is_empty() {
        text.extend_from_slice(br#","body":"#);
        text.extend_from_slice(body);
    }
    text.push(b'}');
}
