//! The layers of the generator never reach back, by the `use` lines of its source.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// What each layer may import, of `crate`; its own modules always.
const LAYERS: &[(&str, &[&str])] = &[
    ("vocabulary", &["ident"]),
    ("limits", &[]),
    ("ident", &[]),
    ("source", &[]),
    ("diagnostic", &["source"]),
    ("suggest", &["diagnostic"]),
    ("schema", &["diagnostic", "source", "suggest", "vocabulary"]),
    ("parse", &["diagnostic", "schema", "source"]),
    ("model", &["source", "vocabulary"]),
    (
        "resolve",
        &["diagnostic", "ident", "limits", "model", "parse", "schema", "source", "suggest", "vocabulary"],
    ),
    ("select", &["parse", "schema", "vocabulary"]),
    ("emit", &["ident", "limits", "model", "source", "vocabulary"]),
    ("editor_schema", &["limits", "schema", "vocabulary"]),
];

#[test]
fn no_layer_imports_a_later_one() {
    let mut wrong = Vec::new();
    for file in source_files() {
        let layer = file.split(['/', '.']).next().unwrap_or_default();
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            assert_eq!(layer, "lib", "src/{file} is in no layer; add it to LAYERS");
            continue;
        };
        for imported in imports(&file) {
            let first = imported.split("::").next().unwrap_or_default();
            if first != layer && !allowed.contains(&first) {
                wrong.push(format!("src/{file} imports crate::{imported}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn emitters_import_only_what_is_shared() {
    let mut wrong = Vec::new();
    for file in source_files().iter().filter(|file| file.starts_with("emit/")) {
        for imported in imports(file).iter().filter(|path| path.starts_with("emit::")) {
            if !is_shared(imported, file) {
                wrong.push(format!("src/{file} imports crate::{imported}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether a file below `emit/` may import the path: what all emitters share, or what the two emitters of schemas share.
fn is_shared(path: &str, file: &str) -> bool {
    let schemas = file.starts_with("emit/json_schema") && path.starts_with("emit::json_schema::");
    let emitter = path.contains("::documents") || path.contains("::fragments");
    path.starts_with("emit::rust::support")
        || ["emit::OutputFile", "emit::Emitter"].contains(&path)
        || (schemas && !emitter)
}

/// The source files, by their paths below `src/`.
fn source_files() -> Vec<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let (below, here): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
        folders.extend(below);
        files.extend(here);
    }
    let relative = |path: PathBuf| path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
    files.into_iter().map(relative).collect()
}

/// The paths below `crate` that a file imports. Indented lines are in its tests or in the text that it generates.
fn imports(file: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file)).unwrap();
    let module: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
    let lines = text.lines().filter_map(|line| line.strip_prefix("use ").or(line.strip_prefix("pub use ")));
    lines.map(|path| absolute(path.trim_end_matches(';'), &module)).filter(|path| !path.is_empty()).collect()
}

/// The path below `crate` of what a module imports; empty if it is of another crate.
fn absolute(path: &str, module: &[&str]) -> String {
    if let Some(path) = path.strip_prefix("crate::") {
        return path.to_owned();
    }
    let ups = path.split("::").take_while(|part| *part == "super").count();
    match module.len().checked_sub(ups) {
        Some(0) | None => path.replace("super::", ""),
        Some(_) if ups == 0 => String::new(),
        Some(left) => [&module[..left].join("::"), path.trim_start_matches("super::")].join("::"),
    }
}
