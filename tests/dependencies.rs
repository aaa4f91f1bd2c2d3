//! The number of crates that a dependent builds.

#![cfg(test)]

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

/// The maximum number of crates, including the library and its generator, with default features on this host.
const MAX_CRATES: usize = 34;

/// The crates in the tree of a package, as `name vX.Y.Z`.
fn crates(arguments: &[&str]) -> BTreeSet<String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["tree", "--offline", "--package", "msgraph-profile", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    // After the version, packages of this workspace have their folder and procedural macros a mark.
    text.lines()
        .filter_map(|line| {
            Some(line.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
                .filter(|name| !name.is_empty())
        })
        .collect()
}

#[test]
fn a_dependent_builds_few_crates() {
    let all = crates(&[]);
    assert!(all.iter().any(|name| name.starts_with("msgraph-profile-codegen ")), "{all:?}");
    assert!(all.len() <= MAX_CRATES, "{} crates, but at most {MAX_CRATES} are allowed: {all:#?}", all.len());
}

#[test]
fn heavy_crates_are_not_default_dependencies() {
    let all = crates(&[]);
    let has = |name: &str| all.iter().any(|found| found.starts_with(&format!("{name} ")));
    assert!(has("serde_json"), "{all:?}");
    for heavy in ["jsonschema", "http", "axum-core", "schemars_derive", "clap"] {
        assert!(!has(heavy), "{heavy} is a default dependency");
    }
    // The generator uses schemars in tests only.
    let generator = crates(&["--invert", "schemars"]);
    assert!(!generator.iter().any(|name| name.starts_with("msgraph-profile-codegen ")), "{generator:?}");
}
