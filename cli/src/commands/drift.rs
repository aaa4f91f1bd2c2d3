//! `drift`: compares the schema tables with $metadata or with published typings.

mod human;

use std::io::{self, BufReader, Write};

use msgraph_profile::facts;
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Cloud, Declared, Drift, Tables, Unreadable, compare, csdl, typings};

use crate::Outcome;
use crate::args::{Color, DriftArguments, DriftFormat};
use crate::input::{self, STDIN};
use crate::output::{self, print_error};
use crate::text::escaped;

pub(crate) fn run(arguments: &DriftArguments, color: Color) -> io::Result<Outcome> {
    let sources = sources(arguments)?;
    let tables = match Tables::read(&sources) {
        Ok(tables) => tables,
        Err(errors) => {
            for error in &errors {
                print_error(format_args!("{error}"));
            }
            return Ok(Outcome::IoError);
        }
    };
    if tables.is_empty() {
        print_error(format_args!("no schema files to compare"));
        return Ok(Outcome::IoError);
    }
    let declared = match declared(arguments, &tables) {
        Ok(declared) => declared,
        Err(error) => {
            print_unreadable(arguments, &error);
            return Ok(Outcome::IoError);
        }
    };
    note_unknown_cloud(arguments, &tables);
    let drift = compare(&tables, &declared, &Cloud::named(&arguments.cloud));
    let mut out = output::stdout(color);
    match arguments.format {
        DriftFormat::Human => human::write(&mut out, &drift, &sources, arguments)?,
        DriftFormat::Json => writeln!(out, "{}", serde_json::to_string_pretty(&drift.differences)?)?,
    }
    out.flush()?;
    Ok(verdict(&drift))
}

fn verdict(drift: &Drift) -> Outcome {
    if drift.differences.is_empty() { Outcome::Valid } else { Outcome::Invalid }
}

/// The schema files of a folder, or the built-in ones.
fn sources(arguments: &DriftArguments) -> io::Result<Vec<Source>> {
    match &arguments.schemas {
        Some(folder) => Source::read_dir(folder),
        None => Ok(facts::schema_files().iter().map(|file| Source::new(file.path, file.text)).collect()),
    }
}

/// The file's name as given.
fn file(arguments: &DriftArguments) -> &str {
    let against = &arguments.against;
    against.csdl.as_deref().or(against.typings.as_deref()).unwrap_or(STDIN)
}

fn declared(arguments: &DriftArguments, tables: &Tables) -> Result<Declared, Unreadable> {
    let file = file(arguments);
    let input = BufReader::with_capacity(64 << 10, input::open(file)?);
    if arguments.against.typings.is_some() { typings::read(input, tables) } else { csdl::read(input, tables) }
}

fn print_unreadable(arguments: &DriftArguments, error: &Unreadable) {
    let line = error.line.map_or_else(String::new, |line| format!(":{line}"));
    print_error(format_args!("{}{line}: {}", escaped(file(arguments)), error.message));
}

/// Prints a hint if no row names the cloud: its name may be misspelt.
fn note_unknown_cloud(arguments: &DriftArguments, tables: &Tables) {
    let (cloud, known) = (arguments.cloud.as_str(), tables.clouds());
    if cloud != "global" && !known.contains(cloud) {
        let known: Vec<&str> = known.into_iter().collect();
        print_error(format_args!(
            "no disagreement row names the cloud {}; known clouds: {}",
            escaped(cloud),
            known.join(", ")
        ));
    }
}
