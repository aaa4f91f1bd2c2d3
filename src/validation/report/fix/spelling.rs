//! Texts that differ only in how they are spelled.

/// Whether a character may stand between the words of a name.
pub(super) fn is_separator(letter: char) -> bool {
    matches!(letter, '_' | '-')
}

/// Whether two texts differ only in case, and in ignored characters between the first and the last one.
pub(super) fn is_spelled_like(text: &str, correct: &str, is_ignored: impl Fn(char) -> bool) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|letter| !is_ignored(*letter)).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let ends_count = text.chars().next().is_some_and(|first| !is_ignored(first))
        && text.chars().next_back().is_some_and(|last| !is_ignored(last));
    ends_count && letters(text) == letters(correct)
}
