//! A new entity type needs schema files only, and no Rust.
//!
//! Makes a copy of this crate whose `schemas/` also has the made-up files of `new_entity_type/schemas/`, and runs
//! `new_entity_type/made_up.rs` as a test of that copy. A type and an enum that are as large as the generator allows are
//! added as well.

#![cfg(test)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The files that are copied; the manifest is adapted first.
const COPIED: &[&str] = &["build.rs", "Cargo.lock", "README.md", "src", "schemas"];
/// Parts of the manifest that a single test without dev-dependencies does not need.
const LEFT_OUT: &[&str] = &["[dev-dependencies]", "[[bench]]", "[[example]]", "[[test]]"];

#[test]
fn a_new_entity_type_needs_schema_files_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made_up = root.join("tests/new_entity_type");
    let largest = largest();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new_entity_type");
    let copy = folder.join("crate");
    remove_old_schemas(&copy, &[&root.join("schemas"), &made_up.join("schemas")], &largest);
    for name in COPIED {
        copy_all(&root.join(name), &copy.join(name));
    }
    copy_all(&made_up.join("schemas"), &copy.join("schemas"));
    for (path, text) in &largest {
        write(&copy.join("schemas").join(path), text.as_bytes());
    }
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

/// The schema files of a type with 63 properties and of an enum with 64 members, which are the most that a type and an
/// enum can have.
fn largest() -> [(&'static str, String); 2] {
    let provenance = |name: &str| {
        let page = format!("https://example.com/{}", name.to_lowercase());
        format!("[provenance]\npage = \"{page}\"\ntranscribed = 2026-11-23\nrevision = \"made up\"\n")
    };
    let property = |name: &str, ty: &str| {
        format!("[[property]]\nname = \"{name}\"\ntype = \"{ty}\"\ndescription = \"A part of a panel.\"\n")
    };
    let member =
        |name: &str| format!("[[member]]\nname = \"{name}\"\ndescription = \"A light of a panel.\"\n");
    let knobs: String = (0..62).map(|knob| property(&format!("knob{knob}"), "Edm.String")).collect();
    let lights = property("lights", "Collection(microsoft.graph.gadgetLight)");
    let panel = provenance("gadgetPanel") + &knobs + &lights;
    let members: String = (0..64).map(|light| member(&format!("light{light}"))).collect();
    let light = provenance("gadgetLight") + &members;
    [
        (
            "complex/gadgetPanel.toml",
            format!("kind = \"complexType\"\ndescription = \"A control panel.\"\n{panel}"),
        ),
        ("enums/gadgetLight.toml", format!("description = \"The lights of a control panel.\"\n{light}")),
    ]
}

/// The manifest of a separate workspace that uses the generator of this one.
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

/// Writes a file if its text has changed: an unchanged file need not be built again.
fn write(path: &Path, text: &[u8]) {
    if fs::read(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Removes the files of an earlier run that are no longer among the schema files.
fn remove_old_schemas(copy: &Path, folders: &[&Path], written: &[(&str, String)]) {
    let schemas = copy.join("schemas");
    let mut current: BTreeSet<PathBuf> = folders.iter().flat_map(|folder| files_below(folder)).collect();
    current.extend(written.iter().map(|(path, _)| PathBuf::from(path)));
    for old in files_below(&schemas).into_iter().filter(|path| !current.contains(path)) {
        fs::remove_file(schemas.join(old)).unwrap();
    }
}

/// The paths of all files in a folder and the folders in it, relative to it.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let files = |name: PathBuf| {
        let path = folder.join(&name);
        if path.is_file() {
            return vec![name];
        }
        files_below(&path).into_iter().map(|below| name.join(below)).collect()
    };
    names_in(folder).into_iter().flat_map(files).collect()
}

fn names_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| PathBuf::from(entry.unwrap().file_name())).collect()
}
