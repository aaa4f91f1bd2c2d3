//! The page, date and revision of each schema file are given wherever its content is.

use std::fs;
use std::path::Path;

use msgraph_profile::facts::{self, Provenance};
use msgraph_profile::json_schema::{Dialect, document, documents};
use msgraph_profile::{Payload, SCHEMA_VERSION};

/// The name and provenance of each type, enum type and operation.
fn all() -> Vec<(&'static str, Provenance)> {
    let types = facts::types().iter().map(|ty| (ty.name, ty.provenance));
    let enums = facts::enums().iter().map(|ty| (ty.name, ty.provenance));
    let operations = facts::operations().iter().map(|operation| (operation.name, operation.provenance));
    types.chain(enums).chain(operations).collect()
}

fn sentence(provenance: &Provenance, page: &str) -> String {
    format!("Transcribed on {} from {page}: {}.", provenance.transcribed, provenance.revision)
}

#[test]
fn every_schema_file_has_facts() {
    let clouds = facts::clouds().iter().map(|cloud| cloud.provenance.file);
    let mut known: Vec<_> = all().iter().map(|(_, provenance)| provenance.file).chain(clouds).collect();
    known.sort_unstable();
    known.dedup();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut files, mut folders) = (Vec::new(), vec!["schemas".to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).unwrap() {
            let path = format!("{folder}/{}", entry.unwrap().file_name().into_string().unwrap());
            if root.join(&path).is_dir() {
                folders.push(path);
            } else if Path::new(&path).extension().is_some_and(|end| end == "toml") {
                files.push(path);
            }
        }
    }
    files.sort_unstable();
    assert_eq!(known, files);
}

#[test]
fn the_schema_version_is_the_most_recent_date() {
    let clouds = facts::clouds().iter().map(|cloud| cloud.provenance.transcribed);
    let days = all().into_iter().map(|(_, provenance)| provenance.transcribed).chain(clouds);
    assert_eq!(days.max(), Some(SCHEMA_VERSION));
    for dialect in [Dialect::OpenApi30, Dialect::OpenApi31] {
        let api = document("msgraph-profile", dialect).unwrap().to_value();
        assert!(api["info"]["description"].as_str().unwrap().contains(SCHEMA_VERSION), "{dialect}");
    }
}

#[test]
fn documents_have_the_provenance_of_root_and_definitions() {
    let all = all();
    for document in documents().filter(|document| !document.dialect().is_open_api()) {
        let value = document.to_value();
        let definitions = ["$defs", "definitions"].iter().filter_map(|keyword| value[keyword].as_object());
        let definitions = definitions.flatten().map(|(name, schema)| (name.as_str(), schema));
        for (name, schema) in definitions.chain([(document.name(), &value)]) {
            let is_of = |known: &str| known == name || name.strip_suffix("Request") == Some(known);
            let Some((_, provenance)) = all.iter().find(|(known, _)| is_of(known)) else {
                // A union of JSON types is of no page.
                assert!(schema["oneOf"].is_array(), "{document:?}, {name}");
                continue;
            };
            assert_eq!(schema["$comment"], sentence(provenance, provenance.page), "{document:?}, {name}");
        }
    }
}

#[test]
fn rustdoc_has_the_provenance_of_each_item() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let folders = fs::read_dir(golden).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.flat_map(|folder| {
        ["types.rs", "enums.rs", "requests.rs", "operation_facts.rs"]
            .map(|name| fs::read_to_string(folder.join(name)))
    });
    let text: String = files.flatten().collect();
    for (name, provenance) in all() {
        // An abstract type without a trait has no Rust type.
        let has_item = facts::structured_type(name).is_none_or(|ty| !ty.is_abstract || name == "itemFacet");
        let expected = sentence(&provenance, &format!("<{}>", provenance.page));
        assert_eq!(text.contains(&format!("/// {expected}")), has_item, "{name}: {expected}");
    }
    assert!(Payload::ALL.len() >= 9);
}
