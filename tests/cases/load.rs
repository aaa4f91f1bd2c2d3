//! Reads the cases in this folder; `README.md` describes their format.

#![allow(unused, reason = "each test binary uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use msgraph_profile::{Limits, Payload, Rules, Validator};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What all cases have: a description, and the payload and settings to check with.
#[derive(Deserialize)]
pub(crate) struct Setup {
    pub(crate) description: String,
    payload: String,
    #[serde(default)]
    rules: BTreeMap<String, String>,
    #[serde(default)]
    limits: CaseLimits,
}

/// A case of `tests/cases`: a JSON value.
#[derive(Deserialize)]
pub(crate) struct Case {
    #[serde(flatten)]
    pub(crate) setup: Setup,
    pub(crate) instance: Value,
    #[serde(flatten)]
    pub(crate) expected: Outcome,
    pub(crate) json_schema: Option<String>,
    pub(crate) reason: Option<String>,
}

/// A case of `tests/cases-text`: text, or bytes that are not UTF-8.
#[derive(Deserialize)]
pub(crate) struct TextCase {
    #[serde(flatten)]
    pub(crate) setup: Setup,
    pub(crate) text: Option<String>,
    pub(crate) hex: Option<String>,
    #[serde(flatten)]
    pub(crate) expected: Outcome,
}

/// What a report says.
#[derive(Deserialize, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) violations: Vec<Entry>,
    #[serde(default)]
    pub(crate) truncated: bool,
    pub(crate) valid: Option<bool>,
}

/// What a report says about one violation.
#[derive(Deserialize, PartialEq)]
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) level: String,
    pub(crate) pointer: Option<String>,
    pub(crate) line: Option<usize>,
    pub(crate) column: Option<usize>,
    pub(crate) byte_start: Option<usize>,
    pub(crate) byte_end: Option<usize>,
    pub(crate) syntax: Option<String>,
    pub(crate) related: Option<(usize, usize)>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseLimits {
    #[serde(rename = "max_depth")]
    depth: Option<usize>,
    #[serde(rename = "max_bytes")]
    bytes: Option<usize>,
    #[serde(rename = "max_violations")]
    violations: Option<usize>,
}

impl Setup {
    pub(crate) fn payload(&self) -> Payload {
        self.payload.parse().unwrap()
    }

    pub(crate) fn rules(&self) -> Rules {
        self.rules.iter().fold(Rules::DEFAULT, |rules, (code, level)| {
            rules.set(code.parse().unwrap(), level.parse().unwrap())
        })
    }

    pub(crate) fn limits(&self) -> Limits {
        let mut limits = Limits::DEFAULT;
        if let Some(depth) = self.limits.depth {
            limits = limits.max_depth(depth);
        }
        if let Some(bytes) = self.limits.bytes {
            limits = limits.max_bytes(bytes);
        }
        if let Some(violations) = self.limits.violations {
            limits = limits.max_violations(violations);
        }
        limits
    }

    /// The validator with the settings of the case.
    pub(crate) fn validator(&self) -> Validator {
        Validator::new(self.payload()).rules(self.rules()).limits(self.limits())
    }
}

include!("../golden/payload_types.rs");
pub(crate) use with_type_of;

impl TextCase {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        match (&self.text, &self.hex) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(hex)) => decode_hex(hex),
            _ => panic!("{}: give either text or hex", self.setup.description),
        }
    }
}

fn decode_hex(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// The cases of `tests/cases`, with a title for each.
pub(crate) fn cases() -> Vec<(String, Case)> {
    read("cases")
}

/// The cases of `tests/cases-text`, with a title for each.
pub(crate) fn text_cases() -> Vec<(String, TextCase)> {
    read("cases-text")
}

/// Every case of a folder below `tests/`, with a title for it: file, payload and description.
pub(crate) fn read<T: DeserializeOwned>(folder: &str) -> Vec<(String, T)> {
    let files = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder));
    assert!(!files.is_empty(), "no file in tests/{folder}");
    files.iter().flat_map(|file| read_file(folder, file)).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    files
}

fn read_file<T: DeserializeOwned>(folder: &str, file: &Path) -> Vec<(String, T)> {
    let name = file.file_name().unwrap().to_string_lossy();
    let text = fs::read_to_string(file).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(!cases.is_empty(), "no case in {name}");
    let titled = cases.into_iter().map(|case| {
        let setup = Setup::deserialize(&case).unwrap_or_else(|error| panic!("{name}: {error}"));
        let title = format!("{folder}/{name}, {}: {}", setup.payload, setup.description);
        let case = T::deserialize(case).unwrap_or_else(|error| panic!("{title}: {error}"));
        (title, case)
    });
    titled.collect()
}
