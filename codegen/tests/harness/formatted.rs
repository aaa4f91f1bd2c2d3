//! Generated Rust as people read it.

/// Formats a generated file, below its first line, which is a comment.
pub(crate) fn formatted(rust: &str) -> String {
    let (header, _) = rust.split_once('\n').unwrap_or((rust, ""));
    let file = syn::parse_file(rust).unwrap_or_else(|error| panic!("{error} in\n{rust}"));
    format!("{header}\n\n{}", prettyplease::unparse(&file))
}
