//! Reads a body as each kind of response. The first byte selects the status and how many requests a batch had; the first
//! line is the value of `Retry-After`, and a link to a next page.

#![no_main]

use std::fmt::{Debug, Display};

use http::{HeaderValue, Response, StatusCode, Uri};
use libfuzzer_sys::fuzz_target;
use msgraph_profile::PersonInterest;
use msgraph_profile::request::{Cloud, RequestBuilder, Target};
use msgraph_profile::response::{self, GraphError, ResponseError};
use msgraph_profile_fuzz::is_disruptive;
use serde_json::{Number, Value};

#[path = "../../tests/differential/repeats.rs"]
mod repeats;

const STATUSES: [u16; 8] = [200, 201, 204, 302, 400, 404, 429, 503];

fuzz_target!(|input: &[u8]| {
    let [selector, rest @ ..] = input else { return };
    let mut parts = rest.splitn(2, |byte| *byte == b'\n');
    let (Some(line), Some(body)) = (parts.next(), parts.next()) else { return };
    let status = StatusCode::from_u16(STATUSES[usize::from(*selector) % STATUSES.len()]).expect("a status");
    let mut response = Response::new(body);
    *response.status_mut() = status;
    if let Ok(value) = HeaderValue::from_bytes(line) {
        response.headers_mut().insert("Retry-After", value.clone());
        response.headers_mut().insert("request-id", value);
    }
    check_object(&response);
    check_page(&response);
    check_batch(&response, usize::from(selector / 8));
    checked(&response, response::empty(&response));
    if let Ok(link) = std::str::from_utf8(line) {
        check_link(link);
    }
});

/// Only a success has content; the error is a single line.
fn checked<T>(response: &Response<&[u8]>, result: Result<T, ResponseError>) -> Option<T> {
    let is_success = response.status().is_success();
    match result {
        Ok(content) => {
            assert!(is_success);
            Some(content)
        }
        Err(error) => {
            check_text(&error);
            match &error {
                ResponseError::Graph(error) => check_graph_error(error),
                ResponseError::Unreadable(_) => assert!(is_success),
                other => panic!("{other}"),
            }
            None
        }
    }
}

fn check_text(error: &(impl Display + Debug)) {
    assert!(!is_disruptive(&error.to_string()), "{error}");
    assert!(!is_disruptive(&format!("{error:?}")), "{error:?}");
    assert!(!format!("{error:#?}").contains('\u{1B}'));
}

fn check_graph_error(error: &GraphError) {
    assert!(!error.status().is_success());
    assert!(error.code().is_none() || error.deepest_code().is_some());
    assert!(error.details().count() < error.body().len().max(1));
    // A name that is set twice counts as the last of both, as for a `Value`.
    if let Some(Value::Object(object)) = value(error.body()).as_ref().and_then(|body| body.get("error")) {
        let text = |name| object.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        assert_eq!(
            (error.code(), error.message(), error.target()),
            (text("code"), text("message"), text("target"))
        );
    }
}

/// What was read is written as it was, and read again.
fn check_object(response: &Response<&[u8]>) {
    let Some(object) = checked(response, response::object::<PersonInterest>(response)) else { return };
    let written = serde_json::to_vec(&object).expect("an object that was read can be written");
    let again: PersonInterest =
        response::object(&Response::new(written)).expect("what was written can be read");
    let kept = |object: &PersonInterest| serde_json::to_value(object).expect("JSON");
    assert!(is_same(&kept(&again), &kept(&object)), "{object:?} became {again:?}");
    if let Some(before) = value(response.body()) {
        assert_eq!(
            names(&serde_json::to_value(&object).expect("JSON")),
            names(&before),
            "something was lost"
        );
    }
}

fn check_page(response: &Response<&[u8]>) {
    let Some(page) = checked(response, response::page::<PersonInterest>(response)) else { return };
    if let Some(next) = &page.next_link {
        check_link(next);
    }
    if let Some(whole) = value(response.body()) {
        let items = page.items.iter().map(|item| serde_json::to_value(item).expect("JSON"));
        let before = whole.get("value").and_then(Value::as_array).expect("a list");
        assert!(items.map(|item| names(&item)).eq(before.iter().map(names)), "something was lost");
        assert_eq!(page.next_link.as_deref(), whole.get("@odata.nextLink").and_then(Value::as_str));
        assert_eq!(page.count, whole.get("@odata.count").and_then(Value::as_u64));
    }
}

/// Every response is in the result, once.
fn check_batch(response: &Response<&[u8]>, count: usize) {
    let split = checked(response, response::split_batch(response, count));
    let read = checked(response, response::batch::<PersonInterest>(response, count));
    let (Some(split), Some(read)) = (split, read) else { return };
    assert_eq!((split.results.len(), read.results.len()), (count, count));
    assert_eq!(split.unmatched, read.unmatched);
    let is_there = |result: &&Result<_, _>| !matches!(result, Err(ResponseError::Missing));
    let matched = split.results.iter().filter(is_there).count();
    let whole: Value = serde_json::from_slice(response.body()).expect("it was read");
    assert_eq!(matched + split.unmatched.len(), whole["responses"].as_array().expect("a list").len());
    for error in read.results.into_iter().filter_map(Result::err) {
        check_text(&error);
    }
}

/// A token goes nowhere but to the host that it is for.
fn check_link(link: &str) {
    let graph = RequestBuilder::new(Cloud::Global, Target::Me).bearer("token").expect("a token");
    match graph.page_at(link) {
        Ok(request) => {
            let uri: &Uri = request.uri();
            let is_graph = uri.host().is_some_and(|host| host.eq_ignore_ascii_case("graph.microsoft.com"));
            assert!(uri.scheme_str() == Some("https") && is_graph, "{link}");
            assert!(uri.port_u16().is_none_or(|port| port == 443), "{link}");
            assert!(!uri.authority().expect("a host").as_str().contains('@'), "{link}");
            assert!(request.headers().contains_key("authorization"));
        }
        Err(error) => check_text(&error),
    }
}

/// Whether two values are the same, except that `serde_json` may read a fraction as its neighbour.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) if one.is_f64() && other.is_f64() => {
            let bits = |number: &Number| number.as_f64().expect("a double").to_bits();
            bits(one).abs_diff(bits(other)) <= 1
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let in_other =
                |(name, one): (&String, _)| other.get(name).is_some_and(|other| is_same(one, other));
            one.len() == other.len() && one.iter().all(in_other)
        }
        _ => one == other,
    }
}

/// The names in an object; the type of a flags enum writes them without spaces, so values may differ.
fn names(object: &Value) -> Vec<String> {
    object.as_object().expect("an object").keys().cloned().collect()
}

/// The value of a text without duplicate names.
fn value(text: &[u8]) -> Option<Value> {
    let repeats::Repeats(false) = serde_json::from_slice(text).ok()? else { return None };
    serde_json::from_slice(text).ok()
}
