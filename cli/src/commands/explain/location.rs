//! What can be at a location of a file, `FILE:LINE:COLUMN`.

use std::io;

use msgraph_profile::facts::{self, Type, ValueType};
use msgraph_profile::text::most_similar;
use msgraph_profile::{Payload, detect_slice, elements};

use super::path::{Path, path_at};
use crate::args::AsPayload;
use crate::input;
use crate::subject::Subject;
use crate::text::escaped;

/// A line and a column, counted from 1, of a file.
pub(super) struct Location<'a> {
    pub(super) file: &'a str,
    line: usize,
    column: usize,
}

/// Why nothing can be said about a location.
pub(super) enum LocationError {
    Read(io::Error),
    Message(String),
}

impl<'a> Location<'a> {
    /// Reads `FILE:LINE:COLUMN`, as editors and `validate` print it.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (rest, column) = text.rsplit_once(':')?;
        let (file, line) = rest.rsplit_once(':')?;
        let (line, column) = (line.parse().ok()?, column.parse().ok()?);
        (!file.is_empty() && line > 0 && column > 0).then_some(Self { file, line, column })
    }

    pub(super) fn subject(&self, payload: AsPayload) -> Result<Subject, LocationError> {
        let bytes = input::read(self.file).map_err(LocationError::Read)?;
        let offset = self.offset(&bytes).ok_or_else(|| {
            LocationError::Message(format!(
                "{} has no line {} with a column {}",
                escaped(self.file),
                self.line,
                self.column
            ))
        })?;
        let (body, offset, payload) = body_at(&bytes, offset, payload).ok_or_else(|| {
            LocationError::Message("cannot tell which payload this is; name it with `--as`".to_owned())
        })?;
        resolve(payload, &path_at(body, offset)).map_err(LocationError::Message)
    }

    /// The byte at the location; the end of a line counts as part of it.
    fn offset(&self, bytes: &[u8]) -> Option<usize> {
        let mut start = 0;
        for _ in 1..self.line {
            start += bytes.get(start..)?.iter().position(|byte| *byte == b'\n')? + 1;
        }
        let line = bytes.get(start..)?.split(|byte| *byte == b'\n').next()?;
        let is_start = |byte: &u8| byte & 0xC0 != 0x80;
        let starts = line.iter().enumerate().filter(|(_, byte)| is_start(byte)).map(|(index, _)| index);
        let within = starts.chain([line.len()]).nth(self.column - 1)?;
        Some(start + within)
    }
}

/// The body around a byte, the index in it, and its payload.
fn body_at(bytes: &[u8], offset: usize, payload: AsPayload) -> Option<(&[u8], usize, Payload)> {
    let detection = match payload {
        AsPayload::Payload(payload) => return Some((bytes, offset, payload)),
        AsPayload::Auto => detect_slice(bytes),
    };
    let Some(pattern) = detection.kind().bodies().and_then(|pattern| pattern.parse().ok()) else {
        return Some((bytes, offset, detection.payload()?));
    };
    let element = elements(bytes, &pattern).flatten().find(|element| element.span().contains(&offset))?;
    Some((element.body(), offset - element.span().start, element.detect().payload()?))
}

/// What the path leads to, from the object of a payload.
fn resolve(payload: Payload, path: &Path) -> Result<Subject, String> {
    let operation = facts::operation(payload.as_str());
    let name = operation.map_or(payload.as_str(), |operation| operation.type_name);
    let mut ty = facts::structured_type(name).ok_or_else(|| format!("unknown type {name}"))?;
    let mut subject = operation.map_or(Subject::Type(ty), Subject::Operation);
    for (index, name) in path.names.iter().enumerate() {
        let property = ty.property(name).ok_or_else(|| unknown(ty, name))?;
        subject = Subject::Property(ty, property);
        let is_last = index + 1 == path.names.len();
        let inner = match property.value {
            ValueType::Object(name) => facts::structured_type(name),
            _ => None,
        };
        match inner {
            Some(inner) if is_last && path.is_inside => subject = Subject::Type(inner),
            Some(inner) => ty = inner,
            None => break,
        }
    }
    Ok(subject)
}

fn unknown(ty: &Type, name: &str) -> String {
    let shown = escaped(name);
    let similar = most_similar(name, ty.properties.iter().map(|property| property.name));
    let help = match similar {
        Some(similar) => format!("did you mean \"{similar}\"?"),
        None => format!("`msgraph-profile explain {}` lists its properties", ty.name),
    };
    format!("\"{shown}\" is not a property of {}; {help}", ty.name)
}

#[cfg(test)]
mod tests {
    use super::Location;

    #[test]
    fn a_location_is_a_file_a_line_and_a_column() {
        let offset =
            |text: &str, bytes: &str| Location::parse(text).and_then(|at| at.offset(bytes.as_bytes()));
        assert_eq!(offset("C:\\a.json:2:3", "{\n é\"x"), Some(5));
        assert_eq!(offset("a:1:2", "{\n"), Some(1));
        assert_eq!(offset("a:1:3", "{\n"), None);
        assert_eq!(offset("a:3:1", "{\n"), None);
        for text in ["a:0:1", "a:1", ":1:1", "a:b:1", "personInterest.webUrl"] {
            assert!(Location::parse(text).is_none(), "{text}");
        }
    }
}
