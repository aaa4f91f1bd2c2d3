//! A request as a `curl` command for a POSIX shell.

use http::Request;

use super::{push_line, readable_headers};

/// A longer body is not an argument: Linux limits one to 128 KiB.
const MAX_ARGUMENT: usize = 100_000;
/// What ends a body that the command reads. It cannot be a line of JSON.
const END: &str = "END_OF_BODY";

pub(super) fn command(request: &Request<Vec<u8>>, body: &str) -> String {
    let mut written = format!("curl --request {} {}", request.method(), quoted(&request.uri().to_string()));
    // The shell expands the token between double quotes, and stops if it is not set.
    written.push_str(" \\\n  --header \"Authorization: Bearer ${TOKEN:?}\"");
    for (name, value) in readable_headers(request) {
        written.extend([" \\\n  --header ", &quoted(&format!("{name}: {value}"))]);
    }
    if body.len() > MAX_ARGUMENT {
        written.extend([" \\\n  --data-binary @- <<'", END, "'\n"]);
        push_line(&mut written, body);
        written.push_str(END);
    } else if !body.is_empty() {
        written.extend([" \\\n  --data-raw ", &quoted(body)]);
    }
    written.push('\n');
    written
}

/// Quotes text for a POSIX shell, which expands nothing between single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
