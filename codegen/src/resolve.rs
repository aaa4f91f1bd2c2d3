//! Files to one checked [`Model`]: names linked, base types flattened in, Rust names chosen.

mod enums;
mod index;
mod operations;
mod paths;
mod properties;
mod rust_names;
mod statements;
mod types;

use std::ops::Range;

use toml::Spanned;

use crate::diagnostic::Diagnostic;
use crate::ident;
use crate::model::{Cloud, Model, Provenance};
use crate::parse::Parsed;
use crate::schema;
use crate::source::Source;
use index::Index;

/// Checks the files against each other and links them.
///
/// # Errors
///
/// Every mistake found.
pub fn resolve(files: &[Parsed<'_>]) -> Result<Model, Vec<Diagnostic>> {
    let mut mistakes = Mistakes::default();
    let index = Index::new(files, &mut mistakes);
    let (version, clouds) = clouds(&index, &mut mistakes);
    let mut model = Model {
        types: types::resolve(&index, &mut mistakes),
        enums: enums::resolve(&index, &mut mistakes),
        operations: operations::resolve(&index, &clouds, &mut mistakes),
        version,
        clouds,
    };
    for operation in model.operations.values() {
        let Some(ty) = model.types.get_mut(&operation.type_name) else { continue };
        for property in ty.properties.iter_mut().filter(|p| operation.settable.contains(&p.name)) {
            property.settable_in.push(operation.name.clone());
        }
        paths::link(operation, ty);
    }
    rust_names::check(&model, &index, &mut mistakes);
    if mistakes.0.is_empty() { Ok(model) } else { Err(mistakes.0) }
}

/// The mistakes found so far.
#[derive(Default)]
struct Mistakes(Vec<Diagnostic>);

impl Mistakes {
    fn add(
        &mut self,
        source: &Source,
        at: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.0.push(Diagnostic::new(source, &at, message, help));
    }

    /// The text, which must not be blank.
    fn text(&mut self, source: &Source, key: &str, text: &Spanned<String>) -> String {
        if text.get_ref().trim().is_empty() {
            let help = match key {
                "description" | "reading" => "say it in a sentence of your own",
                "revision" => "write which commit or revision was compared",
                _ => "schemas/README.md says what stands there",
            };
            self.add(source, text.span(), format!("empty {key}"), help);
        }
        text.get_ref().clone()
    }

    /// Refuses a name that Rust and JSON Pointer cannot carry.
    fn check_name(&mut self, source: &Source, what: &str, name: &Spanned<String>) {
        if !is_name(name.get_ref()) {
            let message = format!("\"{}\" is no {what} name", name.get_ref());
            self.add(
                source,
                name.span(),
                message,
                "write Graph's name, in letters and digits, a letter first",
            );
        }
    }

    /// The provenance, which must hold a web address and a day.
    fn provenance(&mut self, source: &Source, provenance: &schema::Provenance) -> Provenance {
        if !provenance.page.get_ref().starts_with("https://") {
            let help = "write the page's address, from https:// on";
            self.add(source, provenance.page.span(), "the page is no web address", help);
        }
        let day = provenance.transcribed.get_ref();
        if day.date.is_none() || day.time.is_some() {
            let help = "write the day of transcription, such as 2026-11-23";
            self.add(source, provenance.transcribed.span(), "not a day", help);
        }
        Provenance {
            file: source.path.clone(),
            page: provenance.page.get_ref().clone(),
            transcribed: day.to_string(),
            revision: self.text(source, "revision", &provenance.revision),
        }
    }
}

fn is_name(name: &str) -> bool {
    ident::is_simple(name) && name.trim_start_matches('_').starts_with(|c: char| c.is_ascii_alphabetic())
}

fn clouds(index: &Index<'_>, mistakes: &mut Mistakes) -> (String, Vec<Cloud>) {
    let Some((source, file)) = index.clouds else { return (String::new(), Vec::new()) };
    mistakes.provenance(source, &file.provenance);
    let mut clouds: Vec<Cloud> = Vec::new();
    for row in &file.cloud {
        let row = row.get_ref();
        mistakes.check_name(source, "cloud", &row.name);
        let rust_name = ident::type_name(row.name.get_ref());
        if let Some(other) = clouds.iter().find(|cloud| cloud.rust_name == rust_name) {
            let message = if other.name == *row.name.get_ref() {
                format!("cloud \"{}\" stands here twice", other.name)
            } else {
                format!(
                    "clouds \"{}\" and \"{}\" would both be `{rust_name}` in Rust",
                    other.name,
                    row.name.get_ref()
                )
            };
            mistakes.add(source, row.name.span(), message, "keep one row of it");
        }
        for root in [&row.root, &row.sign_in] {
            if !root.get_ref().starts_with("https://") || root.get_ref().ends_with('/') {
                let help = "write https:// and the host, without a slash at the end";
                mistakes.add(source, root.span(), "not a root address", help);
            }
        }
        clouds.push(Cloud {
            name: row.name.get_ref().clone(),
            rust_name,
            title: mistakes.text(source, "title", &row.title),
            root: row.root.get_ref().clone(),
            sign_in: row.sign_in.get_ref().clone(),
        });
    }
    (mistakes.text(source, "version", &file.version), clouds)
}
