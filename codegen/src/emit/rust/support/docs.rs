//! The rustdoc text of generated items.

use std::fmt::Write;

use crate::model::{
    Disagreement, EnumType, Model, Operation, Property, Provenance, StructuredType, ValueType,
};
use crate::vocabulary::StatementSource;

/// Escapes text for rustdoc: brackets and similar characters are not markup, code between backticks stays code.
pub(in crate::emit) fn plain(text: &str) -> String {
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

pub(in crate::emit) fn structured_type(model: &Model, ty: &StructuredType) -> String {
    let mut text = plain(&ty.description);
    if let Some(base) = ty.bases.first() {
        let base = &model[*base].name;
        let _ = write!(text, "\n\nDerived from `{base}`; inherited properties are included.");
    }
    if ty.open {
        text.push_str("\n\nAn open type: it allows other properties, which are kept in `additional`.");
    }
    text + &source(&ty.provenance) + &disagreements(&ty.disagreements)
}

pub(in crate::emit) fn request(operation: &Operation) -> String {
    let settable = operation.body.iter().flat_map(|body| &body.settable);
    let names: Vec<String> = settable.map(|name| format!("`{name}`")).collect();
    format!(
        "The request body of `{}`: {}{}\n\nSettable properties: {}.{}{}",
        operation.name,
        plain(&operation.description),
        example(operation),
        names.join(", "),
        source(&operation.provenance),
        disagreements(&operation.disagreements),
    )
}

/// The example of a request body, as a doctest.
fn example(operation: &Operation) -> String {
    let Some(body) = &operation.body else { return String::new() };
    let Some(example) = &body.example else { return String::new() };
    format!(
        "\n\n```\nlet body: msgraph_profile::{} = r##\"{}\"##.parse()?;\nassert!(body.validate().is_valid());\n\
         # Ok::<(), msgraph_profile::Report>(())\n```",
        body.rust_name,
        example.request.trim(),
    )
}

/// An operation. If it has a request body, the disagreements are in the documentation of that.
pub(in crate::emit) fn operation(model: &Model, operation: &Operation) -> String {
    let Operation { name, description, method, paths, provenance, .. } = operation;
    let mut text = format!("`{name}`: {}\n\n```text", plain(description));
    for path in paths {
        let _ = write!(text, "\n{method} /{}{}", model.version, path.template);
    }
    text.push_str("\n```");
    if operation.body.is_some() {
        text + &format!("\n\nSource: <{}>", provenance.page)
    } else {
        text + &source(provenance) + &disagreements(&operation.disagreements)
    }
}

pub(in crate::emit) fn enum_type(ty: &EnumType) -> String {
    let mut text = plain(&ty.description) + &source(&ty.provenance);
    if !ty.in_metadata {
        text.push_str("\n\nOnly the documentation has this list; $metadata declares a plain string.");
    }
    text + &disagreements(&ty.disagreements)
}

/// A paragraph that says where a table was transcribed from, when, and which revision.
pub(in crate::emit) fn source(provenance: &Provenance) -> String {
    let page = format!("<{}>", provenance.page);
    let escaped = Provenance { revision: plain(&provenance.revision), ..provenance.clone() };
    format!("\n\n{}", escaped.sentence(&page))
}

/// A field of a model type.
pub(in crate::emit) fn field(model: &Model, property: &Property) -> String {
    let mut text = format!(
        "{}\n\n`{}`: `{}`, declared by `{}`.",
        plain(&property.description),
        property.name,
        property.type_expr,
        model[property.declared_in].name
    );
    text.push_str(&values(model, property));
    if property.read_only {
        text.push_str("\n\nRead-only: only the service sets it.");
    } else if !property.settable_in.is_empty() {
        let operations: Vec<String> =
            property.settable_in.iter().map(|id| format!("`{}`", model[*id].name)).collect();
        let _ = write!(text, "\n\nSettable by {}.", operations.join(" and "));
    }
    if !property.documented {
        text.push_str("\n\nIn $metadata, but not on a documentation page.");
    }
    let _ = write!(text, "\n\nSource: <{}>", model[property.declared_in].provenance.page);
    text
}

fn values(model: &Model, property: &Property) -> String {
    match &property.value {
        ValueType::Enum(id) => {
            let members = model[*id].members.iter();
            let names: Vec<String> = members.map(|member| format!("`{}`", member.name)).collect();
            format!("\n\nValues: {}.", names.join(", "))
        }
        ValueType::Link => "\n\nAn absolute link.".to_owned(),
        ValueType::LenientLink => "\n\nA link, which may lack its scheme.".to_owned(),
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
        let about =
            row.property.as_ref().map_or_else(String::new, |property| format!("`{}`: ", property.name));
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
        StatementSource::Response => "Observed response",
    }
}
