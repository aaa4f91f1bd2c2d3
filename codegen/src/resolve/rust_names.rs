//! Names that would meet in Rust: chosen with all siblings in hand, refused where two are one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Mistakes;
use super::index::Index;
use crate::model::Model;
use crate::source::Source;

/// Names at the crate root that are written by hand.
const CRATE_NAMES: &[&str] = &[
    "Code",
    "DateTimeError",
    "Dialect",
    "Double",
    "EnumType",
    "Field",
    "Flags",
    "FlagsType",
    "GraphDateTime",
    "Level",
    "Limits",
    "OneOrMany",
    "Open",
    "Payload",
    "PayloadType",
    "Position",
    "Report",
    "Rules",
    "Span",
    "UnknownName",
    "Validator",
    "Violation",
];

/// Fields, methods and associated functions that every generated struct, or every request, has.
const STRUCT_NAMES: &[&str] = &["additional", "changes", "from_slice", "new", "validate"];

pub(super) fn check(model: &Model, index: &Index<'_>, mistakes: &mut Mistakes) {
    check_type_names(model, index, mistakes);
    for ty in model.types.values() {
        let Some((source, file)) = index.types.get(ty.name.as_str()) else { continue };
        let place_of = |name: &str| {
            let row = file.property.iter().find(|row| row.get_ref().name.get_ref() == name);
            row.map_or_else(|| file.description.span(), |row| row.get_ref().name.span())
        };
        let mut taken: BTreeMap<&str, &str> = STRUCT_NAMES.iter().map(|name| (*name, "")).collect();
        for property in &ty.properties {
            let rust_name = property.rust_name.as_str();
            report(&mut taken, rust_name, &property.name, source, place_of(&property.name), mistakes);
        }
        let setters =
            |name: &str| ty.properties.iter().find(|other| format!("clear_{}", other.rust_name) == name);
        for property in &ty.properties {
            if let Some(other) = setters(&property.rust_name) {
                let message =
                    format!("property \"{}\" has the Rust name of what clears {}", property.name, other.name);
                mistakes.add(
                    source,
                    place_of(&property.name),
                    message,
                    "the generator must learn another name",
                );
            }
        }
    }
    for enumeration in model.enums.values() {
        let Some((source, file)) = index.enums.get(enumeration.name.as_str()) else { continue };
        let mut taken = BTreeMap::new();
        for (member, row) in enumeration.members.iter().zip(&file.member) {
            let place = row.get_ref().name.span();
            report(&mut taken, &member.rust_name, &member.name, source, place, mistakes);
        }
    }
}

fn check_type_names(model: &Model, index: &Index<'_>, mistakes: &mut Mistakes) {
    let mut taken: BTreeMap<&str, &str> = CRATE_NAMES.iter().map(|name| (*name, "")).collect();
    for ty in model.types.values() {
        let Some((source, file)) = index.types.get(ty.name.as_str()) else { continue };
        report(&mut taken, &ty.rust_name, &ty.name, source, file.description.span(), mistakes);
        if let (Some(name), Some(place)) = (&ty.rust_trait, &file.rust_trait) {
            report(&mut taken, name, name, source, place.span(), mistakes);
        }
    }
    for ty in model.enums.values() {
        let Some((source, file)) = index.enums.get(ty.name.as_str()) else { continue };
        report(&mut taken, &ty.rust_name, &ty.name, source, file.description.span(), mistakes);
    }
    for operation in model.operations.values() {
        let Some((source, file)) = index.operations.get(operation.name.as_str()) else { continue };
        report(&mut taken, &operation.rust_name, &operation.name, source, file.description.span(), mistakes);
    }
}

/// Notes that a Rust name is taken by a Graph name; a different owner of it is a mistake.
fn report<'m>(
    taken: &mut BTreeMap<&'m str, &'m str>,
    rust_name: &'m str,
    name: &'m str,
    source: &Source,
    at: Range<usize>,
    mistakes: &mut Mistakes,
) {
    match taken.insert(rust_name, name) {
        // The same name twice is reported where the rows are read.
        Some(other) if other != name => {
            let owner =
                if other.is_empty() { "an item of the crate".to_owned() } else { format!("\"{other}\"") };
            let message = format!("\"{name}\" and {owner} would both be `{rust_name}` in Rust");
            mistakes.add(source, at, message, "rename one of them, or teach the generator another name");
        }
        _ => {}
    }
}
