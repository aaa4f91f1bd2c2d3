//! The model types round-trip: what is read is written back, and nothing is lost.

#![cfg(test)]

use msgraph_profile::{
    AllowedAudiences, CollaborationTag, CreatePersonInterest, Field, Flags, GraphDateTime, IdentitySet, Open,
    PayloadType, PersonInterest, UpdatePersonInterest, validate,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[path = "cases/load.rs"]
mod load;

use load::{cases, with_type_of};

const REQUEST: &str = include_str!("../examples/create-personInterest.json");
const RESPONSE: &str = include_str!("../examples/create-personInterest.response.json");
const OPERATION: &str = include_str!("../schemas/personInterest/operations.toml");

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn documented_response() -> PersonInterest {
    serde_json::from_str(RESPONSE).unwrap()
}

/// Reads from text and from a `Value`, and writes both.
#[track_caller]
fn assert_round_trip<T: PayloadType>(value: &Value) {
    assert_written_as::<T>(value, value);
}

#[track_caller]
fn assert_written_as<T: PayloadType>(value: &Value, expected: &Value) {
    let from_value: T = read(value.clone());
    let from_text: T = serde_json::from_str(&value.to_string()).unwrap();
    // Not compared with each other: NaN equals nothing.
    assert_eq!(&serde_json::to_value(&from_text).unwrap(), expected);
    assert_eq!(&serde_json::to_value(&from_value).unwrap(), expected);
    let text = serde_json::to_string(&from_value).unwrap();
    assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), expected);
}

/// The literal string at a key of the first table with the key, which is create.
fn in_operation(key: &str) -> &'static str {
    let (_, rest) = OPERATION.split_once(&format!("\n{key} = '''\n")).unwrap();
    rest.split_once("'''").unwrap().0
}

#[test]
fn examples_are_those_of_the_documentation() {
    assert_eq!(REQUEST, in_operation("request"));
    assert_eq!(RESPONSE, in_operation("response"));
}

#[test]
fn the_documented_response_round_trips() {
    assert_round_trip::<PersonInterest>(&serde_json::from_str(RESPONSE).unwrap());
}

#[test]
fn the_documented_request_round_trips() {
    let value = serde_json::from_str(REQUEST).unwrap();
    assert_round_trip::<CreatePersonInterest>(&value);
    assert_round_trip::<UpdatePersonInterest>(&value);
    assert_round_trip::<PersonInterest>(&value);
}

#[test]
fn the_documented_response_has_its_values() {
    let interest = documented_response();
    assert_eq!(interest.id, "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f");
    assert!(interest.allowed_audiences == AllowedAudiences::Organization);
    assert!(interest.inference.is_null() && interest.collaboration_tags.is_null());
    assert!(
        interest.source.is_absent() && interest.sources.is_absent() && interest.is_searchable.is_absent()
    );
    assert_eq!(interest.categories.items(), ["Sports"]);
    let created = interest.created_date_time.get().map(GraphDateTime::as_str);
    assert_eq!(created, Some("2020-07-06T06:34:12.2294868Z"));
    let identity = |field: &Field<IdentitySet>| field.get().unwrap().clone();
    let (creator, modifier) = (identity(&interest.created_by), identity(&interest.last_modified_by));
    assert_eq!(creator, modifier);
    assert!(creator.application.is_null() && creator.device.is_null());
    assert_eq!(creator.user.get().unwrap().display_name, "Innocenty Popov");
    assert!(interest.additional.is_empty());
}

#[cfg(feature = "http")]
#[test]
fn documented_responses_round_trip_in_a_page() {
    use msgraph_profile::facts;
    use msgraph_profile::response::Page;

    fn items<T: PayloadType>(page: &str) -> Vec<Value> {
        let page: Page<T> = serde_json::from_str(page).unwrap();
        page.items.iter().map(|item| serde_json::to_value(item).unwrap()).collect()
    }

    let responses = facts::operations().iter().filter_map(|operation| {
        let response: Value = serde_json::from_str(operation.example_response?).unwrap();
        Some((operation, response))
    });
    let mut types = std::collections::BTreeSet::new();
    for (operation, response) in responses {
        let page = serde_json::json!({ "@odata.context": "a", "value": [response, response] }).to_string();
        let payload = operation.type_name.parse().unwrap();
        let items = with_type_of!(payload, T => items::<T>(&page));
        assert_eq!(items, [response.clone(), response], "{}", operation.name);
        types.insert(operation.type_name);
    }
    let lists = facts::operations().iter().filter(|operation| operation.kind == facts::OperationKind::List);
    assert!(lists.map(|list| list.type_name).eq(types), "types without an example response");
}

