//! The committed copies of generated files are current: `tests/golden/`, formatted, and `json-schema/`.
//!
//! `UPDATE_GOLDEN=1 cargo test --test generated` rewrites them.

#![cfg(test)]

#[path = "../codegen/tests/harness/formatted.rs"]
mod formatted;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use formatted::formatted;

type Files = BTreeMap<String, String>;

fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.expect("a folder that can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("a path below the folder");
                let name = name.to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).expect("a text file"));
            }
        }
    }
    files
}

fn generated(keep: impl Fn(&str) -> Option<&str>) -> Files {
    let all = read(&Path::new(env!("OUT_DIR")).join("generated"));
    all.iter().filter_map(|(name, text)| Some((keep(name)?.to_owned(), text.clone()))).collect()
}

/// The files of a folder, except those that explain it, and those that the command line generates.
fn committed_files(folder: &Path) -> Files {
    let mut files = read(folder);
    files.retain(|name, _| {
        Path::new(name).file_name().is_none_or(|name| name != "README.md") && !name.starts_with("cli/")
    });
    files
}

fn assert_current(committed: &str, generated: &Files) {
    assert!(!generated.is_empty(), "nothing was generated for {committed}/");
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(committed);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        for name in committed_files(&folder).keys().filter(|name| !generated.contains_key(*name)) {
            fs::remove_file(folder.join(name)).expect("a file that can be removed");
        }
        for (name, text) in generated {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
            fs::write(path, text).expect("a file that can be written");
        }
    }
    let found = committed_files(&folder);
    let help = "rewrite it with `UPDATE_GOLDEN=1 cargo test --test generated` and look at the difference";
    for (name, text) in generated {
        assert!(found.get(name) == Some(text), "{committed}/{name} is missing or stale: {help}");
    }
    for name in found.keys() {
        assert!(generated.contains_key(name), "{committed}/{name} is not generated: {help}");
    }
}

#[test]
fn generated_rust_is_current() {
    let is_rust = |name: &str| Path::new(name).extension().is_some_and(|end| end == "rs");
    let mut files = generated(|name| is_rust(name).then_some(name));
    for text in files.values_mut() {
        *text = formatted(text);
    }
    assert_current("tests/golden", &files);
}

#[test]
fn json_schema_documents_are_current() {
    assert_current("json-schema", &generated(|name| name.strip_prefix("json-schema/")));
}
