//! Formatting of generated Rust.

/// Formats a generated file; its first line is a comment.
pub(crate) fn formatted(rust: &str) -> String {
    let (header, _) = rust.split_once('\n').unwrap_or((rust, ""));
    let file = syn::parse_file(rust).unwrap_or_else(|error| panic!("{error} in\n{rust}"));
    format!("{header}\n\n{}", prettyplease::unparse(&file))
}
