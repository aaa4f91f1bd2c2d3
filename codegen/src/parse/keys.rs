//! Unknown keys: serde lists the fields of each table.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::schema::{
    Cloud, Disagreement, Example, Header, HeaderSet, Member, Operation, Permission, PermissionSet, Property,
    Provenance, Statement,
};
use crate::source::Source;
use crate::suggest::did_you_mean;

/// Reports and removes every key that is not a field of `T` or of a table inside it.
pub(super) fn refuse_unknown<T: DeserializeOwned>(
    source: &Source,
    root: &mut Spanned<DeTable<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    refuse_in_table(source, root.get_mut(), fields_of::<T>(), diagnostics);
}

fn refuse_in_table(
    source: &Source,
    table: &mut DeTable<'_>,
    known: &'static [&'static str],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let unknown: Vec<_> =
        table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())).cloned().collect();
    for key in unknown {
        let message = format!("unknown key \"{}\"", key.get_ref());
        let help = did_you_mean(key.get_ref(), known.iter().copied());
        diagnostics.push(Diagnostic::new(source, &key.span(), message, help));
        table.remove(key.get_ref().as_ref());
    }
    for (key, value) in table.iter_mut() {
        if let Some(known) = fields_of_table(key.get_ref()) {
            refuse_in_value(source, value.get_mut(), known, diagnostics);
        }
    }
}

fn refuse_in_value(
    source: &Source,
    value: &mut DeValue<'_>,
    known: &'static [&'static str],
    diagnostics: &mut Vec<Diagnostic>,
) {
    match value {
        DeValue::Table(table) => refuse_in_table(source, table, known, diagnostics),
        DeValue::Array(rows) => {
            for row in rows.iter_mut() {
                refuse_in_value(source, row.get_mut(), known, diagnostics);
            }
        }
        _ => {}
    }
}

/// The fields of the tables below a key; a key has the same meaning in every kind of file.
fn fields_of_table(key: &str) -> Option<&'static [&'static str]> {
    Some(match key {
        "provenance" => fields_of::<Provenance>(),
        "property" => fields_of::<Property>(),
        "member" => fields_of::<Member>(),
        "header" => fields_of::<Header>(),
        "permission" => fields_of::<Permission>(),
        "example" => fields_of::<Example>(),
        "cloud" => fields_of::<Cloud>(),
        "headers" => fields_of::<HeaderSet>(),
        "permissions" => fields_of::<PermissionSet>(),
        "create" | "update" | "list" | "get" | "delete" => fields_of::<Operation>(),
        "disagreement" => fields_of::<Disagreement>(),
        "says" => fields_of::<Statement>(),
        _ => return None,
    })
}

/// The keys that the derived `Deserialize` of a struct accepts.
fn fields_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let fields = Cell::new(&[][..]);
    // The result is always the error that stops the reading once the fields are known.
    let _ = T::deserialize(FieldNames(&fields));
    fields.get()
}

struct FieldNames<'c>(&'c Cell<&'static [&'static str]>);

#[derive(Debug)]
struct Known;

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields known")
    }
}

impl std::error::Error for Known {}

impl Error for Known {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'de> Deserializer<'de> for FieldNames<'_> {
    type Error = Known;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Known> {
        self.0.set(fields);
        Err(Known)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Known> {
        Err(Known)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::{Property, fields_of};

    #[test]
    fn serde_names_the_fields() {
        assert!(fields_of::<Property>().contains(&"metadata_type"));
    }
}
