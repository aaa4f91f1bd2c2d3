//! How a value of a schema file becomes its Rust type, or diagnostics.

use std::ops::Range;

use toml::de::{DeInteger, DeValue};

use super::{Day, Format, PropertyExample, Spanned, TomlValue};
use crate::diagnostic::{Diagnostic, Help};
use crate::source::Source;
use crate::suggest::did_you_mean;
use crate::vocabulary::Closed;

/// A type that a value of a schema file is read as.
pub(crate) trait FromToml: Sized {
    /// `None` if the value is wrong, which is reported.
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// What it is in a table without the key; `None` if the key is required.
    fn if_missing() -> Option<Self> {
        None
    }
}

/// Collects what is wrong in a file while it is read to its end.
pub(crate) struct Reader<'s> {
    source: &'s Source,
    diagnostics: Vec<Diagnostic>,
}

impl<'s> Reader<'s> {
    pub(crate) fn new(source: &'s Source) -> Self {
        Self { source, diagnostics: Vec::new() }
    }

    /// The file as `T`.
    ///
    /// # Errors
    ///
    /// Everything that is wrong in it.
    pub(crate) fn read<T: FromToml>(mut self, root: &TomlValue<'_>) -> Result<T, Vec<Diagnostic>> {
        T::from_toml(root, &mut self).filter(|_| self.diagnostics.is_empty()).ok_or(self.diagnostics)
    }

    pub(super) fn report(&mut self, at: &Range<usize>, message: String, help: impl Into<Help>) {
        self.diagnostics.push(Diagnostic::new(self.source, at, message, help));
    }

    /// Reports a value that is not of the expected form.
    pub(super) fn wrong_kind(&mut self, value: &TomlValue<'_>, form: &str) {
        let found = match value.get_ref() {
            DeValue::String(text) => format!("string {text:?}"),
            DeValue::Integer(number) => format!("integer `{number}`"),
            DeValue::Float(number) => format!("number `{number}`"),
            DeValue::Boolean(value) => format!("boolean `{value}`"),
            DeValue::Datetime(day) => format!("date or time `{day}`"),
            DeValue::Array(_) => "a list".to_owned(),
            DeValue::Table(_) => "a table".to_owned(),
        };
        self.report(&value.span(), format!("wrong kind of value: {found}"), format!("write {form}"));
    }

    fn text<'v>(&mut self, value: &'v TomlValue<'_>) -> Option<&'v str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_kind(value, "a string, in quotes");
        }
        text
    }

    /// The index of the word that the value is.
    fn word(&mut self, value: &TomlValue<'_>, words: &[&str]) -> Option<usize> {
        let text = self.text(value)?;
        let index = words.iter().position(|word| *word == text);
        if index.is_none() {
            let help = did_you_mean(text, words.iter().copied());
            self.report(&value.span(), format!("unknown value \"{text}\""), help);
        }
        index
    }

    fn integer<T: TryFrom<i64>>(&mut self, value: &TomlValue<'_>, form: &str) -> Option<T> {
        let number = value.get_ref().as_integer().and_then(parsed).and_then(|number| number.try_into().ok());
        if number.is_none() {
            self.wrong_kind(value, form);
        }
        number
    }
}

fn parsed(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

impl FromToml for String {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.text(value).map(str::to_owned)
    }
}

impl FromToml for bool {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let found = value.get_ref().as_bool();
        if found.is_none() {
            reader.wrong_kind(value, "true or false");
        }
        found
    }
}

impl FromToml for i64 {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.integer(value, "a whole number")
    }
}

impl FromToml for u16 {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.integer(value, "a whole number of at most 65535")
    }
}

impl FromToml for Day {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Datetime(day) if day.date.is_some() && day.time.is_none() => {
                return Some(Self(day.to_string()));
            }
            DeValue::Datetime(_) => {
                let help = "write the day of transcription, such as 2026-11-23";
                reader.report(&value.span(), "not a day".to_owned(), help);
            }
            _ => reader.wrong_kind(value, "a day without quotes, such as 2026-11-23"),
        }
        None
    }
}

impl<T: Closed> FromToml for T {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let words: Vec<&str> = T::ALL.iter().map(|word| word.name()).collect();
        reader.word(value, &words).and_then(|index| T::ALL.get(index).copied())
    }
}

impl FromToml for Format {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let formats = [Self::Link, Self::LenientLink];
        reader.word(value, &formats.map(Self::as_str)).and_then(|index| formats.get(index).copied())
    }
}

impl FromToml for PropertyExample {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Integer(_) => i64::from_toml(value, reader).map(Self::Integer),
            DeValue::Float(number) => number.as_str().parse().ok().map(Self::Number),
            DeValue::Array(_) => Vec::from_toml(value, reader).map(Self::Texts),
            DeValue::String(text) => Some(Self::Text(text.to_string())),
            DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Table(_) => {
                reader.wrong_kind(value, "a string, a number or a list of strings");
                None
            }
        }
    }
}

impl<T: FromToml> FromToml for Vec<T> {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(rows) = value.get_ref().as_array() else {
            reader.wrong_kind(value, "a list in [brackets], or rows below [[double brackets]]");
            return None;
        };
        // All rows are read, so that a mistake in one does not hide the others.
        let mut read = Self::with_capacity(rows.len());
        for row in rows {
            read.extend(T::from_toml(row, reader));
        }
        (read.len() == rows.len()).then_some(read)
    }
}

impl<T: FromToml> FromToml for Option<T> {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        T::from_toml(value, reader).map(Some)
    }

    fn if_missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromToml> FromToml for Spanned<T> {
    fn from_toml(value: &TomlValue<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        T::from_toml(value, reader).map(|read| Self::new(value.span(), read))
    }
}

#[cfg(test)]
mod tests {
    use toml::Spanned;
    use toml::de::{DeTable, DeValue};

    use super::{FromToml, Reader};
    use crate::source::Source;

    fn read<T: FromToml>(value: &str) -> Result<T, Vec<String>> {
        let source = Source::new("example.toml", format!("key = {value}"));
        let table = DeTable::parse(&source.text).unwrap();
        let value: &Spanned<DeValue<'_>> = table.get_ref().get("key").unwrap();
        let read = Reader::new(&source).read(value);
        read.map_err(|diagnostics| diagnostics.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn integers_are_read_in_every_notation_of_toml() {
        let notations = ["1000", "+1000", "1_000", "0x3E8", "0x3_e8", "0o1750", "0b1111101000"];
        for notation in notations {
            assert_eq!(read::<i64>(notation), Ok(1000), "{notation}");
        }
        assert_eq!(read::<i64>("-9223372036854775808"), Ok(i64::MIN));
        assert!(read::<i64>("9223372036854775808").is_err());
        assert_eq!(read::<u16>("65535"), Ok(65535));
        assert!(read::<u16>("65536").is_err());
        assert!(read::<u16>("-1").is_err());
    }

    #[test]
    fn every_wrong_item_is_reported() {
        let reported = read::<Vec<bool>>("[true, 1.5, false, 2026-11-23, []]").unwrap_err();
        let at = |column: usize, found: &str| {
            format!("example.toml:1:{column}: wrong kind of value: {found}; write true or false")
        };
        assert_eq!(reported, [at(14, "number `1.5`"), at(26, "date or time `2026-11-23`"), at(38, "a list")]);
    }
}
