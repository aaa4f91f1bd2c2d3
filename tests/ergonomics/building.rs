//! Building and editing: what programs write, without detours.

use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use msgraph_profile::{
    AllowedAudiences, CollaborationTag, CreatePersonInterest, Double, Field, Flags, GraphDateTime, OneOrMany,
    Open, Payload, PersonDataSource, PersonInterest, UpdatePersonInterest,
};
use serde_json::json;

#[test]
fn a_builder_takes_options() {
    let build = |name: Option<&str>, tags: Option<Vec<&str>>, score: Option<f64>| {
        let inference = msgraph_profile::InferenceData::new().maybe_confidence_score(score);
        CreatePersonInterest::new()
            .maybe_display_name(name)
            .maybe_categories(tags)
            .description("kept")
            .maybe_description(None::<String>)
            .inference(inference)
    };
    let whole = json!({
        "displayName": "Chess", "categories": ["Games"], "description": "kept",
        "inference": { "confidenceScore": 0.5 },
    });
    assert_eq!(json!(build(Some("Chess"), Some(vec!["Games"]), Some(0.5))), whole);
    assert_eq!(json!(build(None, None, None)), json!({ "description": "kept", "inference": {} }));
}

#[test]
fn fields_are_assigned_plain_values() {
    let mut interest = PersonInterest::default();
    interest.inference.get_or_insert_default().confidence_score = 0.9.into();
    interest.allowed_audiences = AllowedAudiences::Me.into();
    interest.collaboration_tags = [CollaborationTag::AskMeAbout].into();
    interest.categories = ["Sports", "Chess"].into();
    interest.display_name = "Chess".into();
    let request = CreatePersonInterest::new()
        .inference(msgraph_profile::InferenceData::new().confidence_score(0.9))
        .allowed_audiences(AllowedAudiences::Me);
    let built = PersonInterest::from(request)
        .collaboration_tags([CollaborationTag::AskMeAbout])
        .categories(["Sports", "Chess"])
        .display_name("Chess");
    assert_eq!(interest, built);
}

#[test]
fn collections_are_set_and_extended() {
    let mut update = UpdatePersonInterest::new();
    update.categories.set_items(["Sports"]);
    update.categories.extend(["Chess"]);
    update.collaboration_tags.push(CollaborationTag::AskMeAbout);
    update.collaboration_tags.extend([CollaborationTag::WantsToLearn]);
    let wanted =
        json!({ "categories": ["Sports", "Chess"], "collaborationTags": ["askMeAbout", "wantsToLearn"] });
    assert_eq!(json!(update), wanted);
    let tags = vec![CollaborationTag::AskMeAbout];
    let create = CreatePersonInterest::new().collaboration_tags(&tags).clear_categories();
    assert_eq!(json!(create), json!({ "categories": [], "collaborationTags": tags }));
}

#[test]
fn a_field_is_used_like_an_option() {
    let mut name = Field::<String>::Null;
    assert_eq!(name.clone().unwrap_or("none".into()), "none");
    assert_eq!(name.clone().unwrap_or_default(), "");
    name.get_or_insert_with(|| "chess".into()).push('!');
    name.as_deref_mut().unwrap().make_ascii_uppercase();
    assert!(name.is_value_and(|name| name.starts_with('C')));
    assert_eq!(
        name.clone().and_then(|name| name.parse::<i32>().map_or(Field::Null, Field::Value)),
        Field::Null
    );
    assert_eq!(Option::from(name), Some(String::from("CHESS!")));
}

#[test]
fn a_field_is_compared_with_values() {
    let (name, chess) = (Field::from("Chess"), String::from("Chess"));
    assert!(name == "Chess" && name == *"Chess" && name == chess);
    assert!("Chess" == name && *"Chess" == name);
    assert!(chess == name);
    assert!(name == Some(chess));
    assert!(Field::Value(true) == true && Field::Value(7) == 7 && Field::<i32>::Absent == None);
    let (score, one): (Field<Double>, Field<Double>) = (0.8.into(), 1.into());
    assert!(score == 0.8 && score != 0.7 && one == 1.0 && Field::<Double>::Null != 0.0);
}

