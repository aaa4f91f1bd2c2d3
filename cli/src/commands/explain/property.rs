//! Explains a property: its type, who can set it, its values, and disagreements between sources.

use msgraph_profile::facts::{self, Property, Type, TypeKind, ValueType};

use super::page::Page;
use super::subjects::{disagreements, source};

pub(super) fn explain(ty: &Type, property: &Property) -> Page {
    let mut page = Page::new("property", &format!("{}.{}", ty.name, property.name));
    page.text(property.description);
    page.heading("Facts");
    let declared = if property.declared_in == ty.name {
        format!("in {}", ty.name)
    } else {
        format!("in {}, the base of {}", property.declared_in, ty.name)
    };
    let mut rows = vec![
        vec!["type".to_owned(), property.type_name.to_owned()],
        vec!["declared".to_owned(), declared],
        vec!["set".to_owned(), setters(ty, property)],
        vec!["null".to_owned(), null(property).to_owned()],
        vec!["values".to_owned(), values(property)],
    ];
    if let Some(other) = property.metadata_name {
        rows.push(vec!["in $metadata".to_owned(), format!("named {other}")]);
    }
    page.table(&["fact", "value"], rows);
    if let ValueType::Enum(name) = property.value
        && let Some(members) = facts::enum_type(name)
    {
        page.heading("Allowed values");
        let rows: Vec<Vec<String>> = members
            .members
            .iter()
            .map(|member| vec![member.name.to_owned(), member.description.to_owned()])
            .collect();
        page.table(&["value", "description"], rows);
    }
    let holder = facts::structured_type(property.declared_in).unwrap_or(ty);
    let rows = holder.disagreements.iter().chain(ty.disagreements.iter().filter(|_| holder.name != ty.name));
    let operations = facts::operations().iter().filter(|operation| operation.type_name == ty.name);
    let rows = rows.chain(operations.flat_map(|operation| operation.disagreements));
    let about: Vec<_> = rows.filter(|row| row.property == Some(property.name)).collect();
    disagreements(&mut page, &about);
    source(&mut page, &holder.provenance);
    page
}

/// The type in OData notation, without the namespace of Graph's own types.
pub(super) fn short_type(property: &Property) -> String {
    let item = property.type_name.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let full = item.unwrap_or(property.type_name);
    let is_own = |name: &&str| facts::structured_type(name).is_some() || facts::enum_type(name).is_some();
    let short = full.rsplit_once('.').map(|(_, name)| name).filter(is_own).unwrap_or(full);
    if item.is_some() { format!("Collection({short})") } else { short.to_owned() }
}

/// Who can set a property.
pub(super) fn setters(ty: &Type, property: &Property) -> String {
    if property.is_read_only {
        "only by the service".to_owned()
    } else if !property.settable_in.is_empty() {
        format!("by {}", property.settable_in.join(", "))
    } else if ty.kind == TypeKind::Complex {
        "with the object around it".to_owned()
    } else {
        "by no documented operation".to_owned()
    }
}

fn null(property: &Property) -> &'static str {
    match (property.is_collection, property.is_nullable) {
        (true, _) => "not allowed; send []",
        (false, true) => "allowed",
        (false, false) => "not allowed",
    }
}

fn values(property: &Property) -> String {
    let one = match property.value {
        ValueType::String => "any text".to_owned(),
        ValueType::Link => "an absolute URL, such as https://www.example.com".to_owned(),
        ValueType::StringOrCollection => "a collection of strings; a single string gets a warning".to_owned(),
        ValueType::LenientLink => "a link, preferably with its scheme: https://www.example.com".to_owned(),
        ValueType::Date => "a date, such as 2020-07-06".to_owned(),
        ValueType::Int32 => format!("an integer from {} to {}", i32::MIN, i32::MAX),
        ValueType::DateTime => "a date, a time and an offset, such as 2020-07-06T06:34:12Z".to_owned(),
        ValueType::Double => "a number, or \"INF\", \"-INF\" or \"NaN\"".to_owned(),
        ValueType::Boolean => "true or false".to_owned(),
        ValueType::Enum(name) => format!("a member of {name}"),
        ValueType::Object(name) => format!("an object of type {name}"),
        _ => property.type_name.to_owned(),
    };
    if property.is_collection { format!("an array; each item is {one}") } else { one }
}
