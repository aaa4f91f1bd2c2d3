//! The formats of a printed request.

use std::collections::BTreeMap;
use std::io::{self, Write};

use msgraph_profile::facts::Operation;
use msgraph_profile::http::Request;
use msgraph_profile::request::{TextFormat, readable_headers};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::args::RequestFormat;

pub(super) fn print(
    out: &mut dyn Write,
    operation: &Operation,
    request: &Request<Vec<u8>>,
    format: RequestFormat,
) -> io::Result<()> {
    let format = match format {
        RequestFormat::Http => TextFormat::Http,
        RequestFormat::Curl => TextFormat::Curl,
        RequestFormat::Powershell => TextFormat::Powershell,
        RequestFormat::Json => return print_json(out, request),
    };
    out.write_all(format.write(operation, request).as_bytes())
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
    let token = ("Authorization".to_owned(), "Bearer {token}".to_owned());
    let printed = PrintedRequest {
        method: request.method().as_str(),
        url: request.uri().to_string(),
        headers: readable_headers(request).chain([token]).collect(),
        body: if body.is_empty() { None } else { Some(serde_json::from_slice(body)?) },
    };
    serde_json::to_writer(&mut *out, &printed)?;
    writeln!(out)
}
