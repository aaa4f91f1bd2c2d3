//! The headers of a request: media types, charsets, encodings.

use axum::extract::Request;
use axum::http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use serde_json::json;

use crate::pieces::Pieces;
use crate::rejections::graph;
use crate::{app, body, request, send, status};

/// A request with this `Content-Type`, or none.
fn typed(content_type: Option<&[u8]>) -> Request {
    let mut request = request("POST", "{}");
    request.headers_mut().remove(CONTENT_TYPE);
    if let Some(value) = content_type {
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_bytes(value).unwrap());
    }
    request
}

#[tokio::test]
async fn only_json_content_types_are_accepted() {
    for (content_type, expected) in [
        ("application/json", StatusCode::OK),
        ("Application/JSON", StatusCode::OK),
        ("application/json; charset=utf-8", StatusCode::OK),
        ("application/json;charset=UTF-8", StatusCode::OK),
        (r#"application/json; charset="utf-8""#, StatusCode::OK),
        ("application/json; odata.metadata=minimal; charset=utf-8", StatusCode::OK),
        ("application/merge-patch+json", StatusCode::OK),
        ("application/vnd.example.v1+json; charset=utf-8", StatusCode::OK),
        ("application/vnd.example+xml+json", StatusCode::OK),
        (" application/json ;\tcharset = utf-8", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json ;\tcharset=utf-8 ; ", StatusCode::OK),
        (r#"application/json; a="; charset=utf-16"; b="\\\"" ;"#, StatusCode::OK),
        (r#"application/json; a="\"; charset=utf-16"#, StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (r#"application/json; charset="UTF-\8""#, StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json; charset=utf-8; charset=utf-16", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json; charset=utf-16; charset=utf-8", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json; charset=", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json; charset", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json charset=utf-8", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/js on", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json/", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json; charset=utf-16", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json; charset=iso-8859-1", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("text/json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("text/plain", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("image/svg+json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/xml", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json+xml", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/+json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/jsonp", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json-seq", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/x-www-form-urlencoded", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("json", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("application/json, text/plain", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("", StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ] {
        assert_eq!(status(&app(), typed(Some(content_type.as_bytes()))).await, expected, "{content_type:?}");
    }
    assert_eq!(status(&app(), typed(None)).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(status(&app(), typed(Some(b"\xff"))).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn a_wrong_content_type_is_rejected_before_the_body_is_read() {
    for (content_type, detail) in [
        (None, "The Content-Type header is missing; send application/json."),
        (Some("text/plain"), "The Content-Type is not a JSON media type; send application/json."),
        (
            Some("application/json; charset=ascii"),
            "The Content-Type has a charset other than UTF-8; send application/json.",
        ),
    ] {
        let with_body = || typed(content_type.map(str::as_bytes)).map(|_| Pieces::never_read(2).into());
        let response = send(&app(), with_body()).await;
        assert_eq!(response.headers()[ACCEPT], "application/json");
        assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
        let problem = json!({
            "type": "about:blank", "title": "Unsupported Media Type", "status": 415, "detail": detail,
        });
        assert_eq!(body(response).await, problem);
        let response = send(&graph(), with_body()).await;
        assert_eq!(response.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
        let error = json!({ "error": { "code": "unsupportedMediaType", "message": detail } });
        assert_eq!(body(response).await, error);
    }
}

/// A request whose body must not be read, with these headers.
fn unread(headers: &[(HeaderName, &'static str)]) -> Request {
    let mut request = request("POST", Pieces::never_read(2));
    request.headers_mut().clear();
    for (name, value) in headers {
        request.headers_mut().append(name, HeaderValue::from_static(value));
    }
    request
}

#[tokio::test]
async fn a_second_content_type_is_rejected() {
    for second in ["text/plain", "application/json"] {
        let response =
            send(&app(), unread(&[(CONTENT_TYPE, "application/json"), (CONTENT_TYPE, second)])).await;
        assert_eq!(response.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert_eq!(response.headers()[ACCEPT], "application/json");
        let detail = "There is more than one Content-Type header; send only application/json.";
        assert_eq!(body(response).await["detail"], detail);
    }
}

#[tokio::test]
async fn compressed_bodies_are_rejected() {
    for codings in [&["gzip"][..], &["identity", "br"], &["identity, gzip"], &["\u{e9}"]] {
        let mut request = unread(&[(CONTENT_TYPE, "application/json")]);
        for coding in codings {
            let value = HeaderValue::from_bytes(coding.as_bytes()).unwrap();
            request.headers_mut().append(CONTENT_ENCODING, value);
        }
        let response = send(&app(), request).await;
        assert_eq!(response.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "{codings:?}");
        assert_eq!(response.headers()[ACCEPT_ENCODING], "identity");
        assert!(!response.headers().contains_key(ACCEPT));
        let detail = "The Content-Encoding is not supported; send the body without one.";
        assert_eq!(body(response).await["detail"], detail);
    }
    for coding in ["identity", "Identity", "", "identity , identity"] {
        let mut request = request("POST", "{}");
        request.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
        assert_eq!(status(&app(), request).await, StatusCode::OK, "{coding:?}");
    }
}
