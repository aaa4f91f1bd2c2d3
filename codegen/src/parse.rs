//! Text to `schema`: every unknown key and every wrong row of every file is reported at once.

mod explain;
mod keys;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::diagnostic::Diagnostic;
use crate::schema::{Clouds, EnumType, File, Operation, StructuredType};
use crate::source::Source;

/// A file and its content.
#[derive(Debug)]
pub struct Parsed<'s> {
    pub(crate) source: &'s Source,
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
    match (source.folder(), source.stem()) {
        ("types", _) => parse_as::<StructuredType>(source).map(File::Type),
        ("enums", _) => parse_as::<EnumType>(source).map(File::Enum),
        ("operations", _) => parse_as::<Operation>(source).map(File::Operation),
        (_, "clouds") => parse_as::<Clouds>(source).map(File::Clouds),
        _ => Err(vec![Diagnostic::new(
            source,
            &(0..0),
            "a schema file in an unknown folder",
            "move it to types/, enums/ or operations/, or rename it to clouds.toml",
        )]),
    }
}

fn parse_as<T: DeserializeOwned>(source: &Source) -> Result<T, Vec<Diagnostic>> {
    let (mut root, errors) = DeTable::parse_recoverable(&source.text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| explain::syntax(source, error)).collect());
    }
    let mut diagnostics = Vec::new();
    keys::refuse_unknown::<T>(source, &mut root, &mut diagnostics);
    let span = root.span();
    let mut root = root.into_inner();
    loop {
        let whole = Spanned::new(span.clone(), DeValue::Table(root.clone()));
        let error = match T::deserialize(ValueDeserializer::from(whole)) {
            Ok(file) if diagnostics.is_empty() => return Ok(file),
            Ok(_) => return Err(diagnostics),
            Err(error) => error,
        };
        if !explain::missing_key(&error).is_some_and(|key| is_suggested(key, &diagnostics)) {
            diagnostics.push(explain::content(source, &error));
        }
        // A wrong row hides mistakes in later rows: remove it and try again.
        if !error.span().is_some_and(|at| remove_row(&mut root, at.start)) {
            return Err(diagnostics);
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
