//! The mistakes found so far, and the checks that several kinds of file share.

use std::ops::Range;

use super::is_name;
use crate::diagnostic::{Diagnostic, Help};
use crate::model::Provenance;
use crate::schema::{self, Spanned};
use crate::source::Source;

/// The mistakes found so far.
#[derive(Default)]
pub(super) struct Mistakes(Vec<Diagnostic>);

impl Mistakes {
    pub(super) fn add(
        &mut self,
        source: &Source,
        at: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Help>,
    ) {
        self.0.push(Diagnostic::new(source, &at, message, help));
    }

    /// The mistakes, if there are any.
    pub(super) fn into_result(self) -> Result<(), Vec<Diagnostic>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }

    /// The text, which must not be blank.
    pub(super) fn text(&mut self, source: &Source, key: &str, text: &Spanned<String>) -> String {
        if text.get_ref().trim().is_empty() {
            let help = match key {
                "description" | "reading" => "write a sentence in your own words",
                "revision" => "write which commit or revision was compared",
                _ => "schemas/README.md describes the key",
            };
            self.add(source, text.span(), format!("empty {key}"), help);
        }
        text.get_ref().clone()
    }

    /// Refuses a name that Rust or JSON Pointer cannot express.
    pub(super) fn check_name(&mut self, source: &Source, what: &str, name: &Spanned<String>) {
        if !is_name(name.get_ref()) {
            let message = format!("\"{}\" is not a valid {what} name", name.get_ref());
            let help = "write Graph's name (letters and digits, starting with a letter)";
            self.add(source, name.span(), message, help);
        }
    }

    /// The provenance, whose page must be a web address.
    pub(super) fn provenance(&mut self, source: &Source, provenance: &schema::Provenance) -> Provenance {
        if !provenance.page.get_ref().starts_with("https://") {
            let help = "write the address of the page, starting with https://";
            self.add(source, provenance.page.span(), "the page is not a web address", help);
        }
        Provenance {
            file: source.path.clone(),
            page: provenance.page.get_ref().clone(),
            transcribed: provenance.transcribed.get_ref().as_str().to_owned(),
            revision: self.text(source, "revision", &provenance.revision),
        }
    }
}
