//! `request`: prints the HTTP request that sends a file, without sending it.

use std::collections::BTreeMap;
use std::io::{self, Write};

use heck::ToTrainCase;
use msgraph_profile::http::Request;
use msgraph_profile::request::{RequestBuilder, RequestError, Target};
use msgraph_profile::{Report, Validator};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::args::{Color, RequestArguments, RequestFormat};
use crate::bodies::Body;
use crate::output::human::{Human, RenderOptions};
use crate::output::{self, Checked, Output, print_error};
use crate::{Outcome, input};

const AUTHORIZATION: &str = "Authorization";

pub(crate) fn run(arguments: &RequestArguments, color: Color) -> io::Result<Outcome> {
    let file = arguments.file.as_str();
    let bytes = match input::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            output::print_file_error(file, &error);
            return Ok(Outcome::IoError);
        }
    };
    let rules = arguments.rules.rules();
    let validator = Validator::new(arguments.operation.payload).rules(rules.clone());
    let print_report = |report: &Report| {
        let body = Body::whole(&bytes, validator.clone());
        print_report(arguments, color, &Checked { file, bytes: &bytes, body: Some(&body), report });
    };
    let target = arguments.user.clone().map_or(Target::Me, Target::User);
    let builder = RequestBuilder::new(arguments.cloud.clone(), target).rules(rules);
    match builder.raw(arguments.operation, arguments.id.as_deref(), bytes.clone()) {
        Ok((request, warnings)) => {
            print_report(&warnings);
            print(&mut io::stdout().lock(), &request, arguments.format)?;
            Ok(Outcome::Valid)
        }
        Err(RequestError::Invalid(report)) => {
            print_report(&report);
            Ok(Outcome::Invalid)
        }
        Err(error) => {
            print_error(format_args!("{error}"));
            Ok(Outcome::UsageError)
        }
    }
}

/// Prints the violations of a file to standard error.
fn print_report(arguments: &RequestArguments, color: Color, checked: &Checked<'_>) {
    if !checked.report.is_empty() {
        // If standard error is closed, there is nowhere left to report them.
        let _ = Human::new(RenderOptions::new(&arguments.show)).body(&mut output::stderr(color), checked);
    }
}

fn print(out: &mut dyn Write, request: &Request<Vec<u8>>, format: RequestFormat) -> io::Result<()> {
    match format {
        RequestFormat::Http => print_http(out, request),
        RequestFormat::Curl => print_curl(out, request),
        RequestFormat::Json => print_json(out, request),
    }
}

/// The headers except `Authorization`, as people write them: `Content-Type`.
fn headers(request: &Request<Vec<u8>>) -> impl Iterator<Item = (String, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    request.headers().iter().map(move |(name, value)| (name.as_str().to_train_case(), text(value.as_bytes())))
}

fn print_http(out: &mut dyn Write, request: &Request<Vec<u8>>) -> io::Result<()> {
    writeln!(out, "{} {} HTTP/1.1", request.method(), request.uri())?;
    writeln!(out, "{AUTHORIZATION}: Bearer {{{{token}}}}")?;
    for (name, value) in headers(request) {
        writeln!(out, "{name}: {value}")?;
    }
    writeln!(out)?;
    print_body(out, request)
}

/// The body byte for byte, and a line feed if it does not end with one.
fn print_body(out: &mut dyn Write, request: &Request<Vec<u8>>) -> io::Result<()> {
    out.write_all(request.body())?;
    if request.body().ends_with(b"\n") { Ok(()) } else { writeln!(out) }
}

fn print_curl(out: &mut dyn Write, request: &Request<Vec<u8>>) -> io::Result<()> {
    write!(out, "curl --request {} ", request.method())?;
    write_quoted(out, request.uri().to_string().as_bytes())?;
    // The shell expands the token between double quotes.
    write!(out, " \\\n  --header \"{AUTHORIZATION}: Bearer $TOKEN\"")?;
    for (name, value) in headers(request) {
        write!(out, " \\\n  --header ")?;
        write_quoted(out, format!("{name}: {value}").as_bytes())?;
    }
    write!(out, " \\\n  --data-raw ")?;
    write_quoted(out, request.body())?;
    writeln!(out)
}

/// Quotes text for a POSIX shell, which expands nothing between single quotes.
fn write_quoted(out: &mut dyn Write, text: &[u8]) -> io::Result<()> {
    out.write_all(b"'")?;
    for (index, part) in text.split(|byte| *byte == b'\'').enumerate() {
        if index > 0 {
            out.write_all(br"'\''")?;
        }
        out.write_all(part)?;
    }
    out.write_all(b"'")
}

/// The JSON object of a request.
#[derive(Serialize)]
struct Printed<'a> {
    method: &'a str,
    url: String,
    headers: BTreeMap<String, String>,
    /// As it is in the file.
    body: &'a RawValue,
}

fn print_json(out: &mut dyn Write, request: &Request<Vec<u8>>) -> io::Result<()> {
    let token = (AUTHORIZATION.to_owned(), "Bearer {token}".to_owned());
    let printed = Printed {
        method: request.method().as_str(),
        url: request.uri().to_string(),
        headers: headers(request).chain([token]).collect(),
        body: serde_json::from_slice(request.body())?,
    };
    serde_json::to_writer(&mut *out, &printed)?;
    writeln!(out)
}
