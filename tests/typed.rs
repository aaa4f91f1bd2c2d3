//! Typed values are judged like the JSON they are written as, and only valid bytes are parsed.

#![cfg(test)]

use std::collections::BTreeSet;

use msgraph_profile::{
    AllowedAudiences, Code, CollaborationTag, CreatePersonInterest, Double, Field, Flags, InferenceData,
    Limits, Open, Payload, PayloadType, PersonDataSource, PersonInterest, Report, Rules,
    UpdatePersonInterest, Validator, validate, validate_slice,
};
use serde_json::{Value, json};

#[path = "cases/load.rs"]
mod load;

use load::{Case, Setup, cases, text_cases, with_type_of};

/// Code and pointer of each violation, as a set: typed values are read in the order of their fields.
fn found(report: &Report) -> BTreeSet<(Code, Option<String>)> {
    report.violations().map(|one| (one.code(), one.pointer().map(str::to_owned))).collect()
}

/// Compares the reports on a typed value and on the JSON it is written as; describes any difference.
fn difference<T: PayloadType>(value: &T, validator: &Validator) -> Option<String> {
    let (typed, written) = (validator.validate_typed(value), json!(value));
    let untyped = validator.validate(&written);
    let has_position = typed.violations().any(|one| one.span().is_some() || one.position().is_some());
    // If not all are kept, the order decides which.
    let same_found = typed.is_truncated() || found(&typed) == found(&untyped);
    let same_verdict = (typed.len(), typed.is_valid()) == (untyped.len(), untyped.is_valid());
    let same = same_found && same_verdict && !has_position;
    (!same).then(|| format!("{written}\n  as a typed value: {typed}\n  as a Value: {untyped}"))
}

#[track_caller]
fn assert_violations<T: PayloadType>(value: &T, expected: &[(&str, &str)]) {
    assert_eq!(difference(value, &Validator::new(T::PAYLOAD)), None);
    let report = Validator::new(T::PAYLOAD).validate_typed(value);
    let found: BTreeSet<_> =
        report.violations().map(|one| (one.code().as_str(), one.pointer().unwrap())).collect();
    assert_eq!(found, expected.iter().copied().collect(), "{}", json!(value));
    assert_eq!(report.len(), expected.len());
}

#[test]
fn built_creates_are_judged_like_their_json() {
    let create = CreatePersonInterest::new;
    assert_violations(&create(), &[]);
    let valid =
        create().display_name("Chelsea FC").web_url("https://www.chelseafc.com").categories(["Sports"]);
    assert_violations(&valid.clone().collaboration_tags([CollaborationTag::AskMeAbout]), &[]);
    assert_violations(
        &valid.clone().allowed_audiences(AllowedAudiences::Everyone).clear_description().clear_categories(),
        &[],
    );
    assert_violations(&valid.web_url("www.chelseafc.com"), &[("link-shape", "/webUrl")]);
    assert_violations(&create().web_url("ftp://a.example"), &[("link-scheme", "/webUrl")]);
    assert_violations(&create().allowed_audiences("public"), &[("enum-unknown", "/allowedAudiences")]);
    let sentinel = AllowedAudiences::UnknownFutureValue;
    assert_violations(&create().allowed_audiences(sentinel), &[("enum-sentinel", "/allowedAudiences")]);
    let two: Flags<_> = [AllowedAudiences::Family, AllowedAudiences::Contacts].into_iter().collect();
    assert_violations(&create().allowed_audiences(two), &[("enum-combined", "/allowedAudiences")]);
    let tags =
        [CollaborationTag::AskMeAbout.into(), Open::from("mentor"), CollaborationTag::AskMeAbout.into()];
    let expected = [("enum-unknown", "/collaborationTags/1"), ("duplicate-item", "/collaborationTags/2")];
    assert_violations(&create().collaboration_tags(tags), &expected);
}

#[test]
fn built_complex_values_are_judged_like_their_json() {
    let with =
        |score: f64| CreatePersonInterest::new().inference(InferenceData::new().confidence_score(score));
    for score in [0.8, -0.0, f64::MAX, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        assert_violations(&with(score), &[]);
    }
    assert_violations(
        &CreatePersonInterest::new().inference(InferenceData::new().confidence_score(Double::from(1024))),
        &[],
    );
    let source = PersonDataSource::new().type_(["AAD"]);
    assert_violations(&CreatePersonInterest::new().source(source), &[]);
    let single: PersonDataSource = serde_json::from_value(json!({ "type": "AAD" })).unwrap();
    assert_violations(&CreatePersonInterest::new().source(single), &[("disputed-shape", "/source/type")]);
    let more = InferenceData::new().additional("confidence", 1).additional("@odata.type", "#x");
    let expected =
        [("unknown-property", "/inference/confidence"), ("type-annotation", "/inference/@odata.type")];
    assert_violations(&CreatePersonInterest::new().inference(more), &expected);
}

