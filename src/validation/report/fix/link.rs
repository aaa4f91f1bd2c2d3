//! Links that lack their scheme or have spaces.

use std::ops::Range;

use super::Fix;
use crate::scan::quoted;

/// The link with `%20` for spaces and with `https://`, if the text is a link at all.
pub(super) fn fix(text: &str, span: Range<usize>) -> Option<Fix> {
    let trimmed = text.trim();
    let encoded = trimmed.replace(' ', "%20");
    if encoded.is_empty() || encoded.contains(char::is_control) {
        return None;
    }
    let has_scheme = has_scheme(&encoded);
    let link = match encoded.strip_prefix("//") {
        Some(rest) => format!("https://{rest}"),
        None if has_scheme => encoded,
        None if has_host(&encoded) => format!("https://{encoded}"),
        None => return None,
    };
    if link == text {
        return None;
    }
    let title = match (has_scheme, trimmed.contains(' ')) {
        (false, _) => "write it with its scheme",
        (true, true) => "write spaces as %20",
        (true, false) => "remove the spaces around it",
    };
    let is_certain = has_scheme && !trimmed.contains(' ');
    Some(Fix::machine(title, span, quoted(&link)).or_maybe(is_certain))
}

fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
        // `example.com:8080` begins as a scheme does, but is a host and a port.
        scheme.starts_with(|letter: char| letter.is_ascii_alphabetic()) && scheme.chars().all(is_allowed)
    })
}

/// Whether a text begins with a name such as `www.example.com`.
fn has_host(text: &str) -> bool {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|one| one.is_alphanumeric() || one == '-');
    host.contains('.') && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::fix;

    #[test]
    fn links_are_completed() {
        for (text, expected) in [
            ("www.example.com", Some(("\"https://www.example.com\"", false))),
            ("example.com/a b", Some(("\"https://example.com/a%20b\"", false))),
            ("//example.com", Some(("\"https://example.com\"", false))),
            ("https://exa mple.com", Some(("\"https://exa%20mple.com\"", false))),
            (" https://example.com\n", Some(("\"https://example.com\"", true))),
            ("none", None),
            ("", None),
            ("see my page.", None),
            ("a@b.com", None),
            ("https://a\u{7f}", None),
            ("mailto:a@b", None),
            ("www.example.com/a:b", Some(("\"https://www.example.com/a:b\"", false))),
            (" https://a\u{7f}b", None),
        ] {
            let fixed = fix(text, 0..1);
            let fixed = fixed.as_ref().map(|fix| (fix.replacement.as_str(), fix.is_machine_applicable()));
            assert_eq!(fixed, expected, "{text}");
        }
    }
}
