//! What a dependent takes in with the library: few crates, and the same as long as nobody decides otherwise.

#![cfg(test)]

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

/// The library and its generator counted, for normal and build dependencies with default features on this host.
const AT_MOST: usize = 34;

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
    // A package of this workspace has its folder behind the version, and a procedural macro says so.
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
    assert!(all.len() <= AT_MOST, "{} crates, where {AT_MOST} are allowed: {all:#?}", all.len());
}

#[test]
fn heavy_crates_stay_away_where_nobody_asks_for_them() {
    let all = crates(&[]);
    let has = |name: &str| all.iter().any(|found| found.starts_with(&format!("{name} ")));
    assert!(has("serde_json"), "{all:?}");
    for heavy in ["jsonschema", "http", "axum-core", "schemars_derive", "clap"] {
        assert!(!has(heavy), "{heavy} is a default dependency");
    }
    // The generator's own schema is made in tests only.
    let generator = crates(&["--invert", "schemars"]);
    assert!(!generator.iter().any(|name| name.starts_with("msgraph-profile-codegen ")), "{generator:?}");
}
