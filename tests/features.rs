//! Each entity type of `schemas/` has a cargo feature of its name, and `full` has all of them; what no feature may change.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use msgraph_profile::json_schema::Dialect;
use msgraph_profile::{AllowedAudiences, Code, CollaborationTag, Level, Payload};

/// Not with strum alone, whose traits are further ones.
#[test]
fn names_are_conversions_without_features() {
    fn named<
        T: AsRef<str> + Into<&'static str> + ToString + std::str::FromStr<Err: std::fmt::Debug> + Copy,
    >(
        all: &[T],
    ) {
        assert!(!all.is_empty());
        for one in all {
            let name: &'static str = (*one).into();
            assert_eq!((one.as_ref(), one.to_string().as_str()), (name, name));
            assert_eq!(name.parse::<T>().unwrap().as_ref(), name);
        }
    }
    named(AllowedAudiences::ALL);
    named(CollaborationTag::ALL);
    named(Code::ALL);
    named(Level::ALL);
    named(Payload::ALL);
    named(Dialect::ALL);
}

#[test]
fn each_entity_type_has_a_feature() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = fs::read_dir(root.join("schemas")).unwrap().map(|entry| entry.unwrap().path());
    let types: BTreeSet<String> = folders
        .filter(|folder| folder.join("operations.toml").exists())
        .map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let (_, features) = manifest.split_once("\n[features]\n").unwrap();
    let (features, _) = features.split_once("\n[").unwrap();
    let empty: BTreeSet<String> =
        features.lines().filter_map(|line| line.strip_suffix(" = []")).map(str::to_owned).collect();
    assert_eq!(empty, types, "features without others, and folders with operations");
    let (_, full) = features.split_once("full = [\n").unwrap();
    let (full, _) = full.split_once("\n]").unwrap();
    let full: BTreeSet<String> =
        full.lines().map(|line| line.trim().trim_matches(['"', ',']).to_owned()).collect();
    assert_eq!(full, types, "`full`");
}