#[test]
fn null_collections_are_judged_like_their_json() {
    let mut create = CreatePersonInterest::new();
    create.categories = Field::Null;
    create.collaboration_tags = Field::Null;
    assert_violations(
        &create,
        &[("null-collection", "/categories"), ("null-collection", "/collaborationTags")],
    );
}

#[test]
fn additional_properties_are_judged() {
    let create = CreatePersonInterest::new()
        .display_name("x")
        .additional("displayName", 5)
        .additional("description", 5)
        .additional("displayname", "x")
        .additional("@odata.type", Value::Null)
        .additional("@odata.etag", 5)
        .additional("id", "1")
        .additional("isSearchable", "yes")
        .additional("sources", json!([null, { "id": "1", "rank": 1 }, 5]))
        .additional("a/b~c", json!([{}]));
    let expected = [
        ("unknown-property", "/displayname"),
        ("type-annotation", "/@odata.type"),
        ("read-only-property", "/id"),
        ("undocumented-property", "/isSearchable"),
        ("wrong-type", "/isSearchable"),
        ("undocumented-property", "/sources"),
        ("null-item", "/sources/0"),
        ("disputed-shape", "/sources/1/id"),
        ("unknown-property", "/sources/1/rank"),
        ("wrong-type", "/sources/2"),
        ("unknown-property", "/a~1b~0c"),
    ];
    assert_violations(&create, &expected);
}

#[test]
fn built_updates_are_judged_like_their_json() {
    assert_violations(&UpdatePersonInterest::new(), &[("empty-update", "")]);
    let annotated = UpdatePersonInterest::new().additional("@odata.type", "#microsoft.graph.personInterest");
    assert_violations(&annotated, &[("empty-update", "")]);
    assert_violations(&UpdatePersonInterest::new().clear_description(), &[]);
    let with_source = UpdatePersonInterest::new().additional("source", json!({ "type": 5 }));
    assert_violations(&with_source, &[("not-settable", "/source")]);
    // A declared name among the additional properties is not written, so nothing is left of this update.
    assert_violations(&UpdatePersonInterest::new().additional("displayName", "x"), &[("empty-update", "")]);
}

#[test]
fn objects_that_were_read_are_judged_like_their_json() {
    let response = include_str!("../examples/create-personInterest.response.json");
    assert_violations(&serde_json::from_str::<PersonInterest>(response).unwrap(), &[]);
    let wrong = json!({ "createdDateTime": "yesterday", "lastModifiedDateTime": "2020-07-06T06:34Z", "createdBy": { "@odata.type": "#x" } });
    let expected = [("date-time-format", "/createdDateTime"), ("type-annotation", "/createdBy/@odata.type")];
    assert_violations(&serde_json::from_value::<PersonInterest>(wrong).unwrap(), &expected);
    let mut cleared = PersonInterest::default();
    cleared.id.clear();
    assert_violations(&cleared, &[("wrong-type", "/id")]);
}

/// Judges the instance as a typed value and as JSON; `None` if it cannot be read as `T`.
fn judged<T: PayloadType>(case: &Case) -> Option<Result<(), String>> {
    let value = serde_json::from_value::<T>(case.instance.clone()).ok()?;
    Some(difference(&value, &case.setup.validator()).map_or(Ok(()), Err))
}

