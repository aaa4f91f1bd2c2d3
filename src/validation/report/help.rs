//! What to do about one violation, if more is known than the row of its rule says of every one.

use std::borrow::Cow;

use super::item::{Found, LinkFault};
use super::message::{expected_kind, kind_name};
use super::other_body;
use super::suggestion::{leftover, same_property};
use super::violation::Violation;
use crate::validation::rules::Code;
use crate::validation::tables::{
    Access, EnumTable, JsonKind, ObjectTable, StringCheck, ValueCheck, ValueKind,
};

/// More names would hide what the form of an object is.
const MAX_PROPERTIES_SHOWN: usize = 8;

pub(super) fn help(violation: Violation<'_>) -> Cow<'static, str> {
    specific(violation).unwrap_or(Cow::Borrowed(violation.code().help()))
}

fn specific(violation: Violation<'_>) -> Option<Cow<'static, str>> {
    let item = violation.item();
    match (item.code, item.found) {
        (_, Found::Syntax { kind, .. }) => Some(kind.help().into()),
        (_, Found::EncodedJson) => {
            Some("The body was encoded twice: send the JSON in the string, not the string.".into())
        }
        (Code::UnknownProperty, Found::Beside { twin: Some((index, _)), .. }) => {
            let twin = item.object.properties.get(usize::from(index))?.name;
            Some(format!("\"{twin}\" is already set: keep one of the two.").into())
        }
        (Code::UnknownProperty, _) => unknown_name(violation),
        (Code::EnumUnknown, _) => members(violation.enum_table()?, violation.text()),
        (Code::WrongType, Found::PrintedObject) => {
            Some("The text is an object that a program printed: write JSON, in PowerShell with ConvertTo-Json and a larger -Depth.".into())
        }
        (Code::WrongType, Found::Kind(JsonKind::Null)) => Some("Set a value, or remove the property.".into()),
        (Code::WrongType, found) => wrong_type(item.check?, found),
        (Code::LinkShape | Code::LinkScheme, Found::Link(fault)) => Some(link(fault).into()),
        _ => other_body::help(violation),
    }
}

/// A name that means something, but nothing that the payload can have.
fn unknown_name(violation: Violation<'_>) -> Option<Cow<'static, str>> {
    if let Some(leftover) = leftover(&violation.last_segment()) {
        return Some(leftover.help.into());
    }
    let property = same_property(violation)?;
    let reason = match property.access {
        Access::ReadOnly => "is read-only",
        Access::NotSettable => "cannot be set by this operation",
        Access::Allowed | Access::Undocumented => return None,
    };
    Some(format!("This is \"{}\", which {reason}: remove the property.", property.name).into())
}

/// Members of an enum in one text, or in one number.
fn members(table: &'static EnumTable, text: &str) -> Option<Cow<'static, str>> {
    let named = table.members_in(text);
    let quoted: Vec<String> = named.iter().map(|name| format!("\"{name}\"")).collect();
    (quoted.len() > 1).then(|| format!("Choose one value: {}.", quoted.join(" or ")).into())
}

fn wrong_type(check: &'static ValueCheck, found: Found) -> Option<Cow<'static, str>> {
    let kind = match found {
        Found::Kind(kind) => kind,
        Found::Integer(_) => JsonKind::Number,
        _ => return None,
    };
    Some(match (&check.kind, kind) {
        (ValueKind::Object(table), _) => format!("Write an object: {}.", form(table)).into(),
        (ValueKind::Collection(item), kind) if kind_of(item) == kind => {
            "Put brackets around the value: a collection is an array, even if it has one item.".into()
        }
        (ValueKind::Collection(item), _) => {
            format!("Write an array. Each item is {}.", expected_kind(item)).into()
        }
        (ValueKind::String(_) | ValueKind::StringOrCollection(_), JsonKind::Object) => {
            "Write text, not an object.".into()
        }
        (ValueKind::String(_), JsonKind::Array) => "Write one value, without brackets.".into(),
        (ValueKind::String(StringCheck::Enum(_)), _) => "Write the name of the value.".into(),
        (ValueKind::String(StringCheck::Date), _) => "Write the date as text, such as \"2020-07-06\".".into(),
        (ValueKind::String(StringCheck::DateTime), _) => {
            "Write the date and time as text, such as \"2020-07-06T06:34:12Z\".".into()
        }
        (ValueKind::String(_) | ValueKind::StringOrCollection(_), _) => {
            "Put quotation marks around the value.".into()
        }
        (ValueKind::Boolean, _) => "Write true or false, without quotation marks.".into(),
        (ValueKind::Double, _) => "Write a number, without quotation marks and with a decimal point.".into(),
        (ValueKind::Int32, JsonKind::Number) => "Write an integer, without a fraction or an exponent.".into(),
        (ValueKind::Int32, _) => "Write an integer, without quotation marks.".into(),
    })
}

/// The kind of JSON value that a check expects.
pub(super) fn kind_of(check: &ValueCheck) -> JsonKind {
    match check.kind {
        ValueKind::String(_) | ValueKind::StringOrCollection(_) => JsonKind::String,
        ValueKind::Boolean => JsonKind::Boolean,
        ValueKind::Double | ValueKind::Int32 => JsonKind::Number,
        ValueKind::Object(_) => JsonKind::Object,
        ValueKind::Collection(_) => JsonKind::Array,
    }
}

/// The form of an object: `{ "displayName": text, "size": number }`.
fn form(table: &'static ObjectTable) -> String {
    let allowed = table.properties.iter().filter(|property| property.access == Access::Allowed);
    let mut shown: Vec<String> = allowed
        .clone()
        .take(MAX_PROPERTIES_SHOWN)
        .map(|property| format!("\"{}\": {}", property.name, kind_name(property.check)))
        .collect();
    if allowed.count() > MAX_PROPERTIES_SHOWN {
        shown.push("…".to_owned());
    }
    format!("{{ {} }}", shown.join(", "))
}

fn link(fault: LinkFault) -> &'static str {
    match fault {
        LinkFault::NoScheme => "Write the link with its scheme, such as https://.",
        LinkFault::Space => "Write each space as %20.",
        LinkFault::Control => "Remove the control character.",
    }
}
