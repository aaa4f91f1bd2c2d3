//! `validate_serializable` checks the caller's own types as the JSON they are written as.

#![cfg(test)]

use std::collections::BTreeMap;

use msgraph_profile::{Payload, Report, Validator};
use serde::ser::Error as _;
use serde::{Serialize, Serializer};

fn validate<T: Serialize>(value: &T) -> Result<Report, serde_json::Error> {
    Validator::new(Payload::CreatePersonInterest).validate_serializable(value)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Interest<C, T> {
    display_name: &'static str,
    categories: C,
    collaboration_tags: T,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Tag {
    AskMeAbout,
    Mentor,
}

#[test]
fn structs_of_a_caller_are_checked() {
    let valid = Interest {
        display_name: "Chess",
        categories: ["Games", "Sports"],
        collaboration_tags: vec![Tag::AskMeAbout],
    };
    assert!(validate(&valid).unwrap().is_empty());
    let invalid = Interest {
        display_name: "Chess",
        categories: ("Games", 5_u8, None::<&str>),
        collaboration_tags: [Tag::AskMeAbout, Tag::Mentor, Tag::AskMeAbout],
    };
    let report = validate(&invalid).unwrap();
    let mut found: Vec<_> = report.violations().map(|one| (one.code().as_str(), one.pointer())).collect();
    found.sort_unstable_by_key(|(_, pointer)| *pointer);
    let expected = [
        ("wrong-type", Some("/categories/1")),
        ("null-item", Some("/categories/2")),
        ("enum-unknown", Some("/collaborationTags/1")),
        ("duplicate-item", Some("/collaborationTags/2")),
    ];
    assert_eq!(found, expected);
    assert!(report.violations().all(|one| one.span().is_none()));
}

/// Fails to serialize.
struct Refusing;

impl Serialize for Refusing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("not today"))
    }
}

#[test]
fn values_that_are_not_json_are_errors() {
    let refusal = validate(&Interest {
        display_name: "Chess",
        categories: Refusing,
        collaboration_tags: [Tag::AskMeAbout],
    })
    .unwrap_err();
    assert_eq!(refusal.to_string(), "not today");
    let key = validate(&BTreeMap::from([([1], "x")])).unwrap_err();
    assert_eq!(key.to_string(), "key must be a string");
}
