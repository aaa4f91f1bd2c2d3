//! Parsers of names from lists that are too long for an error message.

use std::ffi::{OsStr, OsString};

use clap::builder::{OsStringValueParser, PossibleValue, StringValueParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, Command, Error};

/// How similar two names have to be, from 0 to 1, for one to be suggested for the other.
const MIN_SIMILARITY: f64 = 0.6;
/// The most names that an error message lists.
const MAX_LISTED: usize = 8;

/// Accepts the names of a list; the error for any other is a single line, with a suggestion.
#[derive(Clone)]
pub(super) struct Names {
    /// What the names are of, such as `dialect`.
    of: &'static str,
    known: Vec<&'static str>,
    /// What lists the names, if they are too many for an error message.
    listed_by: &'static str,
}

impl Names {
    pub(super) fn new(of: &'static str, known: impl IntoIterator<Item = &'static str>) -> Self {
        Self { of, known: known.into_iter().collect(), listed_by: "--help" }
    }

    /// The names of what can be explained.
    pub(super) fn explained(of: &'static str, known: impl IntoIterator<Item = &'static str>) -> Self {
        Self { listed_by: "`msgraph-profile explain`", ..Self::new(of, known) }
    }

    fn error(&self, name: &str) -> String {
        let Self { of, known, listed_by } = self;
        let otherwise = if known.len() <= MAX_LISTED {
            format!("write one of {}", known.join(", "))
        } else {
            format!("{listed_by} lists the names")
        };
        unknown(of, name, known, &otherwise) + "\n"
    }
}

impl TypedValueParser for Names {
    type Value = String;

    fn parse_ref(&self, _: &Command, _: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        let name = value.to_string_lossy();
        match self.known.iter().find(|known| **known == name) {
            Some(known) => Ok((*known).to_owned()),
            None => Err(Error::raw(ErrorKind::InvalidValue, self.error(&name))),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.known.iter().map(|name| PossibleValue::new(*name))))
    }
}

/// Accepts any text, and gives the names of a list to completions.
#[derive(Clone)]
pub(super) struct Suggested(pub(super) fn() -> Vec<&'static str>);

impl TypedValueParser for Suggested {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.0)().into_iter().map(PossibleValue::new)))
    }
}

/// Accepts a name or a file, and gives the names of a list to completions.
#[derive(Clone)]
pub(super) struct SuggestedOrFile(pub(super) fn() -> Vec<&'static str>);

impl TypedValueParser for SuggestedOrFile {
    type Value = OsString;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<OsString, Error> {
        OsStringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.0)().into_iter().map(PossibleValue::new)))
    }
}

/// Says that a name is unknown, with the most similar one, or else with another help.
pub(crate) fn unknown(of: &str, name: &str, known: &[&str], otherwise: &str) -> String {
    match nearest(name, known) {
        Some(near) => format!("unknown {of} {name:?}; did you mean {near}?"),
        None => format!("unknown {of} {name:?}; {otherwise}"),
    }
}

/// The most similar name, if it is similar enough.
fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let name = name.to_lowercase();
    let similarity = |known: &str| strsim::normalized_damerau_levenshtein(&name, &known.to_lowercase());
    let near = known.iter().map(|known| (similarity(known), *known));
    let near = near.filter(|(similarity, _)| *similarity > MIN_SIMILARITY);
    near.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, known)| known)
}
