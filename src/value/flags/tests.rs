//! Tests of [`Flags`].

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::*;
use crate::value::enum_type::tests::Audience;

fn written(text: &str) -> String {
    let read: Flags<Audience> = serde_json::from_value(json!(text)).unwrap();
    let written = serde_json::to_value(&read).unwrap().as_str().unwrap().to_owned();
    assert_eq!(read.to_string(), written);
    assert_eq!(Flags::<Audience>::from(written.as_str()), read, "writing changed the meaning of {text}");
    written
}

#[test]
fn texts_are_normalized() {
    let table = [
        ("organization", "organization"),
        ("8", "organization"),
        ("8,16", "organization,federatedOrganizations"),
        ("24", "organization,federatedOrganizations"),
        ("family,contacts", "family,contacts"),
        ("contacts,family", "family,contacts"),
        (" contacts , family ", "family,contacts"),
        ("0", "me"),
        ("+8", "organization"),
        ("me,me", "me"),
        ("me,family", "me,family"),
        ("8,24,organization", "organization,federatedOrganizations"),
        (
            "127",
            "family,contacts,groupMembers,organization,federatedOrganizations,everyone,unknownFutureValue",
        ),
        ("128", "128"),
        ("136", "136"),
        ("-1", "-1"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("99999999999999999999", "99999999999999999999"),
        ("Organization", "Organization"),
        ("future,8", "organization,future"),
        ("b,a,b", "b,a,b"),
        ("", ""),
        (",", ""),
    ];
    for (read, expected) in table {
        assert_eq!(written(read), expected, "read from {read:?}");
    }
}

#[test]
fn only_a_string_is_read() {
    for wrong in ["8", "null", "[]", "{}", "true"] {
        let error = serde_json::from_str::<Flags<Audience>>(wrong).unwrap_err().to_string();
        assert!(error.contains("expected a string that names a member of allowedAudiences"), "{error}");
    }
    let escaped: Flags<Audience> = serde_json::from_reader(&br#""\u006de""#[..]).unwrap();
    assert_eq!(escaped.single(), Some(Audience::Me));
}

#[test]
fn compares_with_a_member() {
    let one = Flags::from(Audience::Organization);
    assert!(one == Audience::Organization && one != Audience::Me);
    assert!(Flags::from("me,organization") != Audience::Organization);
    assert!(Field::Value(one.clone()) == Audience::Organization);
    assert!(Field::<Flags<Audience>>::Absent != Audience::Me);
    assert!(Field::Value(one).contains(Audience::Organization));
    assert_eq!(Flags::<Audience>::from("future").single(), None);
    assert_eq!(Flags::<Audience>::from("").single(), None);
}

#[test]
fn collects_members_and_texts() {
    let members: Flags<_> = [Audience::Family, Audience::Me, Audience::Family].into_iter().collect();
    assert_eq!(members.to_string(), "me,family");
    let open: Flags<Audience> =
        [Open::from("new"), Open::Other("me".to_owned()), Open::Other("x,8".to_owned())]
            .into_iter()
            .collect();
    assert_eq!(open.to_string(), "me,organization,new,x");
    assert_eq!(open, "me,8,new,x".parse::<Flags<Audience>>().unwrap());
    assert_eq!(format!("[{:>4}]", Flags::from(Audience::Me)), "[  me]");
}

#[test]
fn time_is_linear_in_hostile_text() {
    let started = Instant::now();
    let strangers = "x,me,127,".repeat(200_000);
    let read: Flags<Audience> = serde_json::from_value(Value::String(strangers)).unwrap();
    assert_eq!(read.members().len(), 200_000 + 8);
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}
