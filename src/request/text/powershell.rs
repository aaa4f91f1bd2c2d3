//! A request as a command of the Microsoft Graph PowerShell SDK.

use std::fmt::Write as _;

use http::Request;
use http::header::CONTENT_TYPE;

use super::push_line;
use crate::facts::{Operation, PermissionKind};

pub(super) fn command(operation: &Operation, request: &Request<Vec<u8>>, body: &str) -> String {
    let mut written = String::new();
    let delegated = operation.permission(PermissionKind::DelegatedWork).map_or(&[][..], |row| row.least);
    if !delegated.is_empty() {
        written.extend(["# Connect-MgGraph -Scopes ", &delegated.join(","), "\n"]);
    }
    written.extend(["Invoke-MgGraphRequest -Method ", request.method().as_str()]);
    written.extend([" -Uri ", &quoted(&request.uri().to_string())]);
    if let Some(kind) = request.headers().get(CONTENT_TYPE) {
        written.extend([" -ContentType ", &quoted(&String::from_utf8_lossy(kind.as_bytes()))]);
    }
    if body.is_empty() {
        written.push('\n');
        return written;
    }
    // Nothing in a here-string is expanded, and no line of JSON begins with the quote that ends it.
    written.push_str(" -Body @'\n");
    push_line(&mut written, &ascii(body));
    written.push_str("'@\n");
    written
}

/// A string between single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// JSON with escapes for what is not ASCII: Windows PowerShell reads scripts without a byte order mark, and sends bodies,
/// in other encodings than UTF-8.
fn ascii(json: &str) -> String {
    let mut written = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() {
            written.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a String cannot fail.
            let _ = write!(written, "\\u{unit:04x}");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::ascii;

    #[test]
    fn escaped_json_means_the_same() {
        let json = r#"{"a": "é 日本 😀 \\ \" it's ‘"}"#;
        let written = ascii(json);
        assert!(written.is_ascii());
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(read(&written), read(json));
    }
}
