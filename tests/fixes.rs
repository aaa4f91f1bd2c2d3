//! `Validator::fix` on documented bodies that programs have damaged: names in other cases, values in other forms.

#![cfg(test)]

use msgraph_profile::{Code, Payload, Report, Validator, apply_fixes, facts};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

const CASES: u32 = 500;

/// The documented requests, each with its payload.
fn documented() -> Vec<(Payload, Value)> {
    let examples = facts::operations().iter().filter_map(|one| Some((one.name.parse().ok()?, one.example?)));
    examples.map(|(payload, text)| (payload, serde_json::from_str(text).unwrap())).collect()
}

/// A way in which programs damage a name/value pair.
type Damage = fn(&str, &Value) -> (String, Value);

const DAMAGE: &[Damage] = &[
    |name, value| (name[..1].to_uppercase() + &name[1..], value.clone()),
    |name, value| (name.to_lowercase(), value.clone()),
    |name, value| {
        let snake =
            name.chars().flat_map(|letter| letter.is_uppercase().then_some('_').into_iter().chain([letter]));
        (snake.collect::<String>().to_lowercase(), value.clone())
    },
    |name, value| (name.to_owned(), json!([value])),
    |name, value| (name.to_owned(), value.get(0).unwrap_or(value).clone()),
    |name, value| (name.to_owned(), Value::from(value.to_string())),
    |name, value| (name.to_owned(), value.as_str().map_or(json!(8), |text| Value::from(text.to_uppercase()))),
    |name, _| (name.to_owned(), Value::Null),
    |name, _| (name.to_owned(), json!("@{a=b}")),
    |_, value| ("AdditionalData".to_owned(), value.clone()),
    |_, value| ("id".to_owned(), value.clone()),
    |_, value| ("OdataType".to_owned(), value.clone()),
    |name, value| (name.to_owned() + "s", value.clone()),
    |name, value| (name.to_owned(), json!([value, value])),
];

/// Damages one of the pairs, also of those in nested objects.
fn damage(object: &mut Map<String, Value>, index: Index, damage: Damage) {
    if object.is_empty() {
        return;
    }
    let at = index.index(object.len());
    let nested = object.values_mut().nth(at).and_then(Value::as_object_mut).filter(|_| index.index(3) == 0);
    if let Some(nested) = nested {
        return self::damage(nested, index, damage);
    }
    let (name, value) = object.iter().nth(at).unwrap();
    let (old, (name, value)) = (name.clone(), damage(name, value));
    // A name that is there already stays beside the new one.
    if !object.contains_key(&name) || name == old {
        object.remove(&old);
    }
    object.insert(name, value);
}

fn damaged() -> impl Strategy<Value = (Payload, String)> {
    let edits = prop::collection::vec((any::<Index>(), select(DAMAGE)), 1..5);
    (select(documented()), edits, any::<bool>()).prop_map(|((payload, mut body), edits, is_pretty)| {
        for (index, edit) in edits {
            damage(body.as_object_mut().unwrap(), index, edit);
        }
        (payload, if is_pretty { format!("{body:#}") } else { body.to_string() })
    })
}

fn duplicates(report: &Report) -> usize {
    report.violations().filter(|violation| violation.code() == Code::DuplicateProperty).count()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(CASES) })]

    #[test]
    fn a_fixed_body_is_better_and_stays_as_it_is((payload, text) in damaged()) {
        let validator = Validator::new(payload);
        let before = validator.validate_str(&text);
        let Some(fixed) = validator.fix(text.as_bytes()) else { return Ok(()) };
        let after = validator.validate_slice(&fixed.text);
        prop_assert!((after.error_count(), after.len()) < (before.error_count(), before.len()), "{text}");
        prop_assert!(duplicates(&after) <= duplicates(&before), "{text}");
        prop_assert!(serde_json::from_slice::<Value>(&fixed.text).is_ok());
        prop_assert_eq!(validator.fix(&fixed.text), None, "{}", text);
    }

    /// Whether or not it is certain, a fix leaves JSON, and its violation is gone.
    #[test]
    fn each_fix_is_about_its_violation((payload, text) in damaged()) {
        let validator = Validator::new(payload);
        let report = validator.validate_str(&text);
        for violation in report.violations() {
            let Some(fix) = violation.fix(text.as_bytes()) else { continue };
            let fixed = apply_fixes(text.as_bytes(), std::slice::from_ref(&fix));
            prop_assert!(serde_json::from_slice::<Value>(&fixed).is_ok(), "{}: {fix:?}", text);
            let after = validator.validate_slice(&fixed);
            let equal = |report: &Report| {
                let key = (violation.code(), violation.message().to_string());
                report.violations().filter(|one| (one.code(), one.message().to_string()) == key).count()
            };
            prop_assert!(equal(&after) < equal(&report), "{}: {violation}: {fix:?}", text);
        }
    }
}

