//! Checks by its headers that the body of a request is plain JSON.

use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};

use super::rejection::RejectionReason;

/// Accepts one `Content-Type` that is `application/json` or `application/…+json`, and no `Content-Encoding`. JSON is
/// UTF-8 (RFC 8259), so no other charset is accepted.
pub(super) fn check(headers: &HeaderMap) -> Result<(), RejectionReason> {
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let value = values.next().ok_or(RejectionReason::MissingContentType)?;
    if values.next().is_some() {
        return Err(RejectionReason::RepeatedContentType);
    }
    let unsupported = || RejectionReason::UnsupportedContentType;
    let media_type = value.to_str().ok().and_then(MediaType::parse).ok_or_else(unsupported)?;
    if !media_type.is_json() {
        return Err(unsupported());
    }
    if !media_type.charsets().all(|charset| charset.eq_ignore_ascii_case("utf-8")) {
        return Err(RejectionReason::UnsupportedCharset);
    }
    let is_plain = headers.get_all(CONTENT_ENCODING).iter().all(is_identity);
    if is_plain { Ok(()) } else { Err(RejectionReason::UnsupportedEncoding) }
}

fn is_identity(value: &HeaderValue) -> bool {
    let codings = value.to_str().unwrap_or("unreadable").split(',').map(trim);
    codings.into_iter().all(|coding| coding.is_empty() || coding.eq_ignore_ascii_case("identity"))
}

/// A media type (RFC 9110, section 8.3.1).
struct MediaType<'v> {
    main: &'v str,
    sub: &'v str,
    /// The names and values of its parameters; values without their quotation marks.
    parameters: Vec<(&'v str, &'v str)>,
}

impl<'v> MediaType<'v> {
    fn parse(text: &'v str) -> Option<Self> {
        let end = text.find(';').unwrap_or(text.len());
        let (name, mut rest) = text.split_at(end);
        let (main, sub) = trim(name).split_once('/')?;
        let mut parameters = Vec::new();
        while let Some(tail) = rest.strip_prefix(';') {
            let tail = tail.trim_start_matches(BLANKS);
            // An empty parameter, such as a semicolon at the end.
            rest = if tail.is_empty() || tail.starts_with(';') {
                tail
            } else {
                let (name, tail) = tail.split_once('=').filter(|(name, _)| is_token(name))?;
                let (value, tail) = split_value(tail)?;
                parameters.push((name, value));
                tail.trim_start_matches(BLANKS)
            };
        }
        let is_whole = rest.is_empty() && is_token(main) && is_token(sub);
        is_whole.then_some(Self { main, sub, parameters })
    }

    fn is_json(&self) -> bool {
        // The suffix is what follows the last plus sign (RFC 6838, section 4.2.8).
        let is_json = match self.sub.rsplit_once('+') {
            Some((format, suffix)) => !format.is_empty() && suffix.eq_ignore_ascii_case("json"),
            None => self.sub.eq_ignore_ascii_case("json"),
        };
        is_json && self.main.eq_ignore_ascii_case("application")
    }

    fn charsets(&self) -> impl Iterator<Item = &'v str> {
        let charsets = self.parameters.iter().filter(|(name, _)| name.eq_ignore_ascii_case("charset"));
        charsets.map(|&(_, value)| value)
    }
}

const BLANKS: [char; 2] = [' ', '\t'];

fn trim(text: &str) -> &str {
    text.trim_matches(BLANKS)
}

/// The value at the start of a text, a token or a quoted string, and what follows it.
fn split_value(text: &str) -> Option<(&str, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ' ', '\t']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return is_token(value).then_some((value, rest));
    };
    let mut is_escaped = false;
    let is_end = |character: char| {
        let ends = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        ends
    };
    let (value, rest) = quoted.split_at(quoted.find(is_end)?);
    Some((value, rest.strip_prefix('"')?))
}

fn is_token(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(allowed)
}
