//! What is read of a body: its names, and the few values that say what it is.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{BodyKind, NameRow};
use crate::scan::{Scanner, Stop};
use crate::validation::tables::JsonKind;

pub(super) const TYPE: &str = "@odata.type";
pub(crate) const CONTEXT: &str = "@odata.context";

/// More unknown names than a body of a known type has.
const MAX_UNKNOWN: usize = 64;

/// The evidence in a body. Of two equal names the last counts, as for a `Value`.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    /// The value of `@odata.type`.
    pub(super) annotation: Option<String>,
    /// The value of `@odata.context`.
    pub(super) context: Option<String>,
    /// The names that an entity type declares, each once.
    pub(super) declared: Vec<&'static NameRow>,
    /// Other names without `@`, up to [`MAX_UNKNOWN`].
    unknown: BTreeSet<String>,
    /// The value of `error`, if it is an object.
    error: Option<Value>,
    has_value: bool,
    has_requests: bool,
    has_responses: bool,
}

impl Evidence {
    /// The evidence in the bytes of an object, up to the first error.
    pub(crate) fn in_bytes(bytes: &[u8]) -> Self {
        let mut evidence = Self::default();
        // Whatever comes before an error is evidence too.
        let _ = evidence.read(&mut Scanner::new(bytes));
        evidence
    }

    fn read(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Stop> {
        scanner.skip_whitespace();
        scanner.position += 1;
        let mut is_first = true;
        while let Some(name) = scanner.next_pair(is_first)? {
            is_first = false;
            let (kind, start) = (JsonKind::starting_with(scanner.skip_whitespace()), scanner.position);
            scanner.skip_value(usize::MAX, &mut None)?;
            let json = scanner.bytes.get(start..scanner.position).unwrap_or_default();
            self.add(&name, kind, || Cow::Owned(serde_json::from_slice(json).unwrap_or_default()));
        }
        Ok(())
    }

    /// The evidence in a map.
    pub(crate) fn in_map(map: &Map<String, Value>) -> Self {
        let mut evidence = Self::default();
        for (name, value) in map {
            evidence.add(name, value.into(), || Cow::Borrowed(value));
        }
        evidence
    }

    fn add<'v>(&mut self, name: &str, kind: JsonKind, value: impl FnOnce() -> Cow<'v, Value>) {
        let text = |value: Cow<'v, Value>| value.as_str().map(str::to_owned);
        match name {
            TYPE => self.annotation = text(value()),
            CONTEXT => self.context = text(value()),
            _ if name.contains('@') => {}
            _ => {
                if let Some(declared) = NameRow::of(name.as_bytes()) {
                    if !self.declared.iter().any(|other| other.name == declared.name) {
                        self.declared.push(declared);
                    }
                } else if self.unknown.len() < MAX_UNKNOWN {
                    self.unknown.insert(name.to_owned());
                }
                match name {
                    "error" => self.error = (kind == JsonKind::Object).then(|| value().into_owned()),
                    "value" => self.has_value = kind == JsonKind::Array,
                    "requests" => self.has_requests = kind == JsonKind::Array,
                    "responses" => self.has_responses = kind == JsonKind::Array,
                    _ => {}
                }
            }
        }
    }

    /// What the body is if it is not an object of a type.
    pub(super) fn kind(&self) -> BodyKind {
        if !self.declared.is_empty() {
            BodyKind::Object
        } else if self.error.is_some() {
            BodyKind::GraphError
        } else if self.has_value {
            BodyKind::List
        } else if self.has_requests {
            BodyKind::Batch
        } else if self.has_responses {
            BodyKind::BatchResponse
        } else {
            BodyKind::Object
        }
    }

    /// The code of the error, if it is one word: nothing else is certainly not personal data.
    pub(super) fn error_code(&self) -> Option<String> {
        let code = self.error.as_ref()?.get("code")?.as_str()?;
        let is_word = code.len() <= 64
            && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
        is_word.then(|| code.to_owned()).filter(|code| !code.is_empty())
    }

    /// Whether most of the names are unknown, so that the others may be there by chance.
    pub(super) fn is_mostly_unknown(&self) -> bool {
        self.unknown.len() > self.declared.len()
    }
}
