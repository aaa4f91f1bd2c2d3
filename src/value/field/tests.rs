//! Tests of [`Field`].

use serde_json::{Value, json};

use super::*;
use crate::value::{Open, enum_type::tests::Tag};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Careful {
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    name: Field<String>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    groups: Field<Vec<String>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Forgetful {
    name: Field<String>,
}

/// Reads properties into a buffer first, as `flatten` does.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Buffered {
    #[serde(flatten)]
    careful: Careful,
}

#[test]
fn the_three_cases_round_trip() {
    for json in ["{}", r#"{"name":null}"#, r#"{"name":"a","groups":["b","c"]}"#, r#"{"groups":[]}"#] {
        let read: Careful = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(serde_json::from_reader::<_, Careful>(json.as_bytes()).unwrap(), read);
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::from_value::<Careful>(value.clone()).unwrap(), read);
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
        assert_eq!(serde_json::from_str::<Buffered>(json).unwrap().careful, read);
    }
}

#[test]
fn a_missing_attribute_is_an_error_when_reading_and_writing() {
    let error = serde_json::from_str::<Forgetful>("{}").unwrap_err().to_string();
    assert!(error.starts_with("missing field `name`"), "{error}");
    let error = serde_json::to_string(&Forgetful { name: Field::Absent }).unwrap_err().to_string();
    assert!(error.contains("skip_serializing_if = \"Field::is_absent\""), "{error}");
    let null: Forgetful = serde_json::from_value(json!({ "name": null })).unwrap();
    assert!(null.name.is_null());
}

#[test]
fn a_value_of_another_kind_is_an_error() {
    let error = serde_json::from_str::<Careful>(r#"{"name":1}"#).unwrap_err().to_string();
    assert!(error.contains("expected a string"), "{error}");
}

#[test]
fn a_nested_option_reads_null_as_the_outer_null() {
    assert_eq!(serde_json::from_str::<Field<Field<u8>>>("null").unwrap(), Field::Null);
    assert_eq!(serde_json::from_str::<Option<Field<u8>>>("null").unwrap(), None);
}

#[test]
fn every_accessor_distinguishes_the_three_cases() {
    let (absent, null, mut value) = (Field::<u8>::Absent, Field::<u8>::Null, Field::Value(1_u8));
    assert_eq!([absent, null, value].map(|field| field.is_absent()), [true, false, false]);
    assert_eq!([absent, null, value].map(|field| field.is_null()), [false, true, false]);
    assert_eq!([absent, null, value].map(|field| field.is_value()), [false, false, true]);
    assert_eq!([absent, null, value].map(Field::into_option), [None, None, Some(1)]);
    assert_eq!([absent, null, value].map(|field| field.get().copied()), [None, None, Some(1)]);
    assert_eq!([absent.presence(), null.presence(), value.presence()], [None, Some(None), Some(Some(&1))]);
    assert_eq!([absent, null, value].map(|field| field.map(|v| v + 1)), [absent, null, Field::Value(2)]);
    assert_eq!(
        [absent.as_ref(), null.as_ref(), value.as_ref()],
        [Field::Absent, Field::Null, Field::Value(&1)]
    );
    assert_eq!(value.get_mut().map(|v| mem::replace(v, 3)), Some(1));
    assert_eq!(absent.clone().get_mut(), None);
    assert_eq!((value.take(), value), (Field::Value(3), Field::Absent));
}

#[test]
fn collections_are_read_without_an_option() {
    let tags = Field::Value(vec![Open::from(Tag::AskMeAbout), Open::from("new")]);
    assert!(tags.contains(Tag::AskMeAbout) && tags.contains("new") && tags.contains(Open::from("new")));
    assert!(!tags.contains(Tag::WantsToLearn));
    let categories = Field::from(vec![String::from("Sports")]);
    assert!(categories.contains("Sports") && categories.contains(String::from("Sports")));
    assert_eq!(categories.items(), ["Sports"]);
    assert_eq!(categories.as_deref(), Some(&[String::from("Sports")][..]));
    assert!(Field::<Vec<u8>>::Null.items().is_empty() && Field::<Vec<u8>>::Absent.items().is_empty());
}

#[test]
fn texts_are_set_and_compared() {
    let mut name = Field::<String>::Absent;
    assert!(name != "a");
    name.set("a");
    assert!(name == "a" && name == *"a");
    assert_eq!(name, Field::from(String::from("a")));
    name.clear();
    assert_eq!(name, Field::Null);
}
