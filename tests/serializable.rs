//! Any value that serde writes is judged as the JSON that `serde_json` writes for it, whatever of serde it uses.

#![cfg(test)]

use std::collections::BTreeMap;

use msgraph_profile::{Code, Limits, Payload, Report, Rules, Validator};
use serde::ser::{Error as _, SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

fn listed(report: &Report) -> Vec<(&'static str, String)> {
    report
        .violations()
        .map(|one| (one.code().as_str(), one.pointer().unwrap_or_default().to_owned()))
        .collect()
}

/// Judges it as each payload and at every limit on depth, and compares with what is written.
#[track_caller]
fn report<T: Serialize>(value: &T) -> Vec<(&'static str, String)> {
    let written = serde_json::to_string(value).unwrap();
    for payload in Payload::ALL {
        for depth in [0, 1, 2, 3, 128] {
            let rules = Code::ALL.iter().fold(Rules::DEFAULT, |rules, code| rules.deny(*code));
            let validator = Validator::new(*payload).rules(rules).limits(Limits::DEFAULT.max_depth(depth));
            let serialized = validator.validate_serializable(value).unwrap();
            assert_eq!(listed(&serialized), listed(&validator.validate_str(&written)), "{depth}: {written}");
            assert!(serialized.violations().all(|one| one.span().is_none()));
        }
    }
    listed(&Validator::new(Payload::CreatePersonInterest).validate_serializable(value).unwrap())
}

#[track_caller]
fn gives<T: Serialize>(value: &T, expected: &[(&'static str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(code, pointer)| (*code, (*pointer).to_owned())).collect();
    assert_eq!(report(value), expected, "{}", json!(value));
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
fn structs_of_a_caller_are_judged() {
    let right = Interest {
        display_name: "Chess",
        categories: ["Games", "Sports"],
        collaboration_tags: vec![Tag::AskMeAbout],
    };
    gives(&right, &[]);
    let wrong = Interest {
        display_name: "Chess",
        categories: ("Games", 5_u8, None::<&str>),
        collaboration_tags: [Tag::AskMeAbout, Tag::Mentor, Tag::AskMeAbout],
    };
    let expected = [
        ("wrong-type", "/categories/1"),
        ("null-item", "/categories/2"),
        ("enum-unknown", "/collaborationTags/1"),
        ("duplicate-item", "/collaborationTags/2"),
    ];
    gives(&wrong, &expected);
}

#[derive(Serialize)]
struct Wrapped(&'static str);

#[derive(Serialize)]
struct Pair(&'static str, f32);

#[derive(Serialize)]
struct Nothing;

#[test]
fn scalars_are_what_json_has_for_them() {
    for scalar in [json!("x"), json!(true), json!(5), json!(null), json!([])] {
        gives(&scalar, &[("not-an-object", "")]);
    }
    gives(&BTreeMap::from([("description", 'x')]), &[]);
    gives(&BTreeMap::from([("description", Wrapped("x"))]), &[]);
    gives(&BTreeMap::from([("description", Some(Some("x")))]), &[]);
    gives(&BTreeMap::from([("description", Some(Nothing))]), &[]);
    gives(&BTreeMap::from([("categories", Some(Nothing))]), &[("null-collection", "/categories")]);
    gives(&BTreeMap::from([("description", f64::NAN)]), &[]);
    gives(&BTreeMap::from([("description", i128::MIN)]), &[("wrong-type", "/description")]);
    gives(&BTreeMap::from([("categories", Pair("x", 1.5))]), &[("wrong-type", "/categories/1")]);
    gives(&BTreeMap::from([("inference", BTreeMap::from([("confidenceScore", f32::MAX)]))]), &[]);
}

/// Written as bytes, which JSON has no string for.
struct Bytes(&'static [u8]);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

#[test]
fn bytes_are_an_array_of_numbers() {
    gives(&BTreeMap::from([("description", Bytes(b"x"))]), &[("wrong-type", "/description")]);
    let expected = [("wrong-type", "/categories/0"), ("wrong-type", "/categories/1")];
    gives(&BTreeMap::from([("categories", Bytes(b"xy"))]), &expected);
    gives(&BTreeMap::from([("categories", Bytes(b""))]), &[]);
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Body {
    Categories(&'static str, &'static str, u8),
    #[serde(rename_all = "camelCase")]
    Inference {
        confidence_score: &'static str,
        rank: u8,
    },
    CollaborationTags([Tag; 2]),
    Names(Value),
    #[serde(rename = "a/b")]
    Others(u8, Value),
    #[serde(rename = "@odata.type")]
    Annotation(Value, u8),
}

#[test]
fn variants_are_objects_of_one_member() {
    gives(&Body::Categories("a", "b", 5), &[("wrong-type", "/categories/2")]);
    let inference = Body::Inference { confidence_score: "NaN", rank: 1 };
    gives(&inference, &[("unknown-property", "/inference/rank")]);
    gives(
        &Body::CollaborationTags([Tag::AskMeAbout, Tag::Mentor]),
        &[("enum-unknown", "/collaborationTags/1")],
    );
    gives(&Body::Names(json!({})), &[("unknown-property", "/names")]);
    gives(&Body::Others(1, json!([[1]])), &[("unknown-property", "/a~1b")]);
    gives(&Body::Annotation(json!([]), 1), &[("type-annotation", "/@odata.type")]);
    gives(&BTreeMap::from([("description", inference)]), &[("wrong-type", "/description")]);
    gives(&[Body::Categories("a", "b", 5)], &[("not-an-object", "")]);
}

#[test]
fn keys_are_what_serde_json_makes_of_them() {
    gives(&BTreeMap::from([(5_u8, "x")]), &[("unknown-property", "/5")]);
    gives(&BTreeMap::from([(true, "x")]), &[("unknown-property", "/true")]);
    gives(&BTreeMap::from([('~', "x")]), &[("unknown-property", "/~0")]);
    gives(&BTreeMap::from([("displayName".to_owned(), 5)]), &[("wrong-type", "/displayName")]);
    let validator = Validator::new(Payload::CreatePersonInterest);
    for error in [
        validator.validate_serializable(&BTreeMap::from([((), "x")])),
        validator.validate_serializable(&BTreeMap::from([([1], "x")])),
    ] {
        assert_eq!(error.unwrap_err().to_string(), "key must be a string");
    }
}

/// A map that is written by halves, with a name twice.
struct Halves;

impl Serialize for Halves {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for value in ["x", "y"] {
            map.serialize_key("displayName")?;
            map.serialize_value(value)?;
        }
        map.serialize_entry(&1.5_f64, "z")?;
        map.end()
    }
}

#[test]
fn names_may_come_before_their_values() {
    gives(&Halves, &[("duplicate-property", "/displayName"), ("unknown-property", "/1.5")]);
}

/// A struct by which `serde_json` tells itself that a value follows as text, under features that are off here.
struct Private(&'static str, &'static str);

impl Serialize for Private {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = serializer.serialize_struct(self.0, 1)?;
        text.serialize_field(self.0, self.1)?;
        text.end()
    }
}

const NUMBER: &str = "$serde_json::private::Number";
const RAW_VALUE: &str = "$serde_json::private::RawValue";

#[track_caller]
fn gives_as_create<T: Serialize>(value: &T, expected: &[(&'static str, &str)]) {
    let report = Validator::new(Payload::CreatePersonInterest).validate_serializable(value).unwrap();
    let expected: Vec<_> = expected.iter().map(|(code, pointer)| (*code, (*pointer).to_owned())).collect();
    assert_eq!(listed(&report), expected);
}

#[test]
fn numbers_of_any_precision_and_raw_values_are_read() {
    let number = Private(NUMBER, "1.50");
    gives_as_create(&BTreeMap::from([("description", &number)]), &[("wrong-type", "/description")]);
    gives_as_create(&BTreeMap::from([("inference", BTreeMap::from([("confidenceScore", &number)]))]), &[]);
    gives_as_create(&number, &[("not-an-object", "")]);
    let raw = Private(RAW_VALUE, r#"{ "categories": [5], "x": [[]] }"#);
    gives_as_create(&raw, &[("wrong-type", "/categories/0"), ("unknown-property", "/x")]);
    let twice = [Private(RAW_VALUE, r#""askMeAbout""#), Private(RAW_VALUE, r#""askMeAbout""#)];
    gives_as_create(
        &BTreeMap::from([("collaborationTags", twice)]),
        &[("duplicate-item", "/collaborationTags/1")],
    );
    let broken =
        Validator::new(Payload::CreatePersonInterest).validate_serializable(&Private(RAW_VALUE, "{"));
    assert!(broken.unwrap_err().is_eof());
}

/// Refuses to be written.
struct Refusing;

impl Serialize for Refusing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("not today"))
    }
}

#[test]
fn a_refusal_is_handed_on() {
    let validator = Validator::new(Payload::CreatePersonInterest);
    let refusal = validator.validate_serializable(&json_with(Refusing)).unwrap_err();
    assert_eq!(refusal.to_string(), "not today");
}

fn json_with<T>(value: T) -> BTreeMap<&'static str, [T; 1]> {
    BTreeMap::from([("categories", [value])])
}