#[test]
fn memory_is_bounded_and_what_follows_many_violations_is_still_checked() {
    let text =
        format!("{{\"collaborationTags\": [{}], \"categories\": null}}", vec!["\"\""; 150_000].join(","));
    let validator = Validator::new(Payload::CreatePersonInterest);
    // Beyond the violations that are looked at, nothing is fixed, and nothing is broken.
    assert_eq!(validator.fix(text.as_bytes()), None);
    let tail = format!("{text}, x");
    assert_eq!(validator.fix(tail.as_bytes()), None);
}

#[test]
fn each_kind_of_mistake_has_its_fix() {
    for (payload, text, expected) in [
        (
            "create-personInterest",
            r#"{"categories": ["a", null]}"#,
            Some((r#"{"categories": ["a"]}"#, false)),
        ),
        ("create-personInterest", r#"{"categories": null}"#, Some((r#"{"categories": []}"#, true))),
        (
            "create-personInterest",
            r#"{"description": "a", "description": "b"}"#,
            Some((r#"{"description": "a"}"#, false)),
        ),
        (
            "create-personInterest",
            r#"{"collaborationTags": ["askMeAbout, ableToMentor"]}"#,
            Some((r#"{"collaborationTags": ["askMeAbout", "ableToMentor"]}"#, false)),
        ),
        ("create-personInterest", r#"{"collaborationTags": ["askMeAbout, none"]}"#, None),
        ("create-personInterest", r#"{"allowedAudiences": "Organization, Contacts"}"#, None),
        (
            "create-personInterest",
            r#"{"source": {"type": "AAD"}}"#,
            Some((r#"{"source": {"type": ["AAD"]}}"#, true)),
        ),
        (
            "create-educationalActivity",
            r#"{"startMonthYear": "2020-07-06T00:00:00Z"}"#,
            Some((r#"{"startMonthYear": "2020-07-06"}"#, true)),
        ),
        ("create-educationalActivity", r#"{"startMonthYear": "July 2020"}"#, None),
        ("create-personInterest", r#""{\"displayName\": \"a\"}""#, Some((r#"{"displayName": "a"}"#, true))),
        ("create-personInterest", r#""{\"displayName\": ""#, None),
        ("create-personInterest", r#""7""#, None),
        (
            "personInterest",
            r#"{"createdDateTime": "2020-07-06T06:34:12"}"#,
            Some((r#"{"createdDateTime": "2020-07-06T06:34:12Z"}"#, false)),
        ),
        ("create-educationalActivity", r#"{"isSearchable": true}"#, Some(("{}", false))),
        // Both names of it are valid.
        ("create-personInterest", r#"{"sources": [{"id": "1"}]}"#, None),
        ("update-personAnniversary", r#"{"source": null}"#, Some(("{}", false))),
    ] {
        let report = Validator::new(payload.parse().unwrap()).validate_str(text);
        let fix = report.violations().last().unwrap().fix(text.as_bytes());
        let fixed = fix.as_ref().map(|fix| apply_fixes(text.as_bytes(), std::slice::from_ref(fix)));
        let certain = fix.map(|fix| fix.is_machine_applicable());
        let found = fixed.map(|text| String::from_utf8(text).unwrap()).zip(certain);
        assert_eq!(found.as_ref().map(|(text, certain)| (text.as_str(), *certain)), expected, "{text}");
    }
}

#[test]
fn a_title_says_that_an_offset_is_a_guess() {
    let title = |payload: Payload, text: &str| {
        let report = Validator::new(payload).validate_str(text);
        report.violations().next().unwrap().fix(text.as_bytes()).unwrap().title
    };
    let guess = title(Payload::PersonInterest, r#"{"createdDateTime": "2020-07-06T06:34:12"}"#);
    assert_eq!(guess, "add an offset; Z is for UTC");
    let certain = title(Payload::PersonInterest, r#"{"createdDateTime": "2020-07-06 06:34:12z"}"#);
    assert_eq!(certain, r#"write "2020-07-06T06:34:12Z""#);
    let date = title(Payload::CreateEducationalActivity, r#"{"startMonthYear": "2020-07-06 09:30"}"#);
    assert_eq!(date, r#"write "2020-07-06""#);
}
