//! Explains names that belong to several things: a property of many types, a value, a permission.

use msgraph_profile::facts::{self, Enum, Member, ValueType};

use super::page::Page;
use super::property::short_type;
use super::subjects::source;
use crate::subject::Subject;

/// The properties and values that share a name.
pub(super) fn shared(name: &str, subjects: &[Subject]) -> Page {
    let mut page = Page::new("name", name);
    let properties: Vec<_> = subjects
        .iter()
        .filter_map(|subject| match subject {
            Subject::Property(ty, property) => Some(vec![
                format!("{}.{}", ty.name, property.name),
                short_type(property),
                property.description.to_owned(),
            ]),
            _ => None,
        })
        .collect();
    let members: Vec<_> = subjects
        .iter()
        .filter_map(|subject| match subject {
            Subject::Member(ty, member) => {
                Some(vec![format!("{}.{}", ty.name, member.name), member.description.to_owned()])
            }
            _ => None,
        })
        .collect();
    let example = properties.first().or(members.first()).and_then(|row| row.first()).cloned();
    if !properties.is_empty() {
        page.heading("Properties with this name");
        page.table(&["name", "type", "description"], properties);
    }
    if !members.is_empty() {
        page.heading("Values with this name");
        page.table(&["name", "description"], members);
    }
    if let Some(example) = example {
        page.heading("For more about one of them");
        page.code(&format!("msgraph-profile explain {example}"));
    }
    page
}

/// A value of an enum.
pub(super) fn member(ty: &Enum, member: &Member) -> Page {
    let mut page = Page::new("value", &format!("{}.{}", ty.name, member.name));
    page.text(member.description);
    page.heading("Facts");
    let mut rows = vec![vec!["value of".to_owned(), ty.name.to_owned()]];
    if let Some(number) = member.number {
        rows.push(vec!["number".to_owned(), format!("{number} in $metadata")]);
    }
    if !member.is_documented {
        rows.push(vec!["documented".to_owned(), "no; only $metadata declares it".to_owned()]);
    }
    if ty.sentinel == Some(member.name) {
        rows.push(vec![
            "send it".to_owned(),
            "no; a response has it in place of values added later".to_owned(),
        ]);
    }
    page.table(&["fact", "value"], rows);
    page.heading("Properties with such values");
    let types = facts::types().iter().flat_map(|holder| holder.properties.iter().map(move |p| (holder, p)));
    let holders = types.filter(|(holder, property)| {
        property.declared_in == holder.name && property.value == ValueType::Enum(ty.name)
    });
    for (holder, property) in holders {
        page.item(&format!("{}.{}", holder.name, property.name));
    }
    source(&mut page, &ty.provenance);
    page
}

/// The operations that a permission allows.
pub(super) fn permission(name: &str) -> Page {
    let mut page = Page::new("permission", name);
    page.text("A permission of Microsoft Graph.");
    let least = operations_with(|row| row.least.contains(&name));
    let higher = operations_with(|row| row.higher.contains(&name));
    for (heading, operations) in [("Is the least permission for", least), ("Also allows", higher)] {
        if !operations.is_empty() {
            page.heading(heading);
            page.text(&operations.join(", "));
        }
    }
    page
}

fn operations_with(has_row: impl Fn(&facts::Permission) -> bool) -> Vec<&'static str> {
    let operations = facts::operations().iter();
    operations
        .filter(|operation| operation.permissions.iter().any(&has_row))
        .map(|operation| operation.name)
        .collect()
}
