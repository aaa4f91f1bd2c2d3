//! Names that would meet in Rust: chosen with all siblings in hand, refused where two are one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Mistakes;
use super::index::Index;
use crate::model::{Model, StructuredType};
use crate::schema;
use crate::source::Source;

/// Names at the crate root that are written by hand, and those that generated modules import or find in the
/// prelude.
const CRATE_NAMES: &str = "Body Code DateTimeError Default Deserialize Deserializer Dialect Double EnumType \
    Field Flags FlagsType From GraphDateTime Into IntoIterator Level Limits Map MapAccess Object \
    ObjectVisitor OneOrMany Open Option PartialEq Payload PayloadType PhantomData Position Report Result \
    Rules Sealed Serialize SerializeMap Serializer Span String UnknownName Validator Value Vec Violation";

/// Fields, methods and associated functions that every generated struct, or every request, has.
const STRUCT_NAMES: &str = "additional changes default from_slice new validate";

/// Graph's names cannot be changed.
const HELP: &str = "choose another Rust name for it in codegen/src/ident.rs";

pub(super) fn check(model: &Model, index: &Index<'_>, mistakes: &mut Mistakes) {
    check_type_names(model, index, mistakes);
    for ty in model.types.values() {
        if let Some((source, file)) = index.types.get(ty.name.as_str()) {
            check_property_names(ty, source, file, mistakes);
            check_clearers(ty, source, file, mistakes);
        }
    }
    for enumeration in model.enums.values() {
        let Some((source, file)) = index.enums.get(enumeration.name.as_str()) else { continue };
        let mut owners = Owners::default();
        for (member, row) in enumeration.members.iter().zip(&file.member) {
            if let Some(message) = owners.add(&member.rust_name, &member.name) {
                mistakes.add(source, row.get_ref().name.span(), message, HELP);
            }
        }
    }
}

fn check_type_names(model: &Model, index: &Index<'_>, mistakes: &mut Mistakes) {
    let traits = index.types.values().filter_map(|(source, file)| {
        let name = file.rust_trait.as_ref()?;
        Some((format!("rust_trait of {}", source.stem()), *source, name))
    });
    let traits: Vec<_> = traits.collect();
    let mut owners = Owners::of_the_crate(CRATE_NAMES);
    let mut check = |rust_name, name, source, at: Range<usize>, help| {
        if let Some(message) = owners.add(rust_name, name) {
            mistakes.add(source, at, message, help);
        }
    };
    for ty in model.types.values() {
        let Some((source, file)) = index.types.get(ty.name.as_str()) else { continue };
        check(&ty.rust_name, &ty.name, source, file.description.span(), HELP);
    }
    for ty in model.enums.values() {
        let Some((source, file)) = index.enums.get(ty.name.as_str()) else { continue };
        check(&ty.rust_name, &ty.name, source, file.description.span(), HELP);
    }
    for operation in model.operations.values() {
        let Some((source, file)) = index.operations.get(operation.name.as_str()) else { continue };
        check(&operation.rust_name, &operation.name, source, file.description.span(), HELP);
    }
    for (label, source, name) in &traits {
        check(name.get_ref(), label, source, name.span(), "choose another name for the trait");
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
        let message = owners.add(&property.rust_name, &property.name);
        // What is wrong with an inherited row is reported on its own type.
        if let (Some(message), Some(at)) = (message, place_of(file, &property.name)) {
            mistakes.add(source, at, message, HELP);
        }
    }
}

/// A property may not be called as what clears another one.
fn check_clearers(
    ty: &StructuredType,
    source: &Source,
    file: &schema::StructuredType,
    mistakes: &mut Mistakes,
) {
    for cleared in &ty.properties {
        let clearer = format!("clear_{}", cleared.rust_name.trim_end_matches('_'));
        let Some(property) = ty.properties.iter().find(|property| property.rust_name == clearer) else {
            continue;
        };
        if let Some(at) = place_of(file, &property.name).or_else(|| place_of(file, &cleared.name)) {
            let message = format!(
                "\"{}\" and what clears \"{}\" would both be `{clearer}` in Rust",
                property.name, cleared.name
            );
            mistakes.add(source, at, message, HELP);
        }
    }
}

/// Where a type's own row stands.
fn place_of(file: &schema::StructuredType, property: &str) -> Option<Range<usize>> {
    let row = file.property.iter().find(|row| row.get_ref().name.get_ref() == property);
    row.map(|row| row.get_ref().name.span())
}

/// The Graph names behind Rust names; the crate's own have none.
#[derive(Default)]
struct Owners<'m>(BTreeMap<&'m str, Option<&'m str>>);

impl<'m> Owners<'m> {
    fn of_the_crate(names: &'static str) -> Self {
        Self(names.split_whitespace().map(|name| (name, None)).collect())
    }

    /// Notes who has a Rust name, and says so where another one has it already.
    fn add(&mut self, rust_name: &'m str, name: &'m str) -> Option<String> {
        let other = match self.0.insert(rust_name, Some(name))? {
            // The same name twice is reported where the rows are read.
            Some(other) if other == name => return None,
            Some(other) => format!("\"{other}\""),
            None => "a name that the crate needs".to_owned(),
        };
        Some(format!("\"{name}\" and {other} would both be `{rust_name}` in Rust"))
    }
}
