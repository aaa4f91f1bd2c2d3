//! The files by what they describe; every name is defined once.

use std::collections::BTreeMap;

use super::{Mistakes, is_name};
use crate::model::{EnumId, OperationId, TypeId};
use crate::parse::Parsed;
use crate::schema::{Clouds, EnumType, File, Operation, Spanned, StructuredType};
use crate::source::Source;

/// A file's source and its content.
pub(super) type Entry<'f, T> = (&'f Source, &'f T);

/// The files by kind and by name.
#[derive(Default)]
pub(super) struct Index<'f> {
    pub(super) types: BTreeMap<&'f str, Entry<'f, StructuredType>>,
    pub(super) enums: BTreeMap<&'f str, Entry<'f, EnumType>>,
    pub(super) operations: BTreeMap<&'f str, Entry<'f, Operation>>,
    pub(super) clouds: Option<Entry<'f, Clouds>>,
    type_ids: BTreeMap<&'f str, TypeId>,
    enum_ids: BTreeMap<&'f str, EnumId>,
    /// The operations of each type, in the order of their names.
    by_type: BTreeMap<&'f str, Vec<(OperationId, &'f Operation)>>,
}

impl<'f> Index<'f> {
    pub(super) fn new(files: &'f [Parsed<'f>], mistakes: &mut Mistakes) -> Self {
        let mut index = Self::default();
        for parsed in files {
            let (source, name) = (parsed.source, parsed.source.stem());
            let dashes_allowed = matches!(parsed.file, File::Operation(_));
            if !name.split('-').all(is_name) || (name.contains('-') && !dashes_allowed) {
                let help = "name the file after what it describes, as Graph spells it (letters and digits, starting \
                            with a letter)";
                mistakes.add(source, 0..0, format!("\"{name}\" is not a valid name"), help);
            }
            if index.has(name) {
                let help = "keep only one file with this name, in any folder";
                mistakes.add(source, 0..0, format!("\"{name}\" is defined twice"), help);
                continue;
            }
            match &parsed.file {
                File::Type(file) => drop(index.types.insert(name, (source, file))),
                File::Enum(file) => drop(index.enums.insert(name, (source, file))),
                File::Operation(file) => drop(index.operations.insert(name, (source, file))),
                File::Clouds(file) => index.clouds = Some((source, file)),
            }
        }
        index.number();
        index
    }

    /// Gives each file the index that it will have in the model. An operation on an unknown type has none.
    fn number(&mut self) {
        self.type_ids = self.types.keys().enumerate().map(|(at, name)| (*name, TypeId::new(at))).collect();
        self.enum_ids = self.enums.keys().enumerate().map(|(at, name)| (*name, EnumId::new(at))).collect();
        let known = self.operations.values().map(|(_, file)| *file);
        let known = known.filter(|file| self.types.contains_key(file.type_name.get_ref().as_str()));
        for (at, file) in known.enumerate() {
            let name = file.type_name.get_ref().as_str();
            self.by_type.entry(name).or_default().push((OperationId::new(at), file));
        }
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

    pub(super) fn type_id(&self, name: &str) -> Option<TypeId> {
        self.type_ids.get(name).copied()
    }

    pub(super) fn enum_id(&self, name: &str) -> Option<EnumId> {
        self.enum_ids.get(name).copied()
    }

    /// The names of all structured types.
    pub(super) fn type_names(&self) -> impl Iterator<Item = &'f str> {
        self.types.keys().copied()
    }

    /// The names of all enums.
    pub(super) fn enum_names(&self) -> impl Iterator<Item = &'f str> {
        self.enums.keys().copied()
    }

    /// The operations of a type.
    pub(super) fn operations_of(&self, type_name: &str) -> &[(OperationId, &'f Operation)] {
        self.by_type.get(type_name).map_or(&[], Vec::as_slice)
    }

    /// The operations of a type whose request table has a property.
    pub(super) fn settable_in(&self, type_name: &str, property: &str) -> Vec<OperationId> {
        let has = |file: &Operation| file.settable.get_ref().iter().any(|name| name.get_ref() == property);
        let operations = self.operations_of(type_name).iter();
        operations.filter(|(_, file)| has(file)).map(|(id, _)| *id).collect()
    }
}

/// The values without their positions.
pub(super) fn texts(spanned: &[Spanned<String>]) -> Vec<String> {
    spanned.iter().map(|text| text.get_ref().clone()).collect()
}
