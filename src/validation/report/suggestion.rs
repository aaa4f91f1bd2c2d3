//! What was probably meant: the nearest right name or value.

use crate::validation::report::Found;
use crate::validation::report::Violation;
use crate::validation::rules::Code;

/// Longer texts are no misspelling of any name.
const LONGEST: usize = 64;

pub(crate) fn suggest(violation: Violation<'_>) -> Option<&'static str> {
    let item = violation.item();
    match item.code {
        Code::UnknownProperty => nearest(&violation.name(), violation.allowed_names()),
        Code::EnumUnknown => nearest(violation.text(), violation.allowed_values().iter().copied()),
        Code::TypeAnnotation => item.object.annotations.first().copied(),
        Code::NullCollection => Some("[]"),
        Code::DisputedShape => match item.found {
            Found::OtherName(other) => Some(other),
            _ => None,
        },
        _ => None,
    }
}

/// The name that the text is in another spelling: other case, `_` or `-` between words, or a slip or two.
fn nearest(text: &str, names: impl Iterator<Item = &'static str> + Clone) -> Option<&'static str> {
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let folded: String = fold(text).collect();
    if let Some(same) = names.clone().find(|name| fold(name).eq(folded.chars())) {
        return Some(same);
    }
    let slips = folded.chars().count().div_ceil(3).clamp(1, 3);
    let near = names.filter(|name| least_distance(name, &folded) <= slips);
    let (distance, name) = near
        .map(|name| (strsim::osa_distance(&fold(name).collect::<String>(), &folded), name))
        .min_by_key(|(distance, _)| *distance)?;
    (distance <= slips).then_some(name)
}

/// The distance is no less: each letter that one text has more often than the other is a slip. Cheaper than the distance.
fn least_distance(name: &str, folded: &str) -> usize {
    // Letters that share a place can only make it smaller.
    let mut surplus = [0_isize; 32];
    let mut add = |letter: char, by| {
        if let Some(place) = surplus.get_mut(letter as usize % 32) {
            *place += by;
        }
    };
    fold(name).for_each(|letter| add(letter, 1));
    folded.chars().for_each(|letter| add(letter, -1));
    let over: isize = surplus.iter().filter(|place| **place > 0).sum();
    let under: isize = surplus.iter().filter(|place| **place < 0).sum();
    over.max(-under).unsigned_abs()
}

fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !matches!(letter, '_' | '-' | ' ' | '.')).map(lowercase)
}

/// The first letter of what the letter is in lower case: one letter has two there, and is in no name.
fn lowercase(letter: char) -> char {
    if letter.is_ascii() {
        letter.to_ascii_lowercase()
    } else {
        letter.to_lowercase().next().unwrap_or(letter)
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, least_distance, nearest};

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
            assert_eq!(nearest(text, names.into_iter()), name, "{text}");
        }
    }

    #[test]
    fn the_least_distance_is_never_more_than_the_distance() {
        let texts =
            ["", "a", "webUrl", "webrUl", "webURI", "category", "categories", "displayName", "日本", "ü"];
        for (one, other) in texts.iter().flat_map(|one| texts.map(|other| (one, other))) {
            let (one, other): (String, String) = (fold(one).collect(), fold(other).collect());
            assert!(least_distance(&one, &other) <= strsim::osa_distance(&one, &other), "{one}, {other}");
        }
        assert_eq!(least_distance("webUrl", "colour"), 3);
    }
}
