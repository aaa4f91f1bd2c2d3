//! Rust names from Graph's names.

/// Words that no Rust field or function may be called.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Methods of traits that every model has: a setter of that name would hide them.
const TRAIT_METHODS: &[&str] =
    &["clone", "clone_from", "eq", "fmt", "from", "into", "ne", "serialize", "try_into"];

/// `displayName` to `display_name`, `type` to `type_`.
pub(crate) fn field(name: &str) -> String {
    let snake = words(name).join("_").to_lowercase();
    let taken = KEYWORDS.contains(&snake.as_str()) || TRAIT_METHODS.contains(&snake.as_str());
    if taken { snake + "_" } else { snake }
}

/// `create-personInterest` to `CreatePersonInterest`, `askMeAbout` to `AskMeAbout`.
pub(crate) fn type_name(name: &str) -> String {
    let camel: String = words(name).iter().map(|word| capitalize(word)).collect();
    if camel == "Self" { camel + "_" } else { camel }
}

/// `personInterest` to `PERSON_INTEREST`.
pub(crate) fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// Whether Rust and JSON Pointer can carry the name: a letter or `_`, then letters, digits and `_`.
pub(crate) fn is_simple(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name.chars().any(|c| c.is_ascii_alphanumeric())
}

/// Splits at `-`, `_` and where a capital begins a word: `userID2Map` to `user`, `ID2`, `Map`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (index, &letter) in letters.iter().enumerate() {
        if letter == '-' || letter == '_' {
            words.push(String::new());
            continue;
        }
        let after_small =
            index.checked_sub(1).and_then(|i| letters.get(i)).is_some_and(|c| !c.is_uppercase());
        let before_small = letters.get(index + 1).is_some_and(|c| c.is_lowercase());
        if letter.is_uppercase() && (after_small || before_small) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn capitalize(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + &letters.as_str().to_lowercase()
    })
}

#[cfg(test)]
mod tests {
    use super::{constant, field, type_name};

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
}
