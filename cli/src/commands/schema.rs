//! `schema`: prints a JSON Schema document, or writes or checks all of them.

mod export;

use std::io::{self, Write};

use msgraph_profile::json_schema::{self, Dialect, Document};

use crate::Outcome;
use crate::args::SchemaArguments;
use crate::output::print_error;

pub(crate) fn run(arguments: &SchemaArguments) -> io::Result<Outcome> {
    if let Some(folder) = &arguments.out {
        return export::write(folder, arguments);
    }
    if let Some(folder) = &arguments.check {
        return export::check(folder, arguments);
    }
    let Some(document) = find(arguments) else {
        let dialect = arguments.dialect;
        print_error(format_args!("{}", missing(arguments.name.as_deref(), dialect)));
        return Ok(Outcome::UsageError);
    };
    io::stdout().lock().write_all(text(&document, arguments).as_bytes())?;
    Ok(Outcome::Valid)
}

/// The requested document; the OpenAPI dialects have only one, which needs no name.
fn find(arguments: &SchemaArguments) -> Option<Document> {
    let named = |document: &Document| match arguments.name.as_deref() {
        Some(name) => document.name() == name,
        None => document.dialect().is_open_api(),
    };
    let mut documents = json_schema::documents();
    let document = documents.find(|document| document.dialect() == arguments.dialect && named(document))?;
    document.in_flavor(arguments.flavor)
}

fn missing(name: Option<&str>, dialect: Dialect) -> String {
    match name {
        None => format!("specify a document: {dialect} has one per payload, type and enum"),
        Some(name) if dialect.is_open_api() => {
            format!("{dialect} has a single document for all payloads: omit {name} and --flavor")
        }
        Some(name) => format!("{name} is an OpenAPI document: add --dialect openapi-3.1"),
    }
}

/// The text of a document, with the requested `$id`.
fn text(document: &Document, arguments: &SchemaArguments) -> String {
    match &arguments.id_base {
        None => document.text().to_owned(),
        Some(base) => document.text_with_id(base),
    }
}
