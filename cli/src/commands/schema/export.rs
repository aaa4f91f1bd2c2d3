//! Writes every document to a folder, or compares it with the files there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use msgraph_profile::json_schema::{self, Flavor};

use super::{Printable, cli};
use crate::Outcome;
use crate::args::{Color, SchemaArguments};
use crate::output::{self, print_error};
use crate::text::escaped;

/// Every document in each of its flavors.
fn documents() -> impl Iterator<Item = Printable> {
    let data = json_schema::documents()
        .flat_map(|document| Flavor::ALL.iter().filter_map(move |flavor| document.in_flavor(*flavor)));
    data.map(Printable::Data).chain(cli::documents().map(Printable::Cli))
}

pub(super) fn write(folder: &Path, arguments: &SchemaArguments) -> io::Result<Outcome> {
    for document in documents() {
        let path = folder.join(document.path());
        let parent = path.parent().unwrap_or(folder);
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, document.text(arguments)));
        written.map_err(|error| with_path(&path, &error))?;
    }
    Ok(Outcome::Valid)
}

/// Prints the names of documents that differ or are missing, and of other files that are named like documents.
pub(super) fn check(folder: &Path, arguments: &SchemaArguments) -> io::Result<Outcome> {
    if !folder.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotFound, format!("{}: no such folder", folder.display())));
    }
    let expected: BTreeMap<String, String> =
        documents().map(|document| (document.path(), document.text(arguments))).collect();
    let mut wrong = BTreeMap::new();
    for (path, text) in &expected {
        match fs::read(folder.join(path)) {
            Ok(found) if found == text.as_bytes() => {}
            Ok(_) => _ = wrong.insert(path.clone(), "stale"),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                wrong.insert(path.clone(), "missing");
            }
            Err(error) => return Err(with_path(&folder.join(path), &error)),
        }
    }
    for path in files(folder)?.into_iter().filter(|path| !expected.contains_key(path)) {
        if path.ends_with(".schema.json") || path.ends_with(".openapi.json") {
            wrong.insert(path, "unexpected");
        } else if path.rsplit('/').next() != Some("README.md") {
            print_error(format_args!("{}: not a document; ignored", escaped(&path)));
        }
    }
    let mut out = output::stdout(Color::Never);
    for (path, what) in &wrong {
        writeln!(out, "{what}: {}", escaped(path))?;
    }
    out.flush()?;
    Ok(if wrong.is_empty() { Outcome::Valid } else { Outcome::Invalid })
}

/// The paths of all files below a folder, with `/` as the separator.
fn files(folder: &Path) -> io::Result<BTreeSet<String>> {
    let (mut found, mut folders) = (BTreeSet::new(), vec![String::new()]);
    while let Some(parent) = folders.pop() {
        let path = folder.join(&parent);
        for entry in fs::read_dir(&path).map_err(|error| with_path(&path, &error))? {
            let entry = entry?;
            let name = format!("{parent}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(name + "/");
            } else {
                found.insert(name);
            }
        }
    }
    Ok(found)
}

fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
