//! Reading responses: objects, pages, errors, batches and arbitrary bytes.

#![cfg(test)]
#![cfg(feature = "http")]

use http::{HeaderMap, Response, StatusCode};
use msgraph_profile::PersonInterest;
use msgraph_profile::response::{self, GraphError, ResponseError, RetryAfter, Unreadable};
use proptest::prelude::*;
use serde_json::json;

const DOCUMENTED: &str = include_str!("../examples/create-personInterest.response.json");

fn response_of(status: u16, body: impl AsRef<[u8]>) -> Response<Vec<u8>> {
    Response::builder().status(status).body(body.as_ref().to_vec()).unwrap()
}

fn read(response: &Response<Vec<u8>>) -> Result<PersonInterest, ResponseError> {
    response::object(response)
}

fn graph_error(response: &Response<Vec<u8>>) -> GraphError {
    match read(response) {
        Err(ResponseError::Graph(error)) => *error,
        other => panic!("{other:?}"),
    }
}

fn unreadable(response: &Response<Vec<u8>>) -> Unreadable {
    match read(response) {
        Err(ResponseError::Unreadable(error)) => *error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn objects_are_read_completely() {
    for status in [200, 201] {
        let interest = read(&response_of(status, DOCUMENTED)).unwrap();
        let written = serde_json::to_value(&interest).unwrap();
        assert_eq!(written, serde_json::from_str::<serde_json::Value>(DOCUMENTED).unwrap());
    }
    // Unknown names, members and types are read as well.
    let odd = json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#users('1')/profile/interests/$entity",
        "@odata.type": "#microsoft.graph.laterInterest",
        "id": "1",
        "createdDateTime": "yesterday",
        "allowedAudiences": "8",
        "collaborationTags": ["juggles"],
        "colour": "blue",
    });
    let interest = read(&response_of(200, odd.to_string())).unwrap();
    assert_eq!(interest.additional["colour"], "blue");
}

