//! Disagreements: what they are about, and who says what.

use toml::Spanned;

use super::Mistakes;
use crate::model::{Disagreement, Property, Statement};
use crate::schema;
use crate::source::Source;
use crate::suggest::did_you_mean;

/// Rows about a type, whose properties are known.
pub(super) fn resolve(
    source: &Source,
    rows: &[Spanned<schema::Disagreement>],
    properties: &[Property],
    mistakes: &mut Mistakes,
) -> Vec<Disagreement> {
    for name in rows.iter().filter_map(|row| row.get_ref().property.as_ref()) {
        if !properties.iter().any(|property| property.name == *name.get_ref()) {
            let known = properties.iter().map(|property| property.name.as_str());
            let message = format!("a disagreement about the unknown property \"{}\"", name.get_ref());
            mistakes.add(source, name.span(), message, did_you_mean(name.get_ref(), known));
        }
    }
    resolve_any(source, rows, mistakes)
}

/// Rows about an operation, whose properties are another file's.
pub(super) fn resolve_any(
    source: &Source,
    rows: &[Spanned<schema::Disagreement>],
    mistakes: &mut Mistakes,
) -> Vec<Disagreement> {
    rows.iter().map(|row| disagreement(source, row.get_ref(), mistakes)).collect()
}

fn disagreement(source: &Source, row: &schema::Disagreement, mistakes: &mut Mistakes) -> Disagreement {
    if row.says.get_ref().len() < 2 {
        let help = "name at least two sources and what each says";
        mistakes.add(source, row.says.span(), "a disagreement with fewer than two sides", help);
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
