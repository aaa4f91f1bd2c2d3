//! Which file holds what: every name, once.

use std::collections::BTreeMap;

use super::{Mistakes, is_name};
use crate::parse::Parsed;
use crate::schema::{Clouds, EnumType, File, Operation, StructuredType};
use crate::source::Source;

/// A file's source and what it says.
pub(super) type Entry<'f, T> = (&'f Source, &'f T);

/// The files by what they hold, and by name.
#[derive(Default)]
pub(super) struct Index<'f> {
    pub(super) types: BTreeMap<&'f str, Entry<'f, StructuredType>>,
    pub(super) enums: BTreeMap<&'f str, Entry<'f, EnumType>>,
    pub(super) operations: BTreeMap<&'f str, Entry<'f, Operation>>,
    pub(super) clouds: Option<Entry<'f, Clouds>>,
}

impl<'f> Index<'f> {
    pub(super) fn new(files: &'f [Parsed<'f>], mistakes: &mut Mistakes) -> Self {
        let mut index = Self::default();
        for parsed in files {
            let (source, name) = (parsed.source, parsed.source.stem());
            let dashes_allowed = matches!(parsed.file, File::Operation(_));
            if !name.split('-').all(is_name) || (name.contains('-') && !dashes_allowed) {
                let help =
                    "call the file as Graph calls what it holds, in letters and digits, a letter first";
                mistakes.add(source, 0..0, format!("\"{name}\" is no name"), help);
            }
            if index.has(name) {
                let help = "keep one file of that name, in whichever folder";
                mistakes.add(source, 0..0, format!("\"{name}\" is described twice"), help);
                continue;
            }
            match &parsed.file {
                File::Type(file) => drop(index.types.insert(name, (source, file))),
                File::Enum(file) => drop(index.enums.insert(name, (source, file))),
                File::Operation(file) => drop(index.operations.insert(name, (source, file))),
                File::Clouds(file) => index.clouds = Some((source, file)),
            }
        }
        index
    }

    fn has(&self, name: &str) -> bool {
        self.has_type(name)
            || self.operations.contains_key(name)
            || (name == "clouds" && self.clouds.is_some())
    }

    /// Whether a structured type or an enum has the name.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains_key(name) || self.enums.contains_key(name)
    }

    /// The names of all structured types.
    pub(super) fn type_names(&self) -> impl Iterator<Item = &'f str> {
        self.types.keys().copied()
    }

    /// The names of all enums.
    pub(super) fn enum_names(&self) -> impl Iterator<Item = &'f str> {
        self.enums.keys().copied()
    }
}
