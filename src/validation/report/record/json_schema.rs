//! schemars schemas of reports as JSON.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{FixRecord, RelatedRecord, Report, ReportRecord, ViolationRecord};
use crate::payload::Payload;
use crate::validation::report::{Applicability, Position};
use crate::validation::rules::{Code, Level, Rules};
use crate::validation::syntax::SyntaxKind;

/// Implements `JsonSchema` for a type, with a function from the generator to its schema.
macro_rules! schema {
    ($type:ident, $schema:expr) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("msgraph_profile::", stringify!($type)).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                $schema(generator)
            }
        }
    };
}

schema!(Code, |_| names(Code::ALL));
schema!(Level, |_| names(Level::ALL));
schema!(Payload, |_| names(Payload::ALL));
schema!(SyntaxKind, |_| names(SyntaxKind::ALL));
schema!(Applicability, |_| names(Applicability::ALL));

fn names<T: AsRef<str>>(all: &[T]) -> Schema {
    let names: Vec<&str> = all.iter().map(T::as_ref).collect();
    json_schema!({ "type": "string", "enum": names })
}

schema!(Position, |_| {
    let ordinal = || json_schema!({ "type": "integer", "minimum": 1 });
    json_schema!({
        "type": "object",
        "required": ["line", "column", "byte"],
        "properties": {
            "line": ordinal(),
            "column": ordinal(),
            "byte": { "type": "integer", "minimum": 0 },
        },
    })
});

schema!(Rules, |generator: &mut SchemaGenerator| {
    let settable = Code::ALL.iter().filter(|code| !code.is_fixed());
    let levels = settable.map(|code| (code.to_string(), generator.subschema_for::<Level>().to_value()));
    let levels: serde_json::Map<_, _> = levels.collect();
    json_schema!({ "type": "object", "properties": levels, "additionalProperties": false })
});

schema!(Report, ReportRecord::json_schema);

schema!(ReportRecord, |generator: &mut SchemaGenerator| json_schema!({
    "description": "The report of a validation.",
    "type": "object",
    "required": ["payload", "valid", "error_count", "warning_count", "violations", "truncated"],
    "properties": {
        "payload": described::<Payload>(generator, "The payload that the input was checked as."),
        "valid": { "description": "Whether nothing is denied.", "type": "boolean" },
        "error_count": count("How many of the violations found are denied, kept or not."),
        "warning_count": count("How many of the violations found are warnings, kept or not."),
        "violations": described::<Vec<ViolationRecord>>(generator, "The violations that were kept."),
        "truncated": {
            "description": "Whether more violations were found than were kept.",
            "type": "boolean",
        },
    },
}));

schema!(ViolationRecord, |generator: &mut SchemaGenerator| json_schema!({
    "description": "One wrong thing in a body.",
    "type": "object",
    "required": [
        "code", "level", "pointer", "line", "column", "byte_start", "byte_end", "message", "expected", "found",
        "suggestion", "syntax", "related", "allowed_values", "allowed_names", "docs",
    ],
    "properties": {
        "code": described::<Code>(generator, "The name of the rule."),
        "level": described::<Level>(generator, "The severity."),
        "pointer": text_or_null("The location, as a JSON Pointer; null if the text is not JSON."),
        "line": count_or_null("The line, from 1.", 1),
        "column": count_or_null("The column, from 1.", 1),
        "byte_start": count_or_null("The first byte.", 0),
        "byte_end": count_or_null("The byte after the last one.", 0),
        "message": { "description": "What is wrong.", "type": "string" },
        "expected": text_or_null("What would be valid."),
        "found": text_or_null("What was found."),
        "suggestion": text_or_null("The name or value that was probably meant."),
        "syntax": described::<Option<SyntaxKind>>(generator, "What makes the text not JSON."),
        "related": described::<Option<RelatedRecord>>(generator, "A second span that explains the violation."),
        "allowed_values": described::<Vec<String>>(generator, "The members of the enum."),
        "allowed_names": described::<Vec<String>>(generator, "The names that the object may have."),
        "docs": { "description": "The page that lists what is valid.", "type": "string" },
        "fix": described::<FixRecord>(generator, "A change of the text that makes the violation go."),
    },
}));

schema!(RelatedRecord, |_| json_schema!({
    "type": "object",
    "required": ["byte_start", "byte_end", "text"],
    "properties": {
        "byte_start": count("The first byte."),
        "byte_end": count("The byte after the last one."),
        "text": { "description": "What is there, in a few words.", "type": "string" },
    },
}));

schema!(FixRecord, |generator: &mut SchemaGenerator| json_schema!({
    "type": "object",
    "required": ["title", "byte_start", "byte_end", "replacement", "applicability"],
    "properties": {
        "title": { "description": "What the change does.", "type": "string" },
        "byte_start": count("The first byte to replace."),
        "byte_end": count("The byte after the last one to replace."),
        "replacement": { "description": "What to write instead.", "type": "string" },
        "applicability": described::<Applicability>(generator, "Whether a tool may apply it without asking."),
    },
}));

fn described<T: JsonSchema>(generator: &mut SchemaGenerator, description: &str) -> Schema {
    let mut schema = generator.subschema_for::<T>();
    schema.insert("description".to_owned(), description.into());
    schema
}

fn count(description: &str) -> Schema {
    json_schema!({ "description": description, "type": "integer", "minimum": 0 })
}

fn count_or_null(description: &str, minimum: u8) -> Schema {
    json_schema!({ "description": description, "type": ["integer", "null"], "minimum": minimum })
}

fn text_or_null(description: &str) -> Schema {
    json_schema!({ "description": description, "type": ["string", "null"] })
}
