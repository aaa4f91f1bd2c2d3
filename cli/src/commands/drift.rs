//! `drift`: compares the schema files with `$metadata` or published typings.

mod human;

use std::io::{self, BufReader, Write};
use std::path::Path;

use msgraph_profile::facts;
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Declared, Drift, GLOBAL_CLOUD, ReadError, Schema, compare, csdl, typings};

use crate::Outcome;
use crate::args::{Color, DriftArguments, DriftFormat};
use crate::input::{self, InputFile, STDIN};
use crate::output::{self, print_error, without_number};
use crate::text::escaped;

pub(crate) fn run(arguments: &DriftArguments, color: Color) -> io::Result<Outcome> {
    let sources = sources(arguments)?;
    let schema = match Schema::read(&sources) {
        Ok(schema) => schema,
        Err(diagnostics) => {
            for diagnostic in &diagnostics {
                print_error(format_args!("{diagnostic}"));
            }
            return Ok(Outcome::IoError);
        }
    };
    if schema.is_empty() {
        print_error(format_args!("no schema files to compare"));
        return Ok(Outcome::IoError);
    }
    let declared = match declared(arguments, &schema) {
        Ok(declared) => declared,
        Err(error) => {
            print_read_error(arguments, &error);
            return Ok(Outcome::IoError);
        }
    };
    warn_of_unknown_cloud(arguments, &schema);
    let drift = compare(&schema, &declared, &arguments.cloud);
    match arguments.format {
        DriftFormat::Human => {
            let mut out = output::stdout(color);
            human::write(&mut out, &drift, &sources, arguments)?;
            out.flush()?;
        }
        DriftFormat::Json => {
            let mut out = output::raw_stdout();
            writeln!(out, "{}", serde_json::to_string_pretty(&drift.differences)?)?;
            out.flush()?;
        }
    }
    Ok(verdict(&drift))
}

fn verdict(drift: &Drift) -> Outcome {
    if drift.differences.is_empty() { Outcome::Valid } else { Outcome::Invalid }
}

/// The schema files of the given folder, or the built-in ones.
fn sources(arguments: &DriftArguments) -> io::Result<Vec<Source>> {
    match &arguments.schemas {
        Some(folder) => Source::read_dir(folder),
        None => Ok(facts::schema_files().iter().map(|file| Source::new(file.path, file.text)).collect()),
    }
}

/// The name of the compared file, as given.
fn file(arguments: &DriftArguments) -> InputFile {
    let against = &arguments.against;
    InputFile::new(against.csdl.as_deref().or(against.typings.as_deref()).unwrap_or(Path::new(STDIN)))
}

fn declared(arguments: &DriftArguments, schema: &Schema) -> Result<Declared, ReadError> {
    let input = BufReader::with_capacity(64 << 10, input::open(&file(arguments).path)?);
    if arguments.against.typings.is_some() { typings::read(input, schema) } else { csdl::read(input, schema) }
}

fn print_read_error(arguments: &DriftArguments, error: &ReadError) {
    let line = error.line.map_or_else(String::new, |line| format!(":{line}"));
    print_error(format_args!("{}{line}: {}", escaped(&file(arguments).name), without_number(&error.message)));
}

/// Warns if no row names the cloud: that is valid, but probably a spelling mistake.
fn warn_of_unknown_cloud(arguments: &DriftArguments, schema: &Schema) {
    let (cloud, known) = (arguments.cloud.as_str(), schema.clouds());
    if cloud != GLOBAL_CLOUD && !known.contains(cloud) {
        let known: Vec<&str> = known.into_iter().collect();
        print_error(format_args!(
            "no disagreement row names the cloud {}; the rows name {}",
            escaped(cloud),
            known.join(", ")
        ));
    }
}
