//! Disagreements: what they are about, and who says what.

use super::Mistakes;
use crate::claim::{About, Claim};
use crate::model::{Disagreement, Statement, StatementSource};
use crate::schema::{self, Spanned};
use crate::source::Source;
use crate::suggest::did_you_mean;

/// Rows in the file of something that has these properties.
pub(super) fn resolve(
    source: &Source,
    about: About,
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
    for row in rows.iter().map(Spanned::get_ref) {
        let about = if row.property.is_some() { About::Property } else { about };
        for statement in row.says.get_ref() {
            check_claim(source, about, row.topic, statement, mistakes);
        }
    }
    rows.iter().map(|row| disagreement(source, row.get_ref(), mistakes)).collect()
}

fn check_claim(
    source: &Source,
    about: About,
    topic: schema::Topic,
    statement: &schema::Statement,
    mistakes: &mut Mistakes,
) {
    let Some(text) = &statement.declares else { return };
    if statement.source != StatementSource::Metadata {
        let help = "remove the key: it is for source = \"metadata\" only";
        mistakes.add(source, text.span(), "only $metadata declares anything", help);
    } else if Claim::parse(text.get_ref(), topic, about).is_none() {
        let (message, help) = if let Some(forms) = Claim::forms(topic, about) {
            let message = format!("\"{}\" is nothing that $metadata declares here", text.get_ref());
            (message, format!("write one of {forms}"))
        } else {
            let help = "remove the key, or say it under another topic".to_owned();
            ("$metadata declares nothing of this topic here".to_owned(), help)
        };
        mistakes.add(source, text.span(), message, help);
    }
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
