//! Every mistake in a schema file is reported with its position and with what to write instead.
//!
//! Each folder in `diagnostics/` is one mistake: files that replace those of the same path in `_base`, and
//! `expected.txt` with a line for each diagnostic.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;
#[path = "harness/golden.rs"]
mod golden;
#[path = "harness/sources.rs"]
mod sources;

use std::collections::BTreeMap;
use std::path::Path;

use msgraph_profile_codegen::{Source, generate};

#[test]
fn the_base_has_no_mistakes() {
    let base = sources::tests_folder("diagnostics/_base");
    assert_eq!(diagnostics(&sources::read(&base)), "");
}

#[test]
fn each_mistake_is_reported() {
    let mut differences = Vec::new();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for folder in fixtures::fixtures(&sources::tests_folder("diagnostics")) {
        let actual = diagnostics(&with_base(&folder));
        let name = fixtures::file_name(&folder).to_owned();
        if actual.is_empty() {
            differences.push(format!("{name} has no mistake"));
            continue;
        }
        differences.extend(golden::check(&folder.join("expected.txt"), &actual).err());
        if let Some(other) = owners.insert(actual, name.clone()) {
            differences.push(format!("{name} and {other} are the same mistake"));
        }
    }
    golden::report(&differences, "diagnostics");
}

fn with_base(folder: &Path) -> Vec<Source> {
    let base = sources::read(&sources::tests_folder("diagnostics/_base"));
    let files = base.into_iter().chain(sources::read(folder));
    let by_path: BTreeMap<String, Source> = files.map(|source| (source.path.clone(), source)).collect();
    by_path.into_values().collect()
}

fn diagnostics(sources: &[Source]) -> String {
    let diagnostics = generate(sources).err().unwrap_or_default();
    diagnostics.iter().flat_map(|diagnostic| [diagnostic.to_string(), "\n".to_owned()]).collect()
}