#[test]
fn cases_that_can_be_read_are_judged_like_their_json() {
    let (mut count, mut differences) = (0, Vec::new());
    for (title, case) in cases() {
        let judged = with_type_of!(case.setup.payload(), T => judged::<T>(&case));
        count += usize::from(judged.is_some());
        if let Some(Err(difference)) = judged {
            differences.push(format!("{title}: {difference}"));
        }
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert!(count > 700, "only {count} cases");
}

/// Valid bodies can be read by serde, and no invalid body is parsed.
fn check_parse<T: PayloadType>(title: &str, validator: &Validator, bytes: &[u8]) {
    let report = validator.validate_slice(bytes);
    match validator.parse::<T>(bytes) {
        Ok((value, warnings)) => {
            let read: T = serde_json::from_slice(bytes).unwrap();
            assert_eq!(json!(value), json!(read), "{title}");
            assert!(report.is_valid(), "{title}: {report}");
            assert_eq!(found(&warnings), found(&report), "{title}");
        }
        Err(errors) => {
            assert!(!errors.is_valid(), "{title}");
            let always = [Code::NullItem, Code::NumberRange, Code::DuplicateProperty, Code::TooDeep];
            let stricter = errors.errors().any(|one| always.contains(&one.code()));
            assert!(stricter || !report.is_valid(), "{title}: {errors}");
            let broken = |report: &Report| report.violations().any(|one| one.code() == Code::JsonSyntax);
            assert_eq!(broken(&errors), broken(&report), "{title}: {errors}");
        }
    }
}

fn check_parse_as(title: &str, setup: &Setup, bytes: &[u8]) {
    with_type_of!(setup.payload(), T => check_parse::<T>(title, &setup.validator(), bytes));
}

#[test]
fn valid_cases_are_parsed_and_invalid_ones_are_not() {
    for (title, case) in cases() {
        check_parse_as(&title, &case.setup, case.instance.to_string().as_bytes());
    }
    for (title, case) in text_cases() {
        check_parse_as(&title, &case.setup, case.text.unwrap_or_default().as_bytes());
    }
}

#[test]
fn from_slice_returns_the_value_or_the_report() {
    let body = br##"{ "displayName": "Chelsea FC", "source": { "type": "AAD" }, "@odata.type": "#graph.personInterest" }"##;
    let create = CreatePersonInterest::from_slice(body).unwrap();
    assert_eq!(create.display_name, "Chelsea FC");
    assert_eq!(create.source.get().unwrap().type_.items(), ["AAD"]);
    assert_eq!(create.additional["@odata.type"], "#graph.personInterest");
    let report = UpdatePersonInterest::from_slice(body).unwrap_err();
    assert_eq!(report.payload(), Payload::UpdatePersonInterest);
    assert_eq!(found(&report), found(&validate_slice(Payload::UpdatePersonInterest, body)));
    assert_eq!(report.to_string(), validate_slice(Payload::UpdatePersonInterest, body).to_string());
    let broken = PersonInterest::from_slice(b"{\n  \"id\": }").unwrap_err();
    let position = broken.violations().next().unwrap().position().unwrap();
    assert_eq!((position.line, position.column, position.byte), (2, 8, 9));
}

#[test]
fn parse_keeps_the_warnings() {
    let body = br#"{ "allowedAudiences": "unknownFutureValue", "webUrl": "ftp://a.example" }"#;
    let (create, report) =
        Validator::new(Payload::CreatePersonInterest).parse::<CreatePersonInterest>(body).unwrap();
    assert!(create.allowed_audiences == AllowedAudiences::UnknownFutureValue);
    let codes: Vec<_> = report.warnings().map(|one| (one.code(), one.span().unwrap())).collect();
    assert_eq!(codes, [(Code::EnumSentinel, 22..42), (Code::LinkScheme, 54..71)]);
    let strict = Validator::new(Payload::CreatePersonInterest).rules(Rules::DEFAULT.deny(Code::LinkScheme));
    let report = strict.parse::<CreatePersonInterest>(body).unwrap_err();
    assert_eq!(report.errors().map(|one| one.code()).collect::<Vec<_>>(), [Code::LinkScheme]);
    assert_eq!(report.warnings().map(|one| one.code()).collect::<Vec<_>>(), [Code::EnumSentinel]);
}

#[test]
fn parse_denies_what_no_type_can_hold() {
    for (code, body) in [
        (Code::NullItem, r#"{ "categories": [null] }"#),
        (Code::DuplicateProperty, r#"{ "displayName": "x", "displayName": "y" }"#),
    ] {
        for rules in [Rules::DEFAULT.allow(code), Rules::DEFAULT.warn(code)] {
            let validator = Validator::new(Payload::CreatePersonInterest).rules(rules);
            assert!(validator.validate_str(body).is_valid(), "{code}");
            let report = validator.parse::<CreatePersonInterest>(body.as_bytes()).unwrap_err();
            assert_eq!(report.errors().map(|one| one.code()).collect::<Vec<_>>(), [code]);
        }
    }
    let deep = format!(r#"{{ "@x": {}{} }}"#, "[".repeat(127), "]".repeat(127));
    let validator = Validator::new(Payload::PersonInterest).limits(Limits::DEFAULT.max_depth(1000));
    assert!(validator.validate_str(&deep).is_valid());
    assert!(validator.parse::<PersonInterest>(deep.as_bytes()).is_err());
}

#[test]
fn free_functions_and_methods_agree() {
    let create = CreatePersonInterest::new().web_url("x").additional("id", "1");
    let expected = found(&validate(Payload::CreatePersonInterest, &json!(create)));
    assert_eq!(found(&create.validate()), expected);
    assert_eq!(found(&Validator::new(Payload::CreatePersonInterest).validate_typed(&create)), expected);
    let as_update =
        Validator::new(Payload::UpdatePersonInterest).validate_typed(&CreatePersonInterest::new());
    assert_eq!(found(&as_update), BTreeSet::from([(Code::EmptyUpdate, Some(String::new()))]));
    assert_eq!(found(&PersonInterest::default().validate()), BTreeSet::new());
}
