//! Disagreements: their subject, and what each source says.

use std::sync::Arc;

use super::Mistakes;
use crate::model::{Declared, Disagreement, Property, Statement};
use crate::schema::{self, Spanned};
use crate::source::Source;
use crate::suggest::did_you_mean;
use crate::vocabulary::StatementSource;
use crate::vocabulary::claim::{About, Claim};

/// The rows of a file that describes something with these properties.
pub(super) fn resolve(
    source: &Source,
    about: About,
    rows: &[Spanned<schema::Disagreement>],
    properties: &[Arc<Property>],
    mistakes: &mut Mistakes,
) -> Vec<Disagreement> {
    rows.iter().map(|row| disagreement(source, about, row.get_ref(), properties, mistakes)).collect()
}

fn disagreement(
    source: &Source,
    about: About,
    row: &schema::Disagreement,
    properties: &[Arc<Property>],
    mistakes: &mut Mistakes,
) -> Disagreement {
    let says = row.says.get_ref();
    if says.len() < 2 {
        let help = "name at least two sources and what each says";
        mistakes.add(source, row.says.span(), "a disagreement between fewer than two sources", help);
    }
    if says.iter().any(|statement| statement.text.trim().is_empty()) {
        mistakes.add(source, row.says.span(), "empty text of a source", "write what the source says");
    }
    let about = if row.property.is_some() { About::Property } else { about };
    Disagreement {
        property: row.property.as_ref().and_then(|name| property(source, name, properties, mistakes)),
        topic: row.topic,
        says: says.iter().map(|statement| self::statement(source, about, row, statement, mistakes)).collect(),
        reading: mistakes.text(source, "reading", &row.reading),
    }
}

fn property(
    source: &Source,
    name: &Spanned<String>,
    properties: &[Arc<Property>],
    mistakes: &mut Mistakes,
) -> Option<Arc<Property>> {
    let found = properties.iter().find(|property| property.name == *name.get_ref());
    if found.is_none() {
        let message = format!("a disagreement about the unknown property \"{}\"", name.get_ref());
        let help = match properties {
            [] => "remove the key: there are no properties here".into(),
            known => did_you_mean(name.get_ref(), known.iter().map(|property| property.name.as_str())),
        };
        mistakes.add(source, name.span(), message, help);
    }
    found.cloned()
}

fn statement(
    source: &Source,
    about: About,
    row: &schema::Disagreement,
    statement: &schema::Statement,
    mistakes: &mut Mistakes,
) -> Statement {
    let declares = statement.declares.as_ref();
    Statement {
        source: statement.source,
        clouds: statement.clouds.clone(),
        text: statement.text.clone(),
        declares: declares.and_then(|text| declared(source, about, row, statement.source, text, mistakes)),
    }
}

fn declared(
    source: &Source,
    about: About,
    row: &schema::Disagreement,
    from: StatementSource,
    text: &Spanned<String>,
    mistakes: &mut Mistakes,
) -> Option<Declared> {
    if from != StatementSource::Metadata {
        let help = "remove the key: it is for source = \"metadata\" only";
        mistakes.add(source, text.span(), "only $metadata declares anything", help);
        return None;
    }
    let claim = Claim::parse(text.get_ref(), row.topic, about);
    if claim.is_none() {
        let (message, help) = if let Some(forms) = Claim::forms(row.topic, about) {
            let message = format!("\"{}\" is not a valid `declares` value for this topic", text.get_ref());
            (message, format!("write one of {forms}"))
        } else {
            let help = "remove the key, or choose another topic".to_owned();
            ("this topic has no `declares` values here".to_owned(), help)
        };
        mistakes.add(source, text.span(), message, help);
    }
    claim.map(|claim| Declared { claim, site: source.site(text.span()) })
}
