//! Requests as people read and run them.

mod curl;
mod powershell;

use http::Request;
use http::header::AUTHORIZATION;

use crate::facts::{Operation, PermissionKind};

/// A format for people and shells. The token is a placeholder in each: a request's own token is never written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextFormat {
    /// Request line, headers and body, as in `.http` files; the token is the variable `{{token}}`.
    Http,
    /// A command for sh, bash or zsh (not fish); the token is the environment variable `TOKEN`.
    Curl,
    /// A command for the Microsoft Graph PowerShell SDK, `Invoke-MgGraphRequest`, which has the token of `Connect-MgGraph`.
    Powershell,
}

impl TextFormat {
    /// The request of an operation in this format, after a comment with the permissions that it needs.
    ///
    /// ```
    /// use msgraph_profile::CreatePersonInterest;
    /// use msgraph_profile::operation::CREATE_PERSON_INTEREST;
    /// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target, TextFormat};
    ///
    /// let graph = RequestBuilder::new(Cloud::Global, Target::Me);
    /// let request = graph.create(&CreatePersonInterest::new().display_name("Chelsea FC"))?;
    /// let command = TextFormat::Curl.write(&CREATE_PERSON_INTEREST, &request);
    /// assert!(command.contains(r#"--header "Authorization: Bearer ${TOKEN:?}""#));
    /// assert!(command.ends_with("--data-raw '{\"displayName\":\"Chelsea FC\"}'\n"));
    /// # Ok::<(), RequestError>(())
    /// ```
    #[must_use]
    pub fn write(self, operation: &Operation, request: &Request<Vec<u8>>) -> String {
        // Bodies that a builder accepts are UTF-8.
        let body = String::from_utf8_lossy(request.body());
        let command = match self {
            Self::Http => file(request, &body),
            Self::Curl => curl::command(request, &body),
            Self::Powershell => powershell::command(operation, request, &body),
        };
        format!("# {}\n{command}", permissions(operation))
    }
}

/// The headers of a request except `Authorization`, with names as people write them, such as `Content-Type`.
pub fn readable_headers(request: &Request<Vec<u8>>) -> impl Iterator<Item = (String, String)> {
    let shown = request.headers().iter().filter(|(name, _)| *name != AUTHORIZATION);
    shown.map(|(name, value)| {
        let words: Vec<String> = name.as_str().split('-').map(capitalized).collect();
        (words.join("-"), String::from_utf8_lossy(value.as_bytes()).into_owned())
    })
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| {
        let mut capitalized = first.to_ascii_uppercase().to_string();
        capitalized.push_str(characters.as_str());
        capitalized
    })
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

/// The request as in `.http` files.
fn file(request: &Request<Vec<u8>>, body: &str) -> String {
    let mut written = format!("{} {} HTTP/1.1\n", request.method(), request.uri());
    written.push_str("Authorization: Bearer {{token}}\n");
    for (name, value) in readable_headers(request) {
        written.extend([&name, ": ", &value, "\n"]);
    }
    if !body.is_empty() {
        written.push('\n');
        push_line(&mut written, &without_variables(body));
    }
    written
}

/// A body in which no text is a variable to the programs that read `.http` files: `{{token}}` would send the token.
///
/// Two braces in a row are always inside a string of JSON, where the second can be escaped.
fn without_variables(body: &str) -> String {
    let mut written = String::with_capacity(body.len());
    let mut last = '\0';
    for character in body.chars() {
        if (last, character) == ('{', '{') {
            written.push_str(r"\u007b");
        } else {
            written.push(character);
        }
        last = character;
    }
    written
}

/// Adds the text, and a line feed if it does not end with one.
fn push_line(written: &mut String, text: &str) {
    written.push_str(text);
    if !text.ends_with('\n') {
        written.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use http::Request;
    use http::header::{AUTHORIZATION, CONTENT_TYPE};

    use super::{TextFormat, readable_headers, without_variables};
    use crate::facts;

    #[test]
    fn a_body_has_no_variables_and_means_the_same() {
        let body = r#"{"description": "{{token}} {{{$processEnv X}}} \\{{ { {", "detail": {}}"#;
        let written = without_variables(body);
        assert!(!written.contains("{{"), "{written}");
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(read(&written), read(body));
    }

    #[test]
    fn an_http_file_has_the_permissions_the_headers_and_the_body() {
        let is_create = |operation: &&facts::Operation| operation.name == "create-personInterest";
        let operation = facts::operations().iter().find(is_create).expect("the operation");
        let request = |body: &str| {
            let request = Request::post("https://graph.example/beta/me/profile/interests");
            request.header(CONTENT_TYPE, "application/json").body(body.into()).expect("a request")
        };
        let start = "# Least permission: work or school account: User.ReadWrite, personal account: User.ReadWrite, \
                     application: not supported.\n\
                     POST https://graph.example/beta/me/profile/interests HTTP/1.1\n\
                     Authorization: Bearer {{token}}\n\
                     Content-Type: application/json\n";
        for (body, end) in [("", ""), ("{}", "\n{}\n"), ("{}\n", "\n{}\n")] {
            assert_eq!(TextFormat::Http.write(operation, &request(body)), format!("{start}{end}"));
        }
    }

    #[test]
    fn no_format_has_the_token() {
        let operation = facts::operations().first().expect("an operation");
        let request = Request::post("https://graph.example/beta/me")
            .header(AUTHORIZATION, "Bearer secret")
            .header(CONTENT_TYPE, "application/json")
            .body(b"{}".to_vec())
            .expect("a request");
        let headers: Vec<_> = readable_headers(&request).collect();
        assert_eq!(headers, [("Content-Type".to_owned(), "application/json".to_owned())]);
        for format in [TextFormat::Http, TextFormat::Curl, TextFormat::Powershell] {
            let written = format.write(operation, &request);
            assert!(!written.contains("secret") && written.ends_with('\n'), "{written}");
        }
    }
}
