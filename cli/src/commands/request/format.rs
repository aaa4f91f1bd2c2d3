//! The formats of a printed request.

mod powershell;
mod shell;

use std::collections::BTreeMap;
use std::io::{self, Write};

use heck::ToTrainCase;
use msgraph_profile::facts::{Operation, PermissionKind};
use msgraph_profile::http::Request;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::args::RequestFormat;

const AUTHORIZATION: &str = "Authorization";

pub(super) fn print(
    out: &mut dyn Write,
    operation: &Operation,
    request: &Request<Vec<u8>>,
    format: RequestFormat,
) -> io::Result<()> {
    match format {
        RequestFormat::Http => print_http(out, operation, request),
        RequestFormat::Curl => shell::print(out, operation, request),
        RequestFormat::Powershell => powershell::print(out, operation, request),
        RequestFormat::Json => print_json(out, request),
    }
}

/// The headers except `Authorization`, as people write them: `Content-Type`.
fn headers(request: &Request<Vec<u8>>) -> impl Iterator<Item = (String, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    request.headers().iter().map(move |(name, value)| (name.as_str().to_train_case(), text(value.as_bytes())))
}

/// The least permission of each kind of caller, as a sentence.
fn permissions(operation: &Operation) -> String {
    let kinds = [
        ("work or school account", PermissionKind::DelegatedWork),
        ("personal account", PermissionKind::DelegatedPersonal),
        ("application", PermissionKind::Application),
    ];
    let each = kinds.into_iter().filter_map(|(caller, kind)| {
        let least = operation.permission(kind)?.least;
        let least = if least.is_empty() { "not supported".to_owned() } else { least.join(" or ") };
        Some(format!("{caller}: {least}"))
    });
    format!("Least permission: {}.", each.collect::<Vec<_>>().join(", "))
}

fn print_http(out: &mut dyn Write, operation: &Operation, request: &Request<Vec<u8>>) -> io::Result<()> {
    writeln!(out, "# {}", permissions(operation))?;
    writeln!(out, "{} {} HTTP/1.1", request.method(), request.uri())?;
    writeln!(out, "{AUTHORIZATION}: Bearer {{{{token}}}}")?;
    for (name, value) in headers(request) {
        writeln!(out, "{name}: {value}")?;
    }
    if request.body().is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    write_line(out, &without_variables(request.body()))
}

/// A body in which no text is a variable to the programs that read `.http` files: `{{token}}` would send the token.
///
/// Two braces in a row are always inside a string of JSON, where the second can be escaped.
fn without_variables(body: &[u8]) -> Vec<u8> {
    let mut written = Vec::with_capacity(body.len());
    let mut last = 0;
    for byte in body {
        if (last, *byte) == (b'{', b'{') {
            written.extend_from_slice(br"\u007b");
        } else {
            written.push(*byte);
        }
        last = *byte;
    }
    written
}

/// The text, and a line feed if it does not end with one.
fn write_line(out: &mut dyn Write, text: &[u8]) -> io::Result<()> {
    out.write_all(text)?;
    if text.ends_with(b"\n") { Ok(()) } else { writeln!(out) }
}

/// The JSON object of a request.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PrintedRequest<'a> {
    method: &'a str,
    /// The whole URL.
    url: String,
    /// By their names; `Authorization` has the placeholder `{token}`.
    headers: BTreeMap<String, String>,
    /// As it is in the file; only if the operation has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "serde_json::Map<String, serde_json::Value>")]
    body: Option<&'a RawValue>,
}

fn print_json(out: &mut dyn Write, request: &Request<Vec<u8>>) -> io::Result<()> {
    let body = request.body();
    let token = (AUTHORIZATION.to_owned(), "Bearer {token}".to_owned());
    let printed = PrintedRequest {
        method: request.method().as_str(),
        url: request.uri().to_string(),
        headers: headers(request).chain([token]).collect(),
        body: if body.is_empty() { None } else { Some(serde_json::from_slice(body)?) },
    };
    serde_json::to_writer(&mut *out, &printed)?;
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::without_variables;

    #[test]
    fn a_body_has_no_variables_and_means_the_same() {
        let body = br#"{"description": "{{token}} {{{$processEnv X}}} \\{{ { {", "detail": {}}"#;
        let written = without_variables(body);
        assert!(!written.windows(2).any(|two| two == b"{{"), "{}", String::from_utf8_lossy(&written));
        let read = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).expect("JSON");
        assert_eq!(read(&written), read(body));
    }
}