#[test]
fn flags_are_a_collection() {
    let both = AllowedAudiences::Me | AllowedAudiences::Family;
    assert_eq!(both, Flags::from([AllowedAudiences::Family, AllowedAudiences::Me]));
    assert_eq!((both.clone() | AllowedAudiences::Contacts).to_string(), "me,family,contacts");
    let mut names = Vec::new();
    for member in &both {
        names.push(member.as_str());
    }
    assert_eq!(names, ["me", "family"]);
    assert_eq!(both.iter().count(), both.clone().into_iter().count());
    let update =
        UpdatePersonInterest::new().allowed_audiences([AllowedAudiences::Me, AllowedAudiences::Family]);
    assert!(update.allowed_audiences.contains(AllowedAudiences::Family));
    let one: Flags<_> = Open::Known(AllowedAudiences::Me).into();
    assert!(one == AllowedAudiences::Me);
    let mut flags = Flags::from(AllowedAudiences::Family);
    flags.extend([AllowedAudiences::Me]);
    flags.extend([Open::from("future")]);
    assert_eq!(flags.to_string(), "me,family,future");
}

#[test]
fn one_or_many_is_a_collection() {
    let built = [OneOrMany::from("User"), vec!["User"].into(), String::from("User").into(), ["User"].into()];
    assert!(built.iter().all(|one| one == &built[0]));
    assert_eq!(built[0].iter().chain(&built[1]).collect::<Vec<_>>(), ["User", "User"]);
    assert_eq!(Vec::<String>::from(built[0].clone()), ["User"]);
    assert_eq!(built[0].clone().into_iter().next().as_deref(), Some("User"));
    assert_eq!(json!(PersonDataSource::new().type_("User")), json!({ "type": ["User"] }));
}

#[test]
fn numbers_of_all_types_are_doubles() {
    let all = [1_f32.into(), 1_u32.into(), 1_i64.into(), 1_u64.into(), 1_i32.into(), Double::from(1.0)];
    let half = Double::from(0.5);
    assert!(all.iter().all(|one| *one == 1.0 && *one < 1.5 && *one > half));
    assert_eq!("0.25".parse::<Double>().unwrap(), 0.25);
    for text in ["", " 1", "1 ", "+1", "1e999", "inf", "NAN", "0x1"] {
        assert!(text.parse::<Double>().is_err(), "{text}");
    }
}

#[test]
fn values_are_sorted_and_kept_in_maps() {
    let tags =
        BTreeMap::from([(Open::Known(CollaborationTag::WantsToLearn), 2), (Open::from("askMeAbout"), 1)]);
    assert_eq!(tags.keys().map(Open::as_str).collect::<Vec<_>>(), ["askMeAbout", "wantsToLearn"]);
    let flags = BTreeSet::from([Flags::from(AllowedAudiences::Me), Flags::from("me")]);
    assert_eq!(flags.len(), 1);
    let mut fields =
        [Field::Value(OneOrMany::from("b")), Field::Null, Field::Value("a".into()), Field::Absent];
    fields.sort();
    let sorted = [Field::Absent, Field::Null, Field::Value("a".into()), Field::Value("b".into())];
    assert_eq!(fields, sorted);
}

#[test]
fn times_are_made_without_another_crate() {
    assert!(GraphDateTime::from(SystemTime::now()).is_valid());
    assert!(GraphDateTime::try_from("2020-07-06T06:34:12Z").is_ok());
    assert!(GraphDateTime::try_from(String::from("yesterday")).is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn times_are_converted_to_chrono() {
    use chrono::{DateTime, FixedOffset, NaiveDate};
    use msgraph_profile::GraphDate;

    let created = GraphDateTime::try_from("2020-07-06T06:34:12Z").unwrap();
    assert_eq!(DateTime::<FixedOffset>::try_from(&created).unwrap().timestamp(), 1_594_017_252);
    assert!(NaiveDate::try_from(&GraphDate::try_from("2020-02-30").unwrap()).is_err());
}

#[test]
fn text_is_parsed_like_bytes() {
    let text = r#"{ "displayName": "Chess" }"#;
    let parsed: CreatePersonInterest = text.parse().unwrap();
    assert_eq!(parsed, CreatePersonInterest::from_slice(text.as_bytes()).unwrap());
    assert_eq!("[]".parse::<PersonInterest>().unwrap_err().payload(), Payload::PersonInterest);
}

#[cfg(feature = "http")]
#[test]
fn a_target_is_made_of_text() {
    use msgraph_profile::request::Target;

    let target: Target = "adele@contoso.com".into();
    assert_eq!(target, Target::User("adele@contoso.com".to_owned()));
    assert_eq!(target, String::from("adele@contoso.com").into());
}
