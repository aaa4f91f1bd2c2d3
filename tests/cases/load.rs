//! Reads the cases beside this file; `README.md` tells their format.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use msgraph_profile::{Limits, Payload, Rules, Validator};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What all cases have: what is shown, and what is checked as what and how.
#[derive(Deserialize)]
pub(crate) struct Setup {
    pub(crate) description: String,
    payload: String,
    #[serde(default)]
    rules: BTreeMap<String, String>,
    #[serde(default)]
    limits: CaseLimits,
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
        if let Some(levels) = self.limits.depth {
            limits = limits.max_depth(levels);
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
    let name = file.file_name().unwrap().display();
    let text = fs::read_to_string(file).unwrap();
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(!cases.is_empty(), "no case in {name}");
    let titled = cases.into_iter().map(|case| {
        let setup = Setup::deserialize(&case).unwrap_or_else(|error| panic!("{name}: {error}"));
        let title = format!("{folder}/{name}, {}: {}", setup.payload, setup.description);
        let case = T::deserialize(case).unwrap_or_else(|error| panic!("{title}: {error}"));
        (title, case)
    });
    titled.collect()
}
