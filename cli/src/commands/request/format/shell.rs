//! A request as a `curl` command for a POSIX shell.

use std::io::{self, Write};

use msgraph_profile::facts::Operation;
use msgraph_profile::http::Request;

use super::{AUTHORIZATION, headers, permissions, write_line};

/// A longer body is not an argument: Linux limits one to 128 KiB.
const MAX_ARGUMENT: usize = 100_000;
/// What ends a body that the command reads. It cannot be a line of JSON.
const END: &str = "END_OF_BODY";

pub(super) fn print(
    out: &mut dyn Write,
    operation: &Operation,
    request: &Request<Vec<u8>>,
) -> io::Result<()> {
    let body = request.body();
    writeln!(out, "# {}", permissions(operation))?;
    write!(out, "curl --request {} ", request.method())?;
    write_quoted(out, request.uri().to_string().as_bytes())?;
    // The shell expands the token between double quotes, and stops if it is not set.
    write!(out, " \\\n  --header \"{AUTHORIZATION}: Bearer ${{TOKEN:?}}\"")?;
    for (name, value) in headers(request) {
        write!(out, " \\\n  --header ")?;
        write_quoted(out, format!("{name}: {value}").as_bytes())?;
    }
    if body.len() > MAX_ARGUMENT {
        writeln!(out, " \\\n  --data-binary @- <<'{END}'")?;
        write_line(out, body)?;
        return writeln!(out, "{END}");
    }
    if !body.is_empty() {
        write!(out, " \\\n  --data-raw ")?;
        write_quoted(out, body)?;
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