#[test]
fn pages_are_read_with_their_next_link() {
    let body = json!({
        "@odata.context": "a",
        "@odata.nextLink": "https://graph.microsoft.com/beta/me/profile/interests?$skip=2",
        "@odata.count": 7,
        "value": [{ "id": "1", "displayName": "Chess" }, { "id": "2" }],
    });
    let page = response::page::<PersonInterest>(&response_of(200, body.to_string())).unwrap();
    assert_eq!(page.next_link.as_deref(), body["@odata.nextLink"].as_str());
    assert_eq!(page.count, Some(7));
    assert_eq!(page.items.iter().map(|item| item.id.as_deref().unwrap()).collect::<Vec<_>>(), ["1", "2"]);
    let last = response::page::<PersonInterest>(&response_of(200, r#"{ "value": [] }"#)).unwrap();
    assert_eq!((last.items.len(), last.next_link, last.count), (0, None, None));
    for wrong in
        ["{}", "[]", r#"{ "value": {} }"#, r#"{ "value": [1] }"#, r#"{ "value": [], "value": [] }"#, ""]
    {
        let error = response::page::<PersonInterest>(&response_of(200, wrong)).unwrap_err();
        let ResponseError::Unreadable(error) = error else { panic!("{wrong}: {error}") };
        assert_eq!(error.body(), wrong.as_bytes());
    }
    assert!(matches!(
        response::page::<PersonInterest>(&response_of(404, "")),
        Err(ResponseError::Graph(error)) if error.status() == StatusCode::NOT_FOUND
    ));
}

#[test]
fn responses_without_a_body_are_checked_for_success() {
    assert!(response::empty(&response_of(204, "")).is_ok());
    assert!(matches!(response::empty(&response_of(404, "")), Err(ResponseError::Graph(_))));
}

#[test]
fn all_details_of_an_error_are_read() {
    let body = json!({ "error": {
        "code": "badRequest",
        "message": "Wrong\u{1B}[31m\nproperty.",
        "target": "displayName",
        "details": [{ "code": "nullValue", "message": "Null.", "target": "webUrl" }, 7, {}],
        "innererror": {
            "code": "propertyNotUpdateable",
            "innerError": { "code": "deep", "request-id": "r1", "client-request-id": "c1", "date": "d" },
        },
    } });
    let error = graph_error(&response_of(400, body.to_string()));
    assert_eq!(error.status(), StatusCode::BAD_REQUEST);
    assert_eq!((error.code(), error.deepest_code()), (Some("badRequest"), Some("deep")));
    assert_eq!(error.message(), Some("Wrong\u{1B}[31m\nproperty."));
    assert_eq!(error.target(), Some("displayName"));
    let details: Vec<_> =
        error.details().map(|detail| (detail.code, detail.message, detail.target)).collect();
    assert_eq!(details, [(Some("nullValue"), Some("Null."), Some("webUrl")), (None, None, None)]);
    assert_eq!((error.request_id(), error.client_request_id()), (Some("r1"), Some("c1")));
    assert_eq!(error.inner_error().unwrap()["code"], "propertyNotUpdateable");
    assert_eq!(error.body(), body.to_string().as_bytes());
    let line = "400 Bad Request: badRequest (deep): Wrong\\u{1b}[31m\\u{a}property. (request-id r1)";
    assert_eq!((error.to_string().as_str(), error.retry_after()), (line, None));
}

#[test]
fn headers_supply_what_the_body_lacks() {
    let response = Response::builder()
        .status(503)
        .header("Request-Id", "r2")
        .header("client-request-id", "c2")
        .header("Retry-After", "120")
        .body(b"<html><title>Service Unavailable</title></html>".to_vec())
        .unwrap();
    let error = graph_error(&response);
    assert_eq!((error.code(), error.message(), error.deepest_code()), (None, None, None));
    assert_eq!((error.request_id(), error.client_request_id()), (Some("r2"), Some("c2")));
    assert_eq!(error.retry_after().and_then(RetryAfter::as_delay).unwrap().as_secs(), 120);
    let line = "503 Service Unavailable, with a body that describes no error (request-id r2)";
    assert_eq!(error.to_string(), line);
    assert_eq!(error.body(), response.body());

    for (text, expected) in [
        ("Wed, 21 Oct 2026 07:28:00 GMT", Some(RetryAfter::Date("Wed, 21 Oct 2026 07:28:00 GMT".to_owned()))),
        ("", None),
    ] {
        let response = Response::builder().status(429).header("Retry-After", text).body(Vec::new()).unwrap();
        assert_eq!(graph_error(&response).retry_after(), expected.as_ref());
    }
}

#[test]
fn error_bodies_may_be_anything() {
    for body in [
        &b""[..],
        b"null",
        b"{\"error\": {\"code\": \"Unk",
        b"{\"error\": null}",
        b"{\"error\": {\"code\": 5, \"innerError\": \"x\", \"details\": {}}}",
        b"\xFF\xFE",
        b"[[[[",
    ] {
        for status in [301, 304, 400, 500, 599] {
            let error = graph_error(&response_of(status, body));
            assert_eq!((error.code(), error.body()), (None, body));
        }
    }
    let with_byte_order_mark = graph_error(&response_of(400, b"\xEF\xBB\xBF{\"error\":{\"code\":\"a\"}}"));
    assert_eq!(with_byte_order_mark.code(), Some("a"));
    let sign_in =
        graph_error(&response_of(400, r#"{"error":"invalid_grant","error_description":"Expired."}"#));
    assert_eq!((sign_in.code(), sign_in.message()), (Some("invalid_grant"), Some("Expired.")));
}

#[test]
fn successful_responses_with_unexpected_bodies_are_unreadable() {
    let cut_off = DOCUMENTED.get(..100).unwrap();
    for body in ["", cut_off, "<html></html>", "[]", r#"{ "displayName": 5 }"#, r#"{ "id": "1", "id": "2" }"#]
    {
        let error = unreadable(&response_of(201, body));
        assert_eq!((error.status(), error.body()), (StatusCode::CREATED, body.as_bytes()));
        assert!(!error.report().unwrap().is_valid());
    }
    assert_eq!(unreadable(&response_of(204, "")).to_string(), "204 No Content, but the body is empty");
    let secret = unreadable(&response_of(200, r#"{ "displayName": "secret", "categories": "secret" }"#));
    let line = "200 OK, but the body cannot be read as personInterest: error: 1:42: /categories: expected an array, \
                found a string [wrong-type]";
    assert_eq!(secret.to_string(), line);
    assert!(!format!("{secret:?}").contains("secret"));
}

#[test]
fn batch_responses_are_matched_by_id() {
    let body = json!({ "responses": [
        { "id": "3", "status": 201, "headers": { "Location": "x" }, "body": { "id": "c" } },
        { "id": "1", "status": 429, "headers": { "Retry-After": "5" }, "body": null },
        { "id": "4", "status": 502, "body": "PGh0bWw-" },
        { "id": "5", "status": "later", "body": {} },
        { "id": "3", "status": 201, "body": { "id": "again" } },
        { "id": "9", "status": 201, "body": { "id": "nobody's" } },
        { "id": 2, "status": 201 },
        "x",
    ] });
    let responses = response::batch::<PersonInterest>(&response_of(200, body.to_string()), 6).unwrap();
    let [first, second, third, fourth, fifth, sixth] = &responses.results[..] else { panic!("six results") };
    assert!(matches!(first, Err(ResponseError::Graph(error))
        if error.retry_after().and_then(RetryAfter::as_delay).unwrap().as_secs() == 5));
    assert!(matches!((second, sixth), (Err(ResponseError::Missing), Err(ResponseError::Missing))));
    assert_eq!(third.as_ref().unwrap().id.as_deref(), Some("c"));
    assert!(matches!(fourth, Err(ResponseError::Graph(error)) if error.body() == b"PGh0bWw-"));
    assert!(matches!(fifth, Err(ResponseError::Unreadable(_))));
    let unmatched: Vec<_> = [4, 5, 6, 7].map(|index| body["responses"][index].clone()).into();
    assert_eq!(responses.unmatched, unmatched);

    for wrong in ["", "{}", "[]", r#"{ "responses": {} }"#, "<html>"] {
        let error = response::batch::<PersonInterest>(&response_of(200, wrong), 1).unwrap_err();
        assert!(matches!(error, ResponseError::Unreadable(_)), "{wrong}");
    }
    let rejected = response::batch::<PersonInterest>(&response_of(401, ""), 1).unwrap_err();
    assert!(matches!(rejected, ResponseError::Graph(_)));
}

/// Bytes that are close to what Graph sends, or arbitrary bytes.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let whole = vec![
        DOCUMENTED,
        r#"{"value":[{"id":"1"}],"@odata.nextLink":"x"}"#,
        r#"{"error":{"code":"a","details":[{}],"innerError":{"innererror":{"code":"b"}}}}"#,
        r#"{"responses":[{"id":"1","status":201,"headers":{"a":1},"body":{"id":"1"}},{"id":"0"}]}"#,
    ];
    let near = (prop::sample::select(whole), any::<prop::sample::Index>(), any::<u8>(), any::<bool>());
    let near = near.prop_map(|(text, index, byte, cut)| {
        let mut bytes = text.as_bytes().to_vec();
        let index = index.index(bytes.len());
        if cut {
            bytes.truncate(index);
        } else {
            bytes[index] = byte;
        }
        bytes
    });
    prop_oneof![near, prop::collection::vec(any::<u8>(), 0..200)]
}

proptest! {
    #[test]
    fn no_response_makes_the_readers_panic(status in 100_u16..1000, body in bodies(), text in "\\PC*") {
        let mut response = response_of(status, &body);
        let headers: HeaderMap = text.parse().ok().map(|value| (http::header::RETRY_AFTER, value)).into_iter().collect();
        response.headers_mut().extend(headers);
        let succeeded = response.status().is_success();
        match read(&response) {
            Ok(_) => prop_assert!(succeeded),
            Err(error) => {
                let (shown, debugged) = (error.to_string(), format!("{error:?}"));
                prop_assert!(!shown.is_empty() && !debugged.is_empty());
                match error {
                    ResponseError::Graph(error) => prop_assert!(!succeeded && error.body() == body),
                    ResponseError::Unreadable(error) => prop_assert!(succeeded && error.body() == body),
                    other => prop_assert!(false, "{other}"),
                }
            }
        }
        let _ = response::page::<PersonInterest>(&response);
        let _ = response::batch::<PersonInterest>(&response, 3);
        prop_assert_eq!(response::empty(&response).is_ok(), succeeded);
    }
}
