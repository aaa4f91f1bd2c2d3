//! `drift`: the schema tables against $metadata or published typings.

mod human;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};

use msgraph_profile::facts;
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Cloud, Declared, Drift, Tables, Unreadable, compare, csdl, typings};

use crate::Outcome;
use crate::args::{Color, DriftArguments, DriftFormat};
use crate::output::{self, complain};
use crate::text::shown;

pub(crate) fn run(arguments: &DriftArguments, color: Color) -> io::Result<Outcome> {
    let sources = sources(arguments)?;
    let tables = match Tables::read(&sources) {
        Ok(tables) => tables,
        Err(mistakes) => {
            for mistake in &mistakes {
                complain(format_args!("{mistake}"));
            }
            return Ok(Outcome::Unreadable);
        }
    };
    if tables.is_empty() {
        complain(format_args!("there are no schema files to compare"));
        return Ok(Outcome::Unreadable);
    }
    let declared = match declared(arguments, &tables) {
        Ok(declared) => declared,
        Err(error) => {
            complain_of(arguments, &error);
            return Ok(Outcome::Unreadable);
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

/// The schema files of a folder, or those built in.
fn sources(arguments: &DriftArguments) -> io::Result<Vec<Source>> {
    match &arguments.schemas {
        Some(folder) => Source::read_dir(folder),
        None => Ok(facts::schema_files().iter().map(|file| Source::new(file.path, file.text)).collect()),
    }
}

/// The file's name as given.
fn file(arguments: &DriftArguments) -> &str {
    let against = &arguments.against;
    against.csdl.as_deref().or(against.typings.as_deref()).unwrap_or("-")
}

fn declared(arguments: &DriftArguments, tables: &Tables) -> Result<Declared, Unreadable> {
    let file = file(arguments);
    let input: Box<dyn BufRead> = if file == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::with_capacity(64 << 10, File::open(file)?))
    };
    if arguments.against.typings.is_some() { typings::read(input, tables) } else { csdl::read(input, tables) }
}

fn complain_of(arguments: &DriftArguments, error: &Unreadable) {
    let line = error.line.map_or_else(String::new, |line| format!(":{line}"));
    complain(format_args!("{}{line}: {}", shown(file(arguments)), error.message));
}

/// Another cloud may have no differences that a row explains; a misspelt one has none either.
fn note_unknown_cloud(arguments: &DriftArguments, tables: &Tables) {
    let (cloud, known) = (arguments.cloud.as_str(), tables.clouds());
    if cloud != "global" && !known.contains(cloud) {
        let known: Vec<&str> = known.into_iter().collect();
        complain(format_args!(
            "no disagreement row names the cloud {}; rows name {}",
            shown(cloud),
            known.join(", ")
        ));
    }
}
