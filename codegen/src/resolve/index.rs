//! The files by what they describe; every name is defined once.

use std::collections::BTreeMap;

use super::{Mistakes, is_name};
use crate::model::{EnumId, OperationId, TypeId};
use crate::parse::Parsed;
use crate::schema::{Common, EnumType, File, Operation, Operations, Spanned, StructuredType};
use crate::source::{FileKind, Source};
use crate::vocabulary::OperationTable;

/// A file's source and its content.
pub(super) type Entry<'f, T> = (&'f Source, &'f T);

/// The files by kind and by name.
#[derive(Default)]
pub(super) struct Index<'f> {
    // A type is identified by the position of its name, and so is an enum.
    pub(super) types: BTreeMap<&'f str, Entry<'f, StructuredType>>,
    pub(super) enums: BTreeMap<&'f str, Entry<'f, EnumType>>,
    /// By the type that they are about.
    pub(super) operations: BTreeMap<&'f str, Entry<'f, Operations>>,
    pub(super) common: Option<Entry<'f, Common>>,
    /// The tables of single operations, by the operation's name.
    pub(super) rows: Vec<Row<'f>>,
}

/// A table of `operations.toml`.
pub(super) struct Row<'f> {
    /// The name of the operation.
    pub(super) name: String,
    pub(super) type_name: &'f str,
    pub(super) table: OperationTable,
    pub(super) source: &'f Source,
    pub(super) file: &'f Spanned<Operation>,
}

impl<'f> Index<'f> {
    pub(super) fn new(files: &'f [Parsed<'f>], mistakes: &mut Mistakes) -> Self {
        let mut index = Self::default();
        for parsed in files {
            let (source, name) = (parsed.source, parsed.source.name());
            let is_new = match &parsed.file {
                File::Type(_) | File::Enum(_) => {
                    check_name(source, mistakes);
                    !index.has_type(name)
                }
                File::Operations(_) => !index.operations.contains_key(name),
                File::Common(_) => index.common.is_none(),
            };
            if !is_new {
                let help = "keep only one file with this name, in any folder";
                mistakes.add(source, 0..0, format!("\"{name}\" is defined twice"), help);
                continue;
            }
            match &parsed.file {
                File::Type(file) => drop(index.types.insert(name, (source, file))),
                File::Enum(file) => drop(index.enums.insert(name, (source, file))),
                File::Operations(file) => drop(index.operations.insert(name, (source, file))),
                File::Common(file) => index.common = Some((source, file)),
            }
        }
        index.add_operations();
        index
    }

    fn add_operations(&mut self) {
        for (&type_name, &(source, operations)) in &self.operations {
            for (table, file) in operations.tables() {
                let name = format!("{}-{type_name}", table.as_str());
                self.rows.push(Row { name, type_name, table, source, file });
            }
        }
        self.rows.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    }

    /// Whether a structured type or an enum has the name.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains_key(name) || self.enums.contains_key(name)
    }

    pub(super) fn type_id(&self, name: &str) -> Option<TypeId> {
        self.types.keys().position(|other| *other == name).map(TypeId::new)
    }

    pub(super) fn enum_id(&self, name: &str) -> Option<EnumId> {
        self.enums.keys().position(|other| *other == name).map(EnumId::new)
    }

    /// The names of all structured types.
    pub(super) fn type_names(&self) -> impl Iterator<Item = &'f str> {
        self.types.keys().copied()
    }

    /// The names of all enums.
    pub(super) fn enum_names(&self) -> impl Iterator<Item = &'f str> {
        self.enums.keys().copied()
    }

    /// The operations on a type.
    pub(super) fn operations_of(&self, type_name: &str) -> impl Iterator<Item = (OperationId, &Row<'f>)> {
        let rows = self.rows.iter().enumerate();
        rows.filter(move |(_, row)| row.type_name == type_name).map(|(at, row)| (OperationId::new(at), row))
    }

    /// The operations of a type whose request table has a property.
    pub(super) fn settable_in(&self, type_name: &str, property: &str) -> Vec<OperationId> {
        let has = |file: &Operation| {
            let names = file.settable.iter().flat_map(Spanned::get_ref);
            names.into_iter().any(|name| name.get_ref() == property)
        };
        let operations = self.operations_of(type_name);
        operations.filter(|(_, row)| has(row.file.get_ref())).map(|(id, _)| id).collect()
    }
}

fn check_name(source: &Source, mistakes: &mut Mistakes) {
    let name = source.name();
    if is_name(name) {
        return;
    }
    let what = if source.kind() == Some(FileKind::EntityType) { "folder" } else { "file" };
    let help = format!(
        "name the {what} after what it describes, as Graph spells it (letters and digits, starting with a letter)"
    );
    mistakes.add(source, 0..0, format!("\"{name}\" is not a valid name"), help);
}

/// The values without their positions.
pub(super) fn texts(spanned: &[Spanned<String>]) -> Vec<String> {
    spanned.iter().map(|text| text.get_ref().clone()).collect()
}
