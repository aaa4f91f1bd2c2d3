//! The output for each feature of the schema files.
//!
//! Each folder in `emit/` has schema files with one feature, and in `expected/` the outputs that show it. To add an output,
//! create an empty file there and rewrite the files.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;
#[path = "harness/formatted.rs"]
mod formatted;
#[path = "harness/golden.rs"]
mod golden;
#[path = "harness/sources.rs"]
mod sources;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use formatted::formatted;
use msgraph_profile_codegen::{OutputFile, generate};

#[test]
fn each_feature_is_emitted_as_expected() {
    let mut differences = Vec::new();
    for folder in fixtures::fixtures(&sources::tests_folder("emit")) {
        let outputs = outputs(&folder);
        let expected = files_below(&folder.join("expected"));
        assert!(!expected.is_empty(), "{} expects nothing", folder.display());
        for path in expected {
            match outputs.get(&relative(&path, &folder.join("expected"))) {
                Some(text) => differences.extend(golden::check(&path, text).err()),
                None => differences.push(format!("{} is not an output", path.display())),
            }
        }
    }
    golden::report(&differences, "emit");
}

#[test]
fn each_output_is_well_formed() {
    for folder in fixtures::fixtures(&sources::tests_folder("emit")) {
        for (path, text) in outputs(&folder) {
            let mistake = match path.rsplit('.').next() {
                Some("rs") => syn::parse_file(&text).err().map(|error| error.to_string()),
                Some("json") => serde_json::from_str::<serde_json::Value>(&text).err().map(|e| e.to_string()),
                _ => Some("an unknown kind of file".to_owned()),
            };
            assert_eq!(mistake, None, "{path} of {}", folder.display());
            assert!(text.ends_with('\n'), "{path} of {} does not end with a newline", folder.display());
        }
    }
}

fn outputs(folder: &Path) -> BTreeMap<String, String> {
    let files = generate(&sources::read(folder)).unwrap_or_else(|diagnostics| {
        panic!("{}: {}", folder.display(), diagnostics.first().map(ToString::to_string).unwrap_or_default())
    });
    let readable = |file: OutputFile| {
        let is_rust = Path::new(&file.path).extension().is_some_and(|end| end == "rs");
        (file.path, if is_rust { formatted(&file.text) } else { file.text })
    };
    files.into_iter().map(readable).collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let (below, here): (Vec<_>, Vec<_>) =
            entries.map(|entry| entry.unwrap().path()).partition(|path| path.is_dir());
        folders.extend(below);
        files.extend(here);
    }
    files.sort();
    files
}

fn relative(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/")
}
