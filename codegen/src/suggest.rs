//! Finds the known name that a wrong one was probably meant to be.

use crate::diagnostic::Help;

/// How similar two names have to be, from 0 to 1, for one to be suggested for the other.
const MIN_SIMILARITY: f64 = 0.6;

/// Suggests a similar known name, or else lists all known names.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Help {
    let known: Vec<&str> = known.into_iter().collect();
    match (nearest(name, known.iter().copied()), known.as_slice()) {
        (Some(candidate), _) => Help::Suggestion(candidate.to_owned()),
        (None, []) => "none is defined yet; add it first".into(),
        (None, [only]) => format!("write {only}").into(),
        (None, _) => format!("write one of {}", known.join(", ")).into(),
    }
}

/// The most similar known name, if it is similar enough.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let similarity =
        |candidate: &str| strsim::normalized_damerau_levenshtein(&name, &candidate.to_lowercase());
    let candidates = known.into_iter().map(|candidate| (similarity(candidate), candidate));
    let near = candidates.filter(|(similarity, _)| *similarity > MIN_SIMILARITY);
    near.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, candidate)| candidate)
}
