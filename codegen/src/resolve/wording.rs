//! What an operation does, in words: for all of its paths, and for each of them.

use super::Mistakes;
use crate::model::Owner;
use crate::schema::{self, Spanned};
use crate::source::Source;

/// The placeholder for the profile that a path leads to.
const PLACEHOLDER: &str = "{profile}";

/// How texts name the profile that a path leads to.
#[derive(Clone, Default)]
pub(super) struct Profile {
    any: String,
    signed_in: Texts,
    named: Texts,
}

#[derive(Clone, Default)]
struct Texts {
    text: String,
    title: String,
}

impl Profile {
    pub(super) fn new(source: &Source, file: &schema::Profile, mistakes: &mut Mistakes) -> Self {
        let mut texts = |file: &schema::ProfileTexts| Texts {
            text: mistakes.text(source, "text", &file.text),
            title: mistakes.text(source, "title", &file.title),
        };
        let (signed_in, named) = (texts(&file.signed_in), texts(&file.named));
        Self { any: mistakes.text(source, "any", &file.any), signed_in, named }
    }

    fn texts(&self, owner: Owner) -> &Texts {
        match owner {
            Owner::SignedIn => &self.signed_in,
            Owner::Named => &self.named,
        }
    }
}

/// The description of an operation.
pub(super) struct Wording {
    description: String,
    profile: Profile,
}

impl Wording {
    pub(super) fn new(
        source: &Source,
        description: &Spanned<String>,
        profile: Option<&Profile>,
        mistakes: &mut Mistakes,
    ) -> Self {
        let text = mistakes.text(source, "description", description);
        if text.replace(PLACEHOLDER, "").contains(['{', '}']) {
            let help = "{profile} is the only one";
            mistakes.add(source, description.span(), "unknown placeholder in the description", help);
        } else if text.contains(PLACEHOLDER) && profile.is_none() {
            let help = "add the table to common.toml, or name the profile in words";
            mistakes.add(source, description.span(), "{profile} without [profile]", help);
        }
        if !text.trim().is_empty() && !first_word(&text).ends_with('s') {
            let help = "begin with what the operation does, such as \"Adds an interest to {profile}.\"";
            mistakes.add(source, description.span(), "the description does not begin with a verb", help);
        }
        Self { description: text, profile: profile.cloned().unwrap_or_default() }
    }

    /// The description for all paths.
    pub(super) fn of_all_paths(&self) -> String {
        self.description.replace(PLACEHOLDER, &self.profile.any)
    }

    /// The description for the paths of an owner.
    pub(super) fn description(&self, owner: Owner) -> String {
        self.description.replace(PLACEHOLDER, &self.profile.texts(owner).text)
    }

    /// The first sentence in the imperative: "Adds an interest to {profile}." to "Add an interest to my profile".
    pub(super) fn summary(&self, owner: Owner) -> String {
        let sentence = self.description.split(". ").next().unwrap_or_default();
        let verb = first_word(sentence);
        let rest = sentence.strip_prefix(verb).unwrap_or_default().trim_end_matches('.');
        imperative(verb) + &rest.replace(PLACEHOLDER, &self.profile.texts(owner).title)
    }
}

fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or_default()
}

/// "Adds" to "Add", "Copies" to "Copy", "Publishes" to "Publish".
fn imperative(verb: &str) -> String {
    if let Some(stem) = verb.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let sibilant = ["sses", "shes", "ches", "xes", "zzes"].iter().any(|end| verb.ends_with(end));
    verb.strip_suffix(if sibilant { "es" } else { "s" }).unwrap_or(verb).to_owned()
}

#[cfg(test)]
mod tests {
    use super::imperative;

    #[test]
    fn verbs_become_imperative() {
        for (verb, expected) in
            [("Adds", "Add"), ("Removes", "Remove"), ("Copies", "Copy"), ("Publishes", "Publish")]
        {
            assert_eq!(imperative(verb), expected);
        }
    }
}
