//! `request`: prints the HTTP request of an operation, without sending it.

use std::collections::BTreeMap;
use std::io::{self, Write};

use clap::CommandFactory;
use clap::error::ErrorKind;
use heck::ToTrainCase;
use msgraph_profile::facts::Operation;
use msgraph_profile::http::Request;
use msgraph_profile::request::{RequestBuilder, RequestError, Target};
use msgraph_profile::{Payload, Report, Validator};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::args::{Arguments, Call, Color, RequestArguments, RequestFormat};
use crate::bodies::Body;
use crate::output::human::{Human, RenderOptions};
use crate::output::{self, Checked, Output, print_error};
use crate::{Outcome, input};

const AUTHORIZATION: &str = "Authorization";

pub(crate) fn run(arguments: &RequestArguments, color: Color) -> io::Result<Outcome> {
    let call = arguments.call().unwrap_or_else(|message| {
        Arguments::command().error(ErrorKind::ArgumentConflict, message).exit();
    });
    let target = arguments.user.clone().map_or(Target::Me, Target::User);
    let builder = RequestBuilder::new(arguments.cloud.clone(), target).rules(arguments.rules.rules());
    let builder = if arguments.any_cloud { builder.any_cloud() } else { builder };
    match call {
        Call::Body { operation, payload, file } => {
            with_body(arguments, color, &builder, (operation, payload), file)
        }
        Call::Bodiless { operation, query } => {
            match builder.bodiless(operation, arguments.id.as_deref(), &query) {
                Ok(request) => {
                    print(&mut io::stdout().lock(), &request, arguments.format)?;
                    Ok(Outcome::Valid)
                }
                Err(error) => Ok(usage_error(&error)),
            }
        }
    }
}

fn with_body(
    arguments: &RequestArguments,
    color: Color,
    builder: &RequestBuilder,
    (operation, payload): (&Operation, Payload),
    file: &str,
) -> io::Result<Outcome> {
    let bytes = match input::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            output::print_file_error(file, &error);
            return Ok(Outcome::IoError);
        }
    };
    let validator = Validator::new(payload).rules(arguments.rules.rules());
    let print_report = |report: &Report| {
        let body = Body::whole(&bytes, validator.clone());
        print_report(arguments, color, &Checked { file, bytes: &bytes, body: Some(&body), report });
    };
    match builder.raw(operation, arguments.id.as_deref(), bytes.clone()) {
        Ok((request, warnings)) => {
            print_report(&warnings);
            print(&mut io::stdout().lock(), &request, arguments.format)?;
            Ok(Outcome::Valid)
        }
        Err(RequestError::Invalid(report)) => {
            print_report(&report);
            Ok(Outcome::Invalid)
        }
        Err(error) => Ok(usage_error(&error)),
    }
}

fn usage_error(error: &RequestError) -> Outcome {
    match error {
        RequestError::Cloud { .. } => print_error(format_args!("{error} (--any-cloud prints the request)")),
        _ => print_error(format_args!("{error}")),
    }
    Outcome::UsageError
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
    if request.body().is_empty() { Ok(()) } else { print_body(out, request) }
}

/// A blank line, the body byte for byte, and a line feed if it does not end with one.
fn print_body(out: &mut dyn Write, request: &Request<Vec<u8>>) -> io::Result<()> {
    writeln!(out)?;
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
    if !request.body().is_empty() {
        write!(out, " \\\n  --data-raw ")?;
        write_quoted(out, request.body())?;
    }
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
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a RawValue>,
}

fn print_json(out: &mut dyn Write, request: &Request<Vec<u8>>) -> io::Result<()> {
    let body = request.body();
    let token = (AUTHORIZATION.to_owned(), "Bearer {token}".to_owned());
    let printed = Printed {
        method: request.method().as_str(),
        url: request.uri().to_string(),
        headers: headers(request).chain([token]).collect(),
        body: if body.is_empty() { None } else { Some(serde_json::from_slice(body)?) },
    };
    serde_json::to_writer(&mut *out, &printed)?;
    writeln!(out)
}