#[test]
fn valid_cases_round_trip() {
    let mut count = 0;
    for (title, case) in cases() {
        // Numbers of audiences are written back as names, so only names round-trip.
        let audience = case.instance.get("allowedAudiences").and_then(Value::as_str);
        let is_name = audience.is_none_or(|text| text.parse::<AllowedAudiences>().is_ok());
        let (payload, instance) = (case.setup.payload(), &case.instance);
        let is_valid =
            case.setup.validator().validate(instance).is_valid() && validate(payload, instance).is_valid();
        if !is_name || !is_valid {
            continue;
        }
        let result =
            std::panic::catch_unwind(|| with_type_of!(payload, T => assert_round_trip::<T>(instance)));
        assert!(result.is_ok(), "{title}");
        count += 1;
    }
    assert!(count > 400, "only {count} cases");
}

#[test]
fn unknown_properties_round_trip() {
    let value = json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#x",
        "createdBy": { "guest": { "id": 1 }, "user": { "tenantId": "t", "thumbnails": null }, "x@y": [] },
        "displayName@odata.type": "#String",
        "future": { "a": [1, 2.5, null, true, { "b": "c" }] },
        "inference": { "confidenceScore": 0.8, "model": "m" },
        "source": { "type": ["AAD"], "more": null },
        "sources": [{ "sourceId": "1", "rank": 1 }, { "properties": [], "@x": 1 }],
        "ключ/~": "значение",
    });
    assert_round_trip::<PersonInterest>(&value);
    let interest: PersonInterest = read(value.clone());
    let names: Vec<_> = interest.additional.keys().collect();
    assert_eq!(names, ["@odata.context", "displayName@odata.type", "future", "ключ/~"]);
    assert_eq!(interest.additional["future"], value["future"]);
    assert_eq!(interest.inference.get().unwrap().additional["model"], "m");
}

#[test]
fn requests_keep_undeclared_properties() {
    let value =
        json!({ "displayName": "x", "id": "1", "isSearchable": true, "source": {}, "sources": [{ "a": 1 }] });
    assert_round_trip::<CreatePersonInterest>(&value);
    assert_round_trip::<UpdatePersonInterest>(&value);
    let update: UpdatePersonInterest = read(value);
    assert_eq!(update.additional.keys().collect::<Vec<_>>(), ["id", "isSearchable", "source", "sources"]);
}

#[test]
fn absent_null_and_value_round_trip() {
    assert_round_trip::<PersonInterest>(&json!({}));
    assert_round_trip::<UpdatePersonInterest>(
        &json!({ "description": null, "inference": null, "categories": null }),
    );
    assert_round_trip::<UpdatePersonInterest>(
        &json!({ "description": "", "inference": {}, "categories": [] }),
    );
    let update: UpdatePersonInterest = read(json!({ "description": null }));
    assert!(update.description.is_null() && update.display_name.is_absent());
}

#[test]
fn unknown_enum_values_round_trip() {
    for text in ["futureAudience", "Organization", "me,futureAudience", "unknownFutureValue"] {
        assert_round_trip::<PersonInterest>(&json!({ "allowedAudiences": text }));
    }
    let tags = json!({ "collaborationTags": ["askMeAbout", "futureTag", "AskMeAbout", ""] });
    assert_round_trip::<PersonInterest>(&tags);
    let interest: PersonInterest = read(tags);
    assert_eq!(interest.collaboration_tags.items()[0].known(), Some(CollaborationTag::AskMeAbout));
    assert_eq!(interest.collaboration_tags.items()[1], Open::Other("futureTag".to_owned()));
    assert!(!interest.collaboration_tags.contains(CollaborationTag::WantsToLearn));
}

#[test]
fn combined_and_numbered_audiences_are_written_as_names() {
    for (text, expected) in [
        ("family,contacts", "family,contacts"),
        ("8", "organization"),
        ("0", "me"),
        ("3", "family,contacts"),
        ("family,8", "family,organization"),
        ("1024", "1024"),
    ] {
        let expected = json!({ "allowedAudiences": expected });
        assert_written_as::<PersonInterest>(&json!({ "allowedAudiences": text }), &expected);
    }
    let interest: PersonInterest = read(json!({ "allowedAudiences": "8" }));
    assert!(interest.allowed_audiences == AllowedAudiences::Organization);
    let interest: PersonInterest = read(json!({ "allowedAudiences": "family,contacts" }));
    assert!(interest.allowed_audiences.contains(AllowedAudiences::Contacts));
    assert_eq!(interest.allowed_audiences.get().and_then(Flags::single), None);
}

