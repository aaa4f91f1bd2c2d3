//! Checks that the media type of a request is JSON.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use mime::{APPLICATION, CHARSET, JSON, Mime, UTF_8};

use super::rejection::RejectionReason;

/// Accepts `application/json` and `application/…+json`. JSON is UTF-8 (RFC 8259), so no other charset is accepted.
pub(super) fn check(headers: &HeaderMap) -> Result<(), RejectionReason> {
    let value = headers.get(CONTENT_TYPE).ok_or(RejectionReason::MissingContentType)?;
    let text = value.to_str().ok();
    let media_type: Option<Mime> = text.and_then(|text| text.parse().ok());
    let is_json = |found: &Mime| {
        found.type_() == APPLICATION && (found.subtype() == JSON || found.suffix() == Some(JSON))
    };
    let media_type = media_type.filter(is_json).ok_or(RejectionReason::UnsupportedContentType)?;
    match media_type.get_param(CHARSET) {
        Some(charset) if charset != UTF_8 => Err(RejectionReason::UnsupportedCharset),
        _ => Ok(()),
    }
}
