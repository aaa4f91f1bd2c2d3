//! Rust names from Graph's names.

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Names that a Rust field or function cannot have.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Methods of traits that every model type implements: a setter with such a name would hide the method.
const TRAIT_METHODS: &[&str] =
    &["clone", "clone_from", "eq", "fmt", "from", "into", "ne", "serialize", "try_into"];

/// `displayName` to `display_name`, `type` to `type_`.
pub(crate) fn field(name: &str) -> String {
    let snake = name.to_snake_case();
    let taken = KEYWORDS.contains(&snake.as_str()) || TRAIT_METHODS.contains(&snake.as_str());
    if taken { snake + "_" } else { snake }
}

/// `create-personInterest` to `CreatePersonInterest`, `askMeAbout` to `AskMeAbout`.
pub(crate) fn type_name(name: &str) -> String {
    let camel = name.to_upper_camel_case();
    if camel == "Self" { camel + "_" } else { camel }
}

/// `personInterest` to `PERSON_INTEREST`.
pub(crate) fn constant(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// `personInterest` to `PersonInterest`, and nothing else changed.
pub(crate) fn capitalized(name: &str) -> String {
    let (first, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
    first.to_uppercase() + rest
}

/// `user-id` to `userId`, and `userId` unchanged.
pub(crate) fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// The regular plural of a name that ends with an English noun: `itemAddress` to `itemAddresses`.
pub(crate) fn plural(name: &str) -> String {
    let is_vowel = |c: char| "aeiouAEIOU".contains(c);
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| name.ends_with(end)) => format!("{name}es"),
        _ => format!("{name}s"),
    }
}

/// Whether Rust and JSON Pointer can express the name: a letter or `_`, then letters, digits and `_`.
pub(crate) fn is_simple(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name.chars().any(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::{capitalized, constant, field, plural, type_name};

    #[test]
    fn graph_names_become_rust_names() {
        assert_eq!(field("displayName"), "display_name");
        assert_eq!(field("type"), "type_");
        assert_eq!(field("from"), "from_");
        assert_eq!(field("webUrl"), "web_url");
        assert_eq!(field("userID2Map"), "user_id2_map");
        assert_eq!(type_name("create-personInterest"), "CreatePersonInterest");
        assert_eq!(type_name("askMeAbout"), "AskMeAbout");
        assert_eq!(type_name("self"), "Self_");
        assert_eq!(constant("usGovernmentL4"), "US_GOVERNMENT_L4");
    }

    #[test]
    fn names_are_put_together() {
        assert_eq!(capitalized("personInterest"), "PersonInterest");
        assert_eq!(capitalized(""), "");
        assert_eq!(plural("personInterest"), "personInterests");
        assert_eq!(plural("personAnniversary"), "personAnniversaries");
        assert_eq!(plural("itemAddress"), "itemAddresses");
        assert_eq!(plural("surveyDay"), "surveyDays");
    }
}
