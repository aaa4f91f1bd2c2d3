//! Text to `schema`: every unknown key and every wrong row of every file is reported at once.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::schema::{Common, EnumType, File, FromToml, Operations, Reader, StructuredType};
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
        Some(FileKind::Operations) => parse_as::<Operations>(source).map(Box::new).map(File::Operations),
        Some(FileKind::Common) => parse_as::<Common>(source).map(File::Common),
        None => Err(vec![Diagnostic::new(
            source,
            &(0..0),
            "a schema file in no known folder",
            "move it to complex/ or enums/, or call it <type>/type.toml, <type>/operations.toml or common.toml",
        )]),
    }
}

fn parse_as<T: FromToml>(source: &Source) -> Result<T, Vec<Diagnostic>> {
    let (root, errors) = DeTable::parse_recoverable(&source.text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| syntax(source, error)).collect());
    }
    Reader::new(source).read(&Spanned::new(root.span(), DeValue::Table(root.into_inner())))
}

/// An error of the TOML parser, with how to fix it.
fn syntax(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let (message, help) = match error.message() {
        "duplicate key" => ("duplicate key".to_owned(), "keep only one of them"),
        message => (format!("not TOML: {}", message.replace('\n', ", ")), "schemas/README.md shows the form"),
    };
    Diagnostic::new(source, &error.span().unwrap_or(0..0), message, help)
}
