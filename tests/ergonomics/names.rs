//! Names as text: in configuration, in metrics, in other formats.

use msgraph_profile::json_schema::{Dialect, document};
use msgraph_profile::operation::{RequestBody, Resource};
use msgraph_profile::{
    AllowedAudiences, Applicability, Code, CollaborationTag, CreatePersonInterest, JsonKind, Level, Payload,
    PayloadType, PersonInterest, Position, Rules, SyntaxKind, UpdatePersonInterest, Validator, validate_str,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

fn check<T: Serialize + DeserializeOwned + AsRef<str> + PartialEq + std::fmt::Debug>(all: &[T]) {
    for one in all {
        assert_eq!(json!(one), json!(one.as_ref()));
        assert_eq!(&serde_json::from_value::<T>(json!(one)).unwrap(), one);
    }
    let error = serde_json::from_str::<T>("\"nothing\"").unwrap_err().to_string();
    assert!(error.starts_with("\"nothing\" is not one of "), "{error}");
    assert!(serde_json::from_str::<T>("7").unwrap_err().to_string().contains("expected the name of a"));
}

#[test]
fn enums_are_written_by_name() {
    check(Code::ALL);
    check(Level::ALL);
    check(Payload::ALL);
    check(SyntaxKind::ALL);
    check(JsonKind::ALL);
    check(Applicability::ALL);
    check(CollaborationTag::ALL);
    check(AllowedAudiences::ALL);
}

#[test]
fn rules_are_configuration() {
    let rules: Rules =
        serde_json::from_value(json!({ "link-scheme": "deny", "null-collection": "allow" })).unwrap();
    assert_eq!(rules, Rules::DEFAULT.deny(Code::LinkScheme).allow(Code::NullCollection));
    assert_eq!(json!(rules), json!({ "link-scheme": "deny", "null-collection": "allow" }));
    for wrong in
        [json!({ "link-schema": "deny" }), json!({ "link-scheme": "error" }), json!({ "too-large": 1 })]
    {
        assert!(serde_json::from_value::<Rules>(wrong).is_err());
    }
    let error = serde_json::from_value::<Rules>(json!({ "json-syntax": "deny" })).unwrap_err();
    assert_eq!(error.to_string(), "the level of json-syntax is fixed: remove it");
}

#[test]
fn positions_are_written_and_sorted() {
    let report = validate_str(Payload::CreatePersonInterest, "{ \"a\": 1,\n\"b\": 2 }");
    let positions: Vec<Position> = report.violations().filter_map(|one| one.position()).collect();
    let wanted = json!([{ "line": 1, "column": 3, "byte": 2 }, { "line": 2, "column": 1, "byte": 10 }]);
    assert_eq!(json!(positions), wanted);
    assert_eq!(serde_json::from_value::<Vec<Position>>(json!(positions)).unwrap(), positions);
    assert!(positions.is_sorted());
}

#[test]
fn an_unknown_name_is_data() {
    let error = "askmeabout".parse::<CollaborationTag>().unwrap_err();
    assert_eq!((error.type_name(), error.text()), ("CollaborationTag", "askmeabout"));
    assert_eq!(error.allowed(), CollaborationTag::ALL.iter().map(|tag| tag.as_str()).collect::<Vec<_>>());
}

/// What a program that is generic over bodies uses without further bounds.
fn describe<T: RequestBody>(body: &T) -> String {
    let copy = body.clone();
    assert!(
        copy == *body
            && T::from_slice(b"{}").is_ok_and(|empty| empty.is_empty())
            && "{}".parse::<T>().is_ok()
    );
    let operation = body.payload().operation().unwrap();
    assert_eq!(operation, T::OPERATION);
    assert_eq!(body.payload().entity(), T::Entity::PAYLOAD);
    assert!(document(T::PAYLOAD, Dialect::Draft07).is_some());
    let is_valid = std::thread::spawn(move || copy.validate().is_valid()).join().unwrap();
    format!("{} {}: {is_valid}", operation.method, operation.paths[0])
}

#[cfg(feature = "schemars")]
#[test]
fn generic_code_has_schemas() {
    fn title<T: PayloadType>() -> serde_json::Value {
        schemars::schema_for!(T).to_value()["title"].clone()
    }
    assert_eq!(title::<CreatePersonInterest>(), "Create personInterest");
}

fn id<T: Resource>(mut object: T) -> Option<String> {
    object.id_mut().set("1");
    object.id().get().cloned()
}

#[test]
fn generic_code_needs_no_further_bounds() {
    assert_eq!(describe(&CreatePersonInterest::new()), "POST /me/profile/interests: true");
    let update = UpdatePersonInterest::new().web_url("chelseafc.com");
    assert_eq!(describe(&update), "PATCH /me/profile/interests/{id}: false");
    assert_eq!(id(PersonInterest::new()).as_deref(), Some("1"));
}

#[test]
fn a_validator_never_replaces_its_payload() {
    let validator = Validator::new(Payload::CreatePersonInterest);
    let source = br#"{ "source": { "type": ["User"] } }"#;
    assert!(validator.parse::<CreatePersonInterest>(source).is_ok());
    let report = validator.parse::<UpdatePersonInterest>(source).unwrap_err();
    assert_eq!((report.payload(), report.count_of(Code::NotSettable)), (Payload::UpdatePersonInterest, 1));
    let report = validator.parse::<PersonInterest>(br#"{ "id": "1" }"#).unwrap_err();
    assert_eq!(
        (report.payload(), report.count_of(Code::ReadOnlyProperty)),
        (Payload::CreatePersonInterest, 1)
    );
    // What no type can hold is denied for both.
    let lenient = validator.rules(Rules::DEFAULT.allow(Code::DuplicateProperty));
    assert!(lenient.parse::<PersonInterest>(br#"{ "webUrl": null, "webUrl": null }"#).is_err());
}
