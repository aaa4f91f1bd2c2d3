//! What was probably meant: the most similar valid name or value.

use super::item::{Found, Item};
use super::violation::Violation;
use crate::validation::rules::Suggestion;

/// A longer text is not a misspelled name.
const MAX_MISSPELLED: usize = 64;

pub(super) fn suggest(violation: Violation<'_>) -> Option<&'static str> {
    let item = violation.item();
    match item.code.rule().suggestion {
        Suggestion::Nothing => None,
        Suggestion::Text(text) => Some(text),
        Suggestion::SimilarName => {
            let similar = most_similar(&violation.name(), violation.allowed_names());
            similar.filter(|name| !is_set(name, item))
        }
        Suggestion::SimilarMember => {
            most_similar(violation.text(), violation.allowed_values().iter().copied())
        }
        // If it names another payload's type, that is what the body is.
        Suggestion::Annotation if violation.likely_payload().is_some() => None,
        Suggestion::Annotation => item.object.usual_annotation(),
        Suggestion::Declared => match item.found {
            Found::OtherName(other) => Some(other),
            _ => None,
        },
    }
}

/// Whether the object of an unknown name also has this one.
fn is_set(name: &str, item: &Item) -> bool {
    match item.found {
        Found::Beside { names, .. } => {
            (item.object.find)(name.as_bytes()).is_some_and(|index| names & 1 << index != 0)
        }
        _ => false,
    }
}

/// Whether a text is a name in another case, or with other separators between its words.
pub(super) fn is_other_spelling(text: &str, name: &str) -> bool {
    fold(text).eq(fold(name))
}

/// The name that the text is another spelling of: another case, `_` or `-` between words, or a few typing errors.
#[must_use]
pub fn most_similar(text: &str, names: impl Iterator<Item = &'static str> + Clone) -> Option<&'static str> {
    if text.is_empty() || text.len() > MAX_MISSPELLED {
        return None;
    }
    let folded: String = fold(text).collect();
    if let Some(same) = names.clone().find(|name| fold(name).eq(folded.chars())) {
        return Some(same);
    }
    let errors = folded.chars().count().div_ceil(3).clamp(1, 3);
    let near = names.filter(|name| min_distance(name, &folded) <= errors);
    let (distance, name) = near
        .map(|name| (strsim::osa_distance(&fold(name).collect::<String>(), &folded), name))
        .min_by_key(|(distance, _)| *distance)?;
    (distance <= errors).then_some(name)
}

/// A lower bound of the distance, which is cheaper: each letter that one text has more often than the other is an error.
fn min_distance(name: &str, folded: &str) -> usize {
    // Letters that share a counter can only make it smaller.
    let mut surplus = [0_isize; 32];
    let mut add = |letter: char, by| {
        if let Some(count) = surplus.get_mut(letter as usize % 32) {
            *count += by;
        }
    };
    fold(name).for_each(|letter| add(letter, 1));
    folded.chars().for_each(|letter| add(letter, -1));
    let over: isize = surplus.iter().filter(|count| **count > 0).sum();
    let under: isize = surplus.iter().filter(|count| **count < 0).sum();
    over.max(-under).unsigned_abs()
}

fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !matches!(letter, '_' | '-' | ' ' | '.')).map(lowercase)
}

/// The first letter of the lower case: only one letter has two there, and no name has it.
fn lowercase(letter: char) -> char {
    if letter.is_ascii() {
        letter.to_ascii_lowercase()
    } else {
        letter.to_lowercase().next().unwrap_or(letter)
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, min_distance, most_similar};

    #[test]
    fn other_spellings_are_recognized() {
        let names = ["displayName", "webUrl", "categories", "askMeAbout"];
        for (text, name) in [
            ("displayname", Some("displayName")),
            ("display_name", Some("displayName")),
            ("DISPLAY-NAME", Some("displayName")),
            ("weburl", Some("webUrl")),
            ("webURI", Some("webUrl")),
            ("catagories", Some("categories")),
            ("category", Some("categories")),
            ("aksMeAbout", Some("askMeAbout")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(most_similar(text, names.into_iter()), name, "{text}");
        }
    }

    #[test]
    fn the_min_distance_is_never_more_than_the_distance() {
        let texts =
            ["", "a", "webUrl", "webrUl", "webURI", "category", "categories", "displayName", "日本", "ü"];
        for (one, other) in texts.iter().flat_map(|one| texts.map(|other| (one, other))) {
            let (one, other): (String, String) = (fold(one).collect(), fold(other).collect());
            assert!(min_distance(&one, &other) <= strsim::osa_distance(&one, &other), "{one}, {other}");
        }
        assert_eq!(min_distance("webUrl", "colour"), 3);
    }
}
