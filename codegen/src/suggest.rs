//! Which of the known names a wrong one was meant to be.

/// `did you mean "x"?` where a known name is near, else the list of all of them.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    match (nearest(name, known.iter().copied()), known.as_slice()) {
        (Some(candidate), _) => format!("did you mean \"{candidate}\"?"),
        (None, []) => "there is none yet: add it first".to_owned(),
        (None, [only]) => format!("write {only}"),
        (None, _) => format!("write one of {}", known.join(", ")),
    }
}

/// The known name that is near enough to be meant.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let likeness = |candidate: &str| strsim::normalized_damerau_levenshtein(&name, &candidate.to_lowercase());
    let candidates = known.into_iter().map(|candidate| (likeness(candidate), candidate));
    let near = candidates.filter(|(likeness, _)| *likeness > 0.6);
    near.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, candidate)| candidate)
}
