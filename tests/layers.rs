//! The rooms of `src/validation/` import in one direction only, as ARCHITECTURE.md says.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms of validation that it may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("tables", &[]),
    ("rules", &["tables"]),
    ("detect", &["tables"]),
    ("syntax", &[]),
    ("report", &["tables", "rules", "detect", "syntax"]),
    ("check", &["tables", "object_tables", "rules", "detect", "syntax", "report"]),
    ("readers", &["tables", "object_tables", "rules", "detect", "syntax", "report", "check"]),
];

fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            sources(&entry.unwrap().path(), found);
        }
    } else if path.exists() {
        found.push(path.to_owned());
    }
}

/// The rooms that a file imports, without those of its unit tests.
fn imports(text: &str) -> Vec<&str> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let paths = code.split("crate::validation::").skip(1);
    paths
        .map(|path| path.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap())
        .collect()
}

#[test]
fn rooms_import_in_one_direction() {
    let validation = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/validation");
    for (room, allowed) in ROOMS {
        let mut files = Vec::new();
        sources(&validation.join(room), &mut files);
        sources(&validation.join(format!("{room}.rs")), &mut files);
        assert!(!files.is_empty(), "there is no room {room}");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for import in imports(&text) {
                let is_allowed = import == *room || allowed.contains(&import);
                assert!(is_allowed, "{} imports {import}, which {room} must not", file.display());
            }
        }
    }
}

#[test]
fn imports_are_found() {
    assert_eq!(imports("use crate::validation::check::{Checker};\nuse crate::scan;"), ["check"]);
    assert!(imports("#[cfg(test)]\nmod tests { use crate::validation::check; }").is_empty());
}
