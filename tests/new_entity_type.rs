//! A new entity type needs schema files only: nothing of it is spelled in Rust.
//!
//! Makes a copy of this crate whose `schemas/` also has the made-up files of `new_entity_type/schemas/`, and runs
//! `new_entity_type/made_up.rs` as a test of that copy.

#![cfg(test)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The files that the copy consists of; the manifest comes in another form.
const COPIED: &[&str] = &["build.rs", "Cargo.lock", "README.md", "src", "schemas"];
/// Parts of the manifest that a single test without dependencies of its own does not need.
const LEFT_OUT: &[&str] = &["[dev-dependencies]", "[[bench]]", "[[example]]", "[[test]]"];

#[test]
fn a_new_entity_type_needs_schema_files_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made_up = root.join("tests/new_entity_type");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new_entity_type");
    let copy = folder.join("crate");
    remove_old_schemas(&copy, &[&root.join("schemas"), &made_up.join("schemas")]);
    for name in COPIED {
        copy_all(&root.join(name), &copy.join(name));
    }
    copy_all(&made_up.join("schemas"), &copy.join("schemas"));
    copy_all(&made_up.join("made_up.rs"), &copy.join("tests/made_up.rs"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    write(&copy.join("Cargo.toml"), adapted(&manifest, root).as_bytes());

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--offline", "--features", "http", "--test", "made_up"])
        .current_dir(&copy)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", text(&output.stderr), text(&output.stdout));
    assert!(!text(&output.stdout).contains("running 0 tests"), "{}", text(&output.stdout));
}

/// The manifest of a workspace of its own, with the generator where it is.
fn adapted(manifest: &str, root: &Path) -> String {
    let codegen = root.join("codegen").to_string_lossy().replace('\\', "/");
    let mut kept = Vec::new();
    let mut left_out = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            left_out = LEFT_OUT.contains(&line.trim());
        }
        if !left_out && !line.starts_with("members") && !line.starts_with("default-members") {
            kept.push(line.replace("path = \"codegen\"", &format!("path = \"{codegen}\"")));
        }
    }
    let adapted = kept.join("\n") + "\n";
    assert!(adapted.contains(&codegen), "the manifest names no generator in codegen/");
    adapted
}

/// Copies a file, or all that a folder holds.
fn copy_all(from: &Path, to: &Path) {
    if from.is_file() {
        return write(to, &fs::read(from).unwrap());
    }
    for name in names_in(from) {
        copy_all(&from.join(&name), &to.join(&name));
    }
}

/// Writes a file whose text is new: what stays as it is need not be built again.
fn write(path: &Path, text: &[u8]) {
    if fs::read(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Removes what an earlier run has copied and what no folder has any more.
fn remove_old_schemas(copy: &Path, folders: &[&Path]) {
    let schemas = copy.join("schemas");
    for kind in ["types", "enums", "operations"].map(PathBuf::from) {
        let current: BTreeSet<_> = folders.iter().flat_map(|folder| names_in(&folder.join(&kind))).collect();
        for old in names_in(&schemas.join(&kind)).into_iter().filter(|name| !current.contains(name)) {
            fs::remove_file(schemas.join(&kind).join(old)).unwrap();
        }
    }
}

fn names_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| PathBuf::from(entry.unwrap().file_name())).collect()
}
