//! Rustdoc text from the model: what it is, type, where declared, who may carry it, page.

use std::fmt::Write;

use crate::model::{
    Disagreement, EnumType, Model, Operation, Property, StatementSource, StructuredType, ValueType,
};

/// Text that rustdoc shows as it is: brackets and the like carry no markup, code between backticks stays code.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for letter in text.chars() {
        code ^= letter == '`';
        if !code && matches!(letter, '[' | ']' | '<' | '>' | '*' | '|' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

pub(super) fn structured_type(ty: &StructuredType) -> String {
    let mut text = plain(&ty.description);
    if let Some(base) = ty.bases.first() {
        let _ = write!(text, "\n\nDerived from `{base}`, whose properties stand here too.");
    }
    if ty.open {
        text.push_str("\n\nAn open type: further properties are right, and are kept in `additional`.");
    }
    let _ = write!(text, "\n\nSource: <{}>", ty.provenance.page);
    text + &disagreements(&ty.disagreements)
}

pub(super) fn request(operation: &Operation) -> String {
    let names: Vec<String> = operation.settable.iter().map(|name| format!("`{name}`")).collect();
    format!(
        "The request body of `{}`: {}\n\nSettable are {}.\n\nSource: <{}>{}",
        operation.name,
        plain(&operation.description),
        names.join(", "),
        operation.provenance.page,
        disagreements(&operation.disagreements),
    )
}

pub(super) fn operation(model: &Model, operation: &Operation) -> String {
    let mut text = format!("`{}`: {}\n\n```text", operation.name, plain(&operation.description));
    for path in &operation.paths {
        let _ = write!(text, "\n{} /{}{path}", operation.method, model.version);
    }
    let _ = write!(text, "\n```\n\nSource: <{}>", operation.provenance.page);
    text
}

pub(super) fn enum_type(ty: &EnumType) -> String {
    let mut text = format!("{}\n\nSource: <{}>", plain(&ty.description), ty.provenance.page);
    if !ty.in_metadata {
        text.push_str("\n\nOnly the documentation closes this list; $metadata has a plain string.");
    }
    text + &disagreements(&ty.disagreements)
}

/// A field of a model: `in_type` is the Rust type it stands in.
pub(super) fn field(model: &Model, property: &Property) -> String {
    let mut text = format!(
        "{}\n\n`{}`: `{}`, declared by `{}`.",
        plain(&property.description),
        property.name,
        property.type_expr,
        property.declared_in
    );
    text.push_str(&values(model, property));
    if property.read_only {
        text.push_str("\n\nOnly the service sets it.");
    } else if !property.settable_in.is_empty() {
        let operations: Vec<String> = property.settable_in.iter().map(|name| format!("`{name}`")).collect();
        let _ = write!(text, "\n\nSettable by {}.", operations.join(" and "));
    }
    if !property.documented {
        text.push_str("\n\nIn $metadata, on no documentation page.");
    }
    let _ = write!(text, "\n\nSource: <{}>", property.page);
    text
}

fn values(model: &Model, property: &Property) -> String {
    match &property.value {
        ValueType::Enum(name) => {
            let members = model.enums.get(name).into_iter().flat_map(|ty| &ty.members);
            let names: Vec<String> = members.map(|member| format!("`{}`", member.name)).collect();
            format!("\n\nValues: {}.", names.join(", "))
        }
        ValueType::Link => "\n\nAn absolute link.".to_owned(),
        ValueType::StringOrCollection => {
            "\n\nRead as a single string or as a collection, and written back as read.".to_owned()
        }
        _ => String::new(),
    }
}

fn disagreements(rows: &[Disagreement]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut text = "\n\n# Where sources disagree\n".to_owned();
    for row in rows {
        let about = row.property.as_ref().map_or_else(String::new, |name| format!("`{name}`: "));
        let says: Vec<String> = row
            .says
            .iter()
            .map(|statement| {
                let clouds = if statement.clouds.is_empty() {
                    String::new()
                } else {
                    format!(" ({})", statement.clouds.join(", "))
                };
                format!("{}{clouds}: {}", source_name(statement.source), plain(&statement.text))
            })
            .collect();
        let _ = write!(text, "\n- {about}{} Reading taken: {}", says.join(" "), plain(&row.reading));
    }
    text
}

fn source_name(source: StatementSource) -> &'static str {
    match source {
        StatementSource::Documentation => "Documentation",
        StatementSource::Metadata => "$metadata",
        StatementSource::Guidelines => "API guidelines",
        StatementSource::Odata => "OData",
        StatementSource::Response => "Observed answer",
    }
}
