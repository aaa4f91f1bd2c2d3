//! Rust names: two names of the schema files must not become the same name in Rust.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Mistakes;
use super::index::Index;
use crate::ident;
use crate::model::StructuredType;
use crate::schema;
use crate::source::Source;
use crate::vocabulary::OperationTable;

/// Names at the crate root that are written by hand, and names that generated modules import or find in the prelude.
const CRATE_NAMES: &str = "AsRef Body Code DateTimeError Default Deserialize Deserializer Dialect Double DoubleError EnumType \
    Field Flags FlagsType From GraphDate GraphDateTime Into IntoIterator Level Limits Map MapAccess Object \
    ObjectVisitor OneOrMany Open Option PartialEq Payload PayloadType PhantomData Position Report Result \
    Rules Sealed Serialize SerializeMap Serializer Span String UnknownNameError Validator Value Vec Violation Detail \
    Expected ExpectedKind JsonKind LinkFault FixRecord RelatedRecord ReportRecord ViolationRecord";

/// Fields, methods and associated functions of every generated struct or of every request.
const STRUCT_NAMES: &str = "additional apply_to changes default from_slice from_str is_empty new validate";

/// The beginnings of the names of methods that are about one property, and what the methods do.
const METHODS: [(&str, &str); 2] = [("clear", "clears"), ("maybe", "may set")];

/// Names of Graph cannot be changed.
const HELP: &str = "choose another Rust name for it in codegen/src/ident.rs";

pub(super) fn check(index: &Index<'_>, types: &[StructuredType], mistakes: &mut Mistakes) {
    check_type_names(index, mistakes);
    for ty in types {
        if let Some((source, file)) = index.types.get(ty.name.as_str()) {
            check_property_names(ty, source, file, mistakes);
            for (prefix, does) in METHODS {
                check_methods(prefix, does, ty, source, file, mistakes);
            }
        }
    }
    for (source, file) in index.enums.values() {
        let mut owners = Owners::default();
        for row in &file.member {
            let name = &row.get_ref().name;
            owners.check(
                ident::type_name(name.get_ref()),
                name.get_ref(),
                source,
                name.span(),
                HELP,
                mistakes,
            );
        }
    }
}

fn check_type_names(index: &Index<'_>, mistakes: &mut Mistakes) {
    let mut owners = Owners::of_the_crate(CRATE_NAMES);
    let types = index.types.iter().map(|(name, (source, file))| (*name, *source, &file.description));
    let enums = index.enums.iter().map(|(name, (source, file))| (*name, *source, &file.description));
    let bodies = index.rows.iter().filter(|row| matches!(row.table, OperationTable::Body(_)));
    let operations = bodies.map(|row| (row.name.as_str(), row.source, &row.file.get_ref().description));
    for (name, source, description) in types.chain(enums).chain(operations) {
        owners.check(ident::type_name(name), name, source, description.span(), HELP, mistakes);
    }
    for (source, file) in index.types.values() {
        if let Some(name) = &file.rust_trait {
            let owner = format!("rust_trait of {}", source.name());
            let help = "choose another name for the trait";
            owners.check(name.get_ref().clone(), &owner, source, name.span(), help, mistakes);
        }
    }
}

fn check_property_names(
    ty: &StructuredType,
    source: &Source,
    file: &schema::StructuredType,
    mistakes: &mut Mistakes,
) {
    let mut owners = Owners::of_the_crate(STRUCT_NAMES);
    for property in &ty.properties {
        let message = owners.add(property.rust_name.clone(), &property.name);
        // A mistake in an inherited row is reported on the type that declares it.
        if let (Some(message), Some(at)) = (message, span_of(file, &property.name)) {
            mistakes.add(source, at, message, HELP);
        }
    }
}

/// A property must not have the name of a method that is about another property.
fn check_methods(
    prefix: &str,
    does: &str,
    ty: &StructuredType,
    source: &Source,
    file: &schema::StructuredType,
    mistakes: &mut Mistakes,
) {
    for other in &ty.properties {
        let method = format!("{prefix}_{}", other.rust_name.trim_end_matches('_'));
        let Some(property) = ty.properties.iter().find(|property| property.rust_name == method) else {
            continue;
        };
        if let Some(at) = span_of(file, &property.name).or_else(|| span_of(file, &other.name)) {
            let message = format!(
                "\"{}\" and the method that {does} \"{}\" would both become `{method}` in Rust",
                property.name, other.name
            );
            mistakes.add(source, at, message, HELP);
        }
    }
}

/// The span of the name in a row that the type itself has.
fn span_of(file: &schema::StructuredType, property: &str) -> Option<Range<usize>> {
    let row = file.property.iter().find(|row| row.get_ref().name.get_ref() == property);
    row.map(|row| row.get_ref().name.span())
}

/// The names behind each Rust name; `None` for names that the crate itself uses.
#[derive(Default)]
struct Owners(BTreeMap<String, Option<String>>);

impl Owners {
    fn of_the_crate(names: &str) -> Self {
        let mut owners = Self::default();
        for name in names.split_whitespace() {
            owners.0.insert(name.to_owned(), None);
        }
        owners
    }

    /// Notes the owner of a Rust name, and returns a message if another one has it already.
    fn add(&mut self, rust_name: String, name: &str) -> Option<String> {
        let text = rust_name.clone();
        match self.0.insert(rust_name, Some(name.to_owned()))? {
            // A duplicate is reported when the rows are read.
            Some(other) if other == name => None,
            Some(other) => Some(format!("\"{name}\" and \"{other}\" would both become `{text}` in Rust")),
            None => Some(format!("\"{name}\" would become `{text}` in Rust, which is reserved by the crate")),
        }
    }

    fn check(
        &mut self,
        rust_name: String,
        name: &str,
        source: &Source,
        at: Range<usize>,
        help: &str,
        mistakes: &mut Mistakes,
    ) {
        if let Some(message) = self.add(rust_name, name) {
            mistakes.add(source, at, message, help);
        }
    }
}
