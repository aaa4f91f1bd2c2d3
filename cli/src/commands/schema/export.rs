//! Writes every document to a folder, or compares it with the files there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use msgraph_profile::json_schema::{self, Document, Flavor};

use super::text;
use crate::args::Color;
use crate::args::SchemaArguments;
use crate::{Outcome, output};

/// Every document in each of its flavors.
fn documents() -> impl Iterator<Item = Document> {
    json_schema::documents()
        .flat_map(|document| Flavor::ALL.iter().filter_map(move |flavor| document.in_flavor(*flavor)))
}

pub(super) fn write(folder: &Path, arguments: &SchemaArguments) -> io::Result<Outcome> {
    for document in documents() {
        let path = folder.join(document.path());
        let parent = path.parent().unwrap_or(folder);
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&path, text(&document, arguments)));
        written.map_err(|error| with_path(&path, &error))?;
    }
    Ok(Outcome::Valid)
}

/// Prints the names of files that differ, are missing, or are not expected.
pub(super) fn check(folder: &Path, arguments: &SchemaArguments) -> io::Result<Outcome> {
    if !folder.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotFound, format!("{}: no such folder", folder.display())));
    }
    let mut expected: BTreeMap<String, String> =
        documents().map(|document| (document.path().to_owned(), text(&document, arguments))).collect();
    let mut stale = unexpected_files(folder, &expected)?;
    expected.retain(|path, text| !is_current(&folder.join(path), text));
    stale.extend(expected.into_keys());
    stale.sort();
    let mut out = output::stdout(Color::Never);
    for path in &stale {
        writeln!(out, "{path}")?;
    }
    out.flush()?;
    Ok(if stale.is_empty() { Outcome::Valid } else { Outcome::Invalid })
}

fn is_current(path: &Path, text: &str) -> bool {
    fs::read(path).is_ok_and(|found| found == text.as_bytes())
}

/// The JSON files in the folders of the documents that are not documents.
fn unexpected_files(folder: &Path, expected: &BTreeMap<String, String>) -> io::Result<Vec<String>> {
    let mut folders: Vec<&str> =
        expected.keys().filter_map(|path| path.rsplit_once('/')).map(|(parent, _)| parent).collect();
    folders.dedup();
    let mut found = Vec::new();
    for parent in folders {
        let path = folder.join(parent);
        if !path.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&path).map_err(|error| with_path(&path, &error))? {
            let file = entry?.path();
            let name = format!("{parent}/{}", file.file_name().unwrap_or_default().to_string_lossy());
            if file.extension().is_some_and(|end| end == "json") && !expected.contains_key(&name) {
                found.push(name);
            }
        }
    }
    Ok(found)
}

fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
