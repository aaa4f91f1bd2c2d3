//! Tables of the schema files: their keys are declared once, as the fields of a struct.

use std::ops::Range;

use toml::de::DeTable;

use super::TomlValue;
use super::read::{FromToml, Reader};
use crate::diagnostic::Help;
use crate::suggest::did_you_mean;

/// A table whose keys are known.
pub(super) struct Table<'v, 't> {
    span: Range<usize>,
    pairs: &'v DeTable<'t>,
    /// The keys that were probably meant by unknown ones, which are reported.
    suggested: Vec<String>,
}

impl<'v, 't> Table<'v, 't> {
    /// A value as a table; reports every other key.
    pub(super) fn new(value: &'v TomlValue<'t>, keys: &[&str], reader: &mut Reader<'_>) -> Option<Self> {
        let Some(pairs) = value.get_ref().as_table() else {
            reader.wrong_kind(value, "a table: its keys below [brackets]");
            return None;
        };
        let mut suggested = Vec::new();
        for key in pairs.keys().filter(|key| !keys.contains(&key.get_ref().as_ref())) {
            let help = did_you_mean(key.get_ref(), keys.iter().copied());
            if let Help::Suggestion(name) = &help {
                suggested.push(name.clone());
            }
            reader.report(&key.span(), format!("unknown key \"{}\"", key.get_ref()), help);
        }
        Some(Self { span: value.span(), pairs, suggested })
    }

    /// The value of a key.
    pub(super) fn value<T: FromToml>(
        &self,
        key: &str,
        if_missing: Option<T>,
        reader: &mut Reader<'_>,
    ) -> Option<T> {
        if let Some(value) = self.pairs.get(key) {
            return T::from_toml(value, reader);
        }
        if if_missing.is_none() {
            self.report_missing(key, reader);
        }
        if_missing
    }

    fn report_missing(&self, key: &str, reader: &mut Reader<'_>) {
        if !self.suggested.iter().any(|name| name == key) {
            let message = format!("missing key \"{key}\"");
            reader.report(&self.span, message, "add it; schemas/README.md describes the key");
        }
    }
}

/// Declares structs, each a table whose keys are its fields: `field: Type`, `field as "key": Type` where the key is a
/// word of Rust, and `field: Type = default` for a key that may be missing.
macro_rules! tables {
    ($(
        $(#[$doc:meta])+
        struct $name:ident {
            $($(#[$field_doc:meta])+ $field:ident $(as $key:literal)?: $type:ty $(= $default:tt)?,)+
        }
    )+) => {$(
        $(#[$doc])+
        #[derive(Debug)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub(crate) struct $name {
            $(
                $(#[$field_doc])+
                $(#[cfg_attr(feature = "schema", schemars(rename = $key))])?
                $(#[cfg_attr(feature = "schema", schemars(default, extend("default" = $default)))])?
                pub(crate) $field: $type,
            )+
        }

        impl $crate::schema::FromToml for $name {
            fn from_toml(
                value: &$crate::schema::TomlValue<'_>,
                reader: &mut $crate::schema::Reader<'_>,
            ) -> Option<Self> {
                use $crate::schema::table::{Table, if_missing, key};
                let table = Table::new(value, &[$(key!($field $($key)?)),+], reader)?;
                $(let $field = table.value(key!($field $($key)?), if_missing!($($default)?), reader);)+
                Some(Self { $($field: $field?,)+ })
            }
        }
    )+};
}

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

macro_rules! if_missing {
    () => {
        $crate::schema::FromToml::if_missing()
    };
    ([]) => {
        Some(Vec::new())
    };
    ($value:literal) => {
        Some($crate::schema::Spanned::unwritten($value))
    };
}

pub(super) use {if_missing, key, tables};
