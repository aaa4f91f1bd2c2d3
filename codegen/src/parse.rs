//! Text to `schema`: every unknown key and every wrong row of every file is reported at once.

mod explain;
mod keys;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::diagnostic::Diagnostic;
use crate::schema::{Common, EnumType, File, Operation, Operations, StructuredType};
use crate::source::{FileKind, Source};

/// A file and its content.
#[derive(Debug)]
pub struct Parsed<'s> {
    /// The file.
    pub(crate) source: &'s Source,
    /// What it says.
    pub(crate) file: File,
}

/// Parses the files.
///
/// # Errors
///
/// Every syntax error, unknown key, missing key and wrong value.
pub fn parse<'s>(sources: &[&'s Source]) -> Result<Vec<Parsed<'s>>, Vec<Diagnostic>> {
    let mut parsed = Vec::new();
    let mut diagnostics = Vec::new();
    for &source in sources {
        match parse_file(source) {
            Ok(file) => parsed.push(Parsed { source, file }),
            Err(mut found) => diagnostics.append(&mut found),
        }
    }
    if diagnostics.is_empty() { Ok(parsed) } else { Err(diagnostics) }
}

fn parse_file(source: &Source) -> Result<File, Vec<Diagnostic>> {
    match source.kind() {
        Some(FileKind::EntityType | FileKind::ComplexType) => {
            parse_as::<StructuredType>(source).map(File::Type)
        }
        Some(FileKind::Enum) => parse_as::<EnumType>(source).map(File::Enum),
        Some(FileKind::Operations) => parse_operations(source).map(Box::new).map(File::Operations),
        Some(FileKind::Common) => parse_as::<Common>(source).map(File::Common),
        None => Err(vec![Diagnostic::new(
            source,
            &(0..0),
            "a schema file in no known folder",
            "move it to complex/ or enums/, or call it <type>/type.toml, <type>/operations.toml or common.toml",
        )]),
    }
}

fn parse_as<T: DeserializeOwned>(source: &Source) -> Result<T, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let root = parse_root::<T>(source, &mut diagnostics)?;
    let file = parse_table(source, &root, &mut diagnostics);
    if diagnostics.is_empty() { file.ok_or(diagnostics) } else { Err(diagnostics) }
}

/// Reads each table by itself, so that a mistake in one does not hide the others.
fn parse_operations(source: &Source) -> Result<Operations, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let root = parse_root::<Operations>(source, &mut diagnostics)?;
    for value in root.get_ref().values() {
        if let DeValue::Table(table) = value.get_ref() {
            let table = Spanned::new(value.span(), table.clone());
            drop(parse_table::<Operation>(source, &table, &mut diagnostics));
        }
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let file = parse_table(source, &root, &mut diagnostics);
    file.ok_or(diagnostics)
}

/// The file as TOML, without the keys that `T` does not have.
fn parse_root<'s, T: DeserializeOwned>(
    source: &'s Source,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Spanned<DeTable<'s>>, Vec<Diagnostic>> {
    let (mut root, errors) = DeTable::parse_recoverable(&source.text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| explain::syntax(source, error)).collect());
    }
    keys::refuse_unknown::<T>(source, &mut root, diagnostics);
    Ok(root)
}

fn parse_table<T: DeserializeOwned>(
    source: &Source,
    table: &Spanned<DeTable<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    let mut rest = table.get_ref().clone();
    loop {
        let whole = Spanned::new(table.span(), DeValue::Table(rest.clone()));
        let error = match T::deserialize(ValueDeserializer::from(whole)) {
            Ok(file) => return Some(file),
            Err(error) => error,
        };
        if !explain::missing_key(&error).is_some_and(|key| is_suggested(key, diagnostics)) {
            diagnostics.push(explain::content(source, &error));
        }
        // One wrong row hides the rows after it: leave it out and look again.
        if !error.span().is_some_and(|at| remove_row(&mut rest, at.start)) {
            return None;
        }
    }
}

/// Whether a missing key is in the file under a wrong name, which is reported already.
fn is_suggested(key: &str, diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.suggestion() == Some(key))
}

/// Removes the `[[row]]` that contains the position; returns `false` if it is not in a row.
fn remove_row(root: &mut DeTable<'_>, at: usize) -> bool {
    let mut nearest: Option<(usize, Option<(String, usize)>)> = None;
    let mut consider = |start: usize, row: Option<(String, usize)>| {
        if start <= at && nearest.as_ref().is_none_or(|(best, _)| *best <= start) {
            nearest = Some((start, row));
        }
    };
    for (key, value) in root.iter() {
        match value.get_ref() {
            DeValue::Array(rows) => {
                for (index, row) in rows.iter().enumerate().filter(|(_, row)| row.get_ref().is_table()) {
                    consider(row.span().start, Some((key.get_ref().to_string(), index)));
                }
            }
            _ => consider(key.span().start, None),
        }
    }
    let Some((_, Some((key, index)))) = nearest else { return false };
    let Some(DeValue::Array(rows)) = root.get_mut(key.as_str()).map(Spanned::get_mut) else { return false };
    *rows = rows.iter().enumerate().filter(|(i, _)| *i != index).map(|(_, row)| row.clone()).collect();
    true
}