#[test]
fn both_forms_of_the_source_type_round_trip() {
    for form in [json!("AAD"), json!(["AAD"]), json!(["AAD", "UPA"]), json!([]), json!(""), Value::Null] {
        assert_round_trip::<PersonInterest>(&json!({ "source": { "type": form } }));
        assert_round_trip::<CreatePersonInterest>(&json!({ "source": { "type": form } }));
    }
}

#[test]
fn times_round_trip_byte_for_byte() {
    let longest = "2020-07-06T06:34:12.123456789012-11:30";
    for time in [
        "2020-07-06T06:34:12.2294868Z",
        "2020-07-06T06:34Z",
        "1972-06-30T23:59:60.0Z",
        longest,
        "-0001-02-30T00:00Z",
        "no time",
    ] {
        assert_round_trip::<PersonInterest>(
            &json!({ "createdDateTime": time, "lastModifiedDateTime": time }),
        );
    }
}

#[test]
fn numbers_round_trip() {
    for number in
        ["1024", "1024.0", "0.8", "-0.0", "5e-324", "18446744073709551615", "\"INF\"", "\"-INF\"", "\"NaN\""]
    {
        let text = format!(r#"{{"inference":{{"confidenceScore":{number}}}}}"#);
        let interest: PersonInterest = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&interest).unwrap(), text);
    }
}

#[test]
fn requests_copy_settable_properties() {
    let mut read_before = documented_response();
    read_before.additional.insert("@odata.etag".to_owned(), json!("x"));
    read_before.source = Field::Value(read(json!({ "type": "AAD" })));
    let shared = json!({
        "allowedAudiences": "organization",
        "categories": ["Sports"],
        "description": "World's greatest football club",
        "displayName": "Chelsea FC",
        "webUrl": "https://www.chelseafc.com",
    });
    assert_eq!(json!(UpdatePersonInterest::from(&read_before)), shared);
    let create = CreatePersonInterest::from(&read_before);
    assert_eq!(json!(create.source), json!({ "type": "AAD" }));
    let mut with_source = shared;
    with_source["source"] = json!({ "type": "AAD" });
    assert_eq!(json!(create), with_source);
    assert!(create.validate().is_valid() && UpdatePersonInterest::from(&read_before).validate().is_empty());
}

#[test]
fn requests_copy_nothing_from_an_empty_object() {
    let nothing = PersonInterest::default();
    assert_eq!(CreatePersonInterest::from(&nothing), CreatePersonInterest::new());
    assert_eq!(UpdatePersonInterest::from(&nothing), UpdatePersonInterest::new());
    let nulls: PersonInterest =
        read(json!({ "allowedAudiences": null, "categories": null, "inference": null, "source": null }));
    assert_eq!(CreatePersonInterest::from(&nulls), CreatePersonInterest::new());
}

#[test]
fn changes_are_the_differences() {
    let before = documented_response();
    assert_eq!(UpdatePersonInterest::changes(&before, &before), UpdatePersonInterest::new());
    let mut after = before.clone();
    after.description.set("Season ticket holder");
    after.categories = Field::Null;
    after.collaboration_tags = Field::Value(vec![CollaborationTag::AskMeAbout.into()]);
    after.web_url.clear();
    after.display_name = Field::Absent;
    after.id.set("another");
    after.thumbnail_url.set("x");
    after.source = Field::Value(read(json!({ "type": ["AAD"] })));
    let expected = json!({
        "categories": [],
        "collaborationTags": ["askMeAbout"],
        "description": "Season ticket holder",
        "webUrl": null,
    });
    let changes = UpdatePersonInterest::changes(&before, &after);
    assert_eq!(json!(changes), expected);
    assert!(changes.validate().is_empty());
}

#[test]
fn changes_from_null_to_empty_are_changes() {
    let before: PersonInterest = read(json!({ "collaborationTags": null, "inference": null }));
    let after: PersonInterest =
        read(json!({ "collaborationTags": [], "inference": { "confidenceScore": 1 } }));
    let expected = json!({ "collaborationTags": [], "inference": { "confidenceScore": 1 } });
    assert_eq!(json!(UpdatePersonInterest::changes(&before, &after)), expected);
    let from_nothing = UpdatePersonInterest::changes(&PersonInterest::default(), &after);
    assert_eq!(json!(from_nothing), expected);
}

#[test]
fn additional_properties_are_written_once() {
    let create = CreatePersonInterest::new()
        .display_name("x")
        .additional("displayName", "y")
        .additional("description", "z")
        .additional("@odata.type", "#microsoft.graph.personInterest")
        .additional("nested", json!({ "a": [1] }));
    let written = serde_json::to_string(&create).unwrap();
    let expected = json!({ "displayName": "x", "@odata.type": "#microsoft.graph.personInterest", "nested": { "a": [1] } });
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), expected);
    assert_eq!(written.matches("displayName").count(), 1);
}
