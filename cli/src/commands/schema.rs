//! `schema`: prints a JSON Schema document, or writes or checks all of them.

mod cli;
mod export;

use std::io::{self, Write};

use msgraph_profile::json_schema::{self, Dialect, Document, Flavor};

use crate::Outcome;
use crate::args::SchemaArguments;
use crate::output::print_error;
use cli::CliDocument;
pub(crate) use cli::names as cli_names;

/// A document that can be printed.
enum Printable {
    /// About payloads, types and enums.
    Data(Document),
    /// About this program's own files.
    Cli(CliDocument),
}

impl Printable {
    /// Its path below the folder of all documents.
    fn path(&self) -> String {
        match self {
            Self::Data(document) => document.path().to_owned(),
            Self::Cli(document) => document.path(),
        }
    }

    /// Its text, with the requested `$id`.
    fn text(&self, arguments: &SchemaArguments) -> String {
        match (self, &arguments.id_base) {
            (Self::Data(document), None) => document.text().to_owned(),
            (Self::Data(document), Some(base)) => document.text_with_id(base),
            (Self::Cli(document), base) => document.text(base.as_deref()),
        }
    }
}

pub(crate) fn run(arguments: &SchemaArguments) -> io::Result<Outcome> {
    if let Some(folder) = &arguments.out {
        return export::write(folder, arguments);
    }
    if let Some(folder) = &arguments.check {
        return export::check(folder, arguments);
    }
    match find(arguments) {
        Ok(document) => {
            io::stdout().lock().write_all(document.text(arguments).as_bytes())?;
            Ok(Outcome::Valid)
        }
        Err(message) => {
            print_error(format_args!("{message}"));
            Ok(Outcome::UsageError)
        }
    }
}

/// Finds the requested document, or explains why it does not exist. An OpenAPI dialect has a single document, so its name
/// can be omitted.
fn find(arguments: &SchemaArguments) -> Result<Printable, String> {
    if let Some(name) = arguments.name.as_deref().filter(|name| cli_names().any(|known| known == *name)) {
        return cli_document(name, arguments).map(Printable::Cli);
    }
    let named = |document: &Document| match arguments.name.as_deref() {
        Some(name) => document.name() == name,
        None => document.dialect().is_open_api(),
    };
    let mut documents = json_schema::documents();
    let document = documents.find(|document| document.dialect() == arguments.dialect && named(document));
    let document = document.ok_or_else(|| missing(arguments.name.as_deref(), arguments.dialect))?;
    let document =
        document.in_flavor(arguments.flavor).ok_or_else(|| not_in_flavor(&document, arguments.flavor))?;
    Ok(Printable::Data(document))
}

fn cli_document(name: &str, arguments: &SchemaArguments) -> Result<CliDocument, String> {
    if arguments.flavor != Flavor::Vanilla {
        return Err(format!("{name} has no flavors: omit --flavor"));
    }
    let mut documents = cli::documents();
    let document =
        documents.find(|document| document.name() == name && document.dialect() == arguments.dialect);
    document.ok_or_else(|| format!("{name} is a JSON Schema document: omit --dialect {}", arguments.dialect))
}

fn missing(name: Option<&str>, dialect: Dialect) -> String {
    match name {
        None => format!("specify a document: {dialect} has one per payload, type and enum"),
        Some(name) if dialect.is_open_api() => {
            format!("{dialect} has a single document for all payloads: omit {name}")
        }
        Some(name) => format!("{name} is an OpenAPI document: add --dialect openapi-3.1"),
    }
}

fn not_in_flavor(document: &Document, flavor: Flavor) -> String {
    let (name, dialect) = (document.name(), document.dialect());
    if dialect.is_open_api() {
        return format!("{dialect} has no flavors: omit --flavor");
    }
    let other = json_schema::documents()
        .find(|other| other.name() == name && other.in_flavor(flavor).is_some())
        .map(|other| other.dialect());
    match other {
        Some(other) => format!("{dialect} has no flavor {flavor}: use --dialect {other}"),
        None => format!("{name} has no flavor {flavor}, which only payloads that create an object have"),
    }
}
