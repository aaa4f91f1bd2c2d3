//! The most similar of some names.

/// A longer text is not a misspelled name.
const MAX_MISSPELLED: usize = 64;
/// A shorter name has another meaning with one other letter.
const MIN_MISSPELLED: usize = 4;
const MAX_ERRORS: usize = 3;
/// The bit in which the two cases of a letter of ASCII differ.
const CASE: u8 = 0x20;

/// Whether two texts differ only in case, and in `_`, `-`, `.` and spaces between words.
#[inline]
pub(in crate::validation::report) fn is_same(text: &str, name: &str) -> bool {
    may_be_same(text.as_bytes(), name) && has_same_letters(text, name)
}

/// Whether a text that begins with these bytes may be the same as a name: most differ in one of the first letters, which
/// are cheaper to compare.
#[inline]
pub(in crate::validation::report) fn may_be_same(start: &[u8], name: &str) -> bool {
    for (one, other) in start.iter().zip(name.as_bytes()) {
        let is_same_letter = one.is_ascii_alphabetic() && (one ^ other) & !CASE == 0;
        if !is_same_letter {
            return !one.is_ascii_alphabetic() || !other.is_ascii_alphabetic();
        }
    }
    true
}

#[inline(never)]
fn has_same_letters(text: &str, name: &str) -> bool {
    text.eq_ignore_ascii_case(name) || fold(text).eq(fold(name))
}

/// The name that the text is another spelling of: another case, `_` or `-` between words, or a few typing errors.
#[must_use]
pub fn most_similar(text: &str, names: impl Iterator<Item = &'static str> + Clone) -> Option<&'static str> {
    if text.is_empty() || text.len() > MAX_MISSPELLED {
        return None;
    }
    if let Some(same) = names.clone().find(|name| is_same(text, name)) {
        return Some(same);
    }
    let folded: String = fold(text).collect();
    let distance = |name: &'static str| Some((typing_errors(&folded, name)?, name));
    let (_, name) = names.filter_map(distance).min_by_key(|(distance, _)| *distance)?;
    Some(name)
}

/// The typing errors in a folded text that make another spelling of the name; `None` if it is another word.
///
/// Another word differs in most of one word of the name, as `Teach` does in `wantsToLearn`: of the words with an error,
/// only a third of the letters can be wrong.
fn typing_errors(folded: &str, name: &str) -> Option<usize> {
    if min_distance(name, folded) > MAX_ERRORS {
        return None;
    }
    let correct: String = fold(name).collect();
    let length = correct.chars().count();
    let errors = strsim::osa_distance(&correct, folded);
    let same_start = same(correct.chars(), folded.chars());
    let same_end = same(correct.chars().rev(), folded.chars().rev()).min(length - same_start);
    let max = letters_of_words(name, same_start, length - same_end) / 3;
    (length >= MIN_MISSPELLED && errors <= max.clamp(1, MAX_ERRORS)).then_some(errors)
}

/// How many characters are the same.
fn same(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

/// The letters of the words of a name, such as `wants`, `To` and `Learn`, that have a letter from `start` up to `end`.
fn letters_of_words(name: &str, start: usize, end: usize) -> usize {
    let letters: Vec<char> = name.chars().filter(|letter| !is_separator(*letter)).collect();
    let begins_word = |at: usize| letters.get(at).is_none_or(|letter| at == 0 || letter.is_uppercase());
    let first = (0..=start).rev().find(|at| begins_word(*at)).unwrap_or(0);
    let last = (end.max(start + 1)..=letters.len()).find(|at| begins_word(*at)).unwrap_or(letters.len());
    last.saturating_sub(first)
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
    text.chars().filter(|letter| !is_separator(*letter)).map(lowercase)
}

fn is_separator(letter: char) -> bool {
    matches!(letter, '_' | '-' | ' ' | '.')
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
        let names =
            ["displayName", "webUrl", "categories", "askMeAbout", "wantsToLearn", "organization", "me"];
        for (text, name) in [
            ("displayname", "displayName"),
            ("display_name", "displayName"),
            ("DISPLAY-NAME", "displayName"),
            ("dispalyName", "displayName"),
            ("displayNames", "displayName"),
            ("displyname", "displayName"),
            ("weburl", "webUrl"),
            ("webURI", "webUrl"),
            ("catagories", "categories"),
            ("category", "categories"),
            ("aksMeAbout", "askMeAbout"),
            ("wantsToLern", "wantsToLearn"),
            ("wantToLearn", "wantsToLearn"),
            ("WANTS_TO_LAERN", "wantsToLearn"),
            ("organisation", "organization"),
            ("Organisations", "organization"),
            ("ME", "me"),
        ] {
            assert_eq!(most_similar(text, names.into_iter()), Some(name), "{text}");
        }
    }

    #[test]
    fn other_words_are_not_misspelled() {
        let names = [
            "wantsToLearn",
            "wantsToImprove",
            "ableToMentor",
            "askMeAbout",
            "me",
            "everyone",
            "webUrl",
            "family",
            "startDate",
            "displayName",
            "note",
        ];
        for text in [
            "wantsToTeach",
            "wantsToTrain",
            "wantsToLead",
            "ableToTeach",
            "tellMeAbout",
            "my",
            "we",
            "everybody",
            "colour",
            "webSite",
            "friends",
            "endDate",
            "nickName",
            "fullName",
            "name",
            "date",
            "",
            "日本",
        ] {
            assert_eq!(most_similar(text, names.into_iter()), None, "{text}");
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
