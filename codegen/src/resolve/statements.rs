//! Disagreements: what they are about, and who says what.

use super::Mistakes;
use crate::model::{Disagreement, Statement};
use crate::schema::{self, Spanned};
use crate::source::Source;
use crate::suggest::did_you_mean;

/// Rows about something that has these properties.
pub(super) fn resolve(
    source: &Source,
    rows: &[Spanned<schema::Disagreement>],
    properties: &[&str],
    mistakes: &mut Mistakes,
) -> Vec<Disagreement> {
    for name in rows.iter().filter_map(|row| row.get_ref().property.as_ref()) {
        if !properties.contains(&name.get_ref().as_str()) {
            let message = format!("a disagreement about the unknown property \"{}\"", name.get_ref());
            let help = match properties {
                [] => "remove the key: there are no properties here".to_owned(),
                known => did_you_mean(name.get_ref(), known.iter().copied()),
            };
            mistakes.add(source, name.span(), message, help);
        }
    }
    rows.iter().map(|row| disagreement(source, row.get_ref(), mistakes)).collect()
}

fn disagreement(source: &Source, row: &schema::Disagreement, mistakes: &mut Mistakes) -> Disagreement {
    if row.says.get_ref().len() < 2 {
        let help = "name at least two sources and what each says";
        mistakes.add(source, row.says.span(), "a disagreement with fewer than two sides", help);
    }
    if row.says.get_ref().iter().any(|statement| statement.text.trim().is_empty()) {
        mistakes.add(source, row.says.span(), "a source that says nothing", "write into text what it says");
    }
    Disagreement {
        property: row.property.as_ref().map(|name| name.get_ref().clone()),
        topic: row.topic,
        says: row.says.get_ref().iter().map(statement).collect(),
        reading: mistakes.text(source, "reading", &row.reading),
    }
}

fn statement(row: &schema::Statement) -> Statement {
    Statement { source: row.source, clouds: row.clouds.clone(), text: row.text.clone() }
}
