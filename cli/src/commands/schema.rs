//! `schema`: prints a JSON Schema document.

use std::io::{self, Write};

use msgraph_profile::json_schema;

use crate::Outcome;
use crate::args::SchemaArguments;

pub(crate) fn run(arguments: &SchemaArguments) -> io::Result<Outcome> {
    let document = json_schema::document(&arguments.name, arguments.dialect).ok_or_else(|| {
        io::Error::other(format!("{} has no document in dialect {}", arguments.name, arguments.dialect))
    })?;
    io::stdout().lock().write_all(document.text().as_bytes())?;
    Ok(Outcome::Valid)
}
