//! A document to mutate: names and scalars as they are spelled, pairs in order, with duplicate names allowed.

use serde_json::Value;

/// A JSON value, or text in its place.
#[derive(Clone, Debug)]
pub(crate) enum Tree {
    /// A scalar as text; not always valid JSON.
    Token(String),
    Array(Vec<Tree>),
    /// Names, with their quotation marks, and values.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::Array(items.iter().map(Self::of).collect()),
            Value::Object(map) => {
                Self::Object(map.iter().map(|(name, value)| (quoted(name), Self::of(value))).collect())
            }
            scalar => Self::Token(scalar.to_string()),
        }
    }

    pub(crate) fn token(text: impl Into<String>) -> Self {
        Self::Token(text.into())
    }

    /// Writes the value, with `blank` wherever whitespace is allowed inside it.
    pub(crate) fn write(&self, blank: &str, text: &mut String) {
        match self {
            Self::Token(token) => text.push_str(token),
            Self::Array(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { "," });
                    text.push_str(blank);
                    item.write(blank, text);
                }
                text.extend([blank, "]"]);
            }
            Self::Object(pairs) => {
                text.push('{');
                for (index, (name, value)) in pairs.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { "," });
                    text.extend([blank, name, blank, ":", blank]);
                    value.write(blank, text);
                }
                text.extend([blank, "}"]);
            }
        }
    }

    /// The number of `wanted` values, counting this one and those in it.
    pub(crate) fn count(&self, wanted: fn(&Self) -> bool) -> usize {
        let inside: usize = match self {
            Self::Token(_) => 0,
            Self::Array(items) => items.iter().map(|item| item.count(wanted)).sum(),
            Self::Object(pairs) => pairs.iter().map(|(_, value)| value.count(wanted)).sum(),
        };
        inside + usize::from(wanted(self))
    }

    /// The `wanted` value that `left` others precede.
    pub(crate) fn nth(&mut self, wanted: fn(&Self) -> bool, left: &mut usize) -> Option<&mut Self> {
        if wanted(self) {
            if *left == 0 {
                return Some(self);
            }
            *left -= 1;
        }
        match self {
            Self::Token(_) => None,
            Self::Array(items) => items.iter_mut().find_map(|item| item.nth(wanted, left)),
            Self::Object(pairs) => pairs.iter_mut().find_map(|(_, value)| value.nth(wanted, left)),
        }
    }

    pub(crate) fn is_any(&self) -> bool {
        matches!(self, Self::Token(_) | Self::Array(_) | Self::Object(_))
    }

    pub(crate) fn is_string(&self) -> bool {
        matches!(self, Self::Token(token) if token.starts_with('"'))
    }

    pub(crate) fn has_pairs(&self) -> bool {
        matches!(self, Self::Object(pairs) if !pairs.is_empty())
    }

    pub(crate) fn is_container(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Object(_))
    }

    pub(crate) fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }
}

/// A string as JSON.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
