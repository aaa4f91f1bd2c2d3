//! The types, the checks and the documents that came from the made-up schema files.

#![cfg(test)]

use std::collections::BTreeSet;

use msgraph_profile::json_schema::{Dialect, document};
use msgraph_profile::operation::{CREATE_PERSON_GADGET, RequestBody};
use msgraph_profile::request::{Cloud, Query, RequestBuilder, RequestError, Target};
use msgraph_profile::{
    AllowedAudiences, CreatePersonGadget, Facet, GadgetLight, GadgetMood, GadgetPanel, GadgetPart, Open,
    Payload, PayloadType, PersonGadget, Report, UpdatePersonGadget, validate, validate_slice,
};
use serde_json::{Value, json};

fn found(report: &Report) -> BTreeSet<(&str, &str)> {
    report.violations().map(|one| (one.code().as_str(), one.pointer().unwrap())).collect()
}

#[track_caller]
fn gives(payload: Payload, body: &Value, expected: &[(&str, &str)]) {
    let expected: BTreeSet<_> = expected.iter().copied().collect();
    assert_eq!(found(&validate(payload, body)), expected, "as a Value");
    assert_eq!(found(&validate_slice(payload, body.to_string().as_bytes())), expected, "as bytes");
}

#[test]
fn a_request_is_built_and_checked() {
    let part = GadgetPart::new().serial("A1").spares([GadgetPart::new().serial("A2")]);
    let request = CreatePersonGadget::new()
        .title("Robot")
        .type_("toy")
        .homepage("https://example.com/robot")
        .mood(GadgetMood::VeryHappy)
        .parts([part])
        .weight(2.5)
        .allowed_audiences(AllowedAudiences::Organization);
    let written = json!({
        "allowedAudiences": "organization",
        "homepage": "https://example.com/robot",
        "mood": "veryHappy",
        "parts": [{ "serial": "A1", "spares": [{ "serial": "A2" }] }],
        "title": "Robot",
        "type": "toy",
        "weight": 2.5,
    });
    assert_eq!(serde_json::to_value(&request).unwrap(), written);
    assert_eq!(found(&request.validate()), BTreeSet::new());
    gives(CreatePersonGadget::PAYLOAD, &written, &[]);
    assert_eq!(CreatePersonGadget::from_slice(written.to_string().as_bytes()).unwrap(), request);
}

#[test]
fn a_typed_request_is_told_what_is_wrong() {
    let request = CreatePersonGadget::new()
        .homepage("example.com")
        .mood("veryhappy")
        .parts([GadgetPart::new().additional("serialNumber", 1)])
        .additional("isBroken", true);
    let expected = [
        ("enum-unknown", "/mood"),
        ("link-shape", "/homepage"),
        ("undocumented-property", "/isBroken"),
        ("unknown-property", "/parts/0/serialNumber"),
    ];
    assert_eq!(found(&request.validate()), BTreeSet::from(expected));
}

#[test]
fn every_wrong_property_is_reported() {
    let body = json!({
        "id": "1",
        "title": 5,
        "homepage": "no link",
        "mood": "sad",
        "parts": [{ "serial": 1 }, null, { "spares": [{ "serialNumber": "A2" }] }],
        "builtOn": "yesterday",
        "weight": "heavy",
        "isBroken": true,
        "colour": "red",
        "allowedAudiences": "family,contacts",
    });
    let expected = [
        ("read-only-property", "/id"),
        ("wrong-type", "/title"),
        ("link-shape", "/homepage"),
        ("enum-unknown", "/mood"),
        ("wrong-type", "/parts/0/serial"),
        ("null-item", "/parts/1"),
        ("unknown-property", "/parts/2/spares/0/serialNumber"),
        ("date-time-format", "/builtOn"),
        ("wrong-type", "/weight"),
        ("undocumented-property", "/isBroken"),
        ("unknown-property", "/colour"),
        ("enum-combined", "/allowedAudiences"),
    ];
    gives("create-personGadget".parse().unwrap(), &body, &expected);
}

/// A panel with the highest index of a property, and with these lights.
fn panel(lights: &[GadgetLight]) -> CreatePersonGadget {
    CreatePersonGadget::new().panel(GadgetPanel::new().knob0("off").knob61("on").lights(lights.to_vec()))
}

#[test]
fn the_largest_enum_has_a_bit_for_each_member() {
    assert_eq!(GadgetLight::ALL.len(), 64);
    let all = GadgetLight::ALL;
    let last_twice = [all, &[GadgetLight::Light63]].concat();
    for (lights, expected) in
        [(all.to_vec(), vec![]), (last_twice, vec![("duplicate-item", "/panel/lights/64")])]
    {
        let request = panel(&lights);
        assert_eq!(found(&request.validate()), BTreeSet::from_iter(expected.clone()), "typed");
        gives(Payload::CreatePersonGadget, &serde_json::to_value(&request).unwrap(), &expected);
    }
}

#[test]
fn the_largest_type_has_a_bit_for_each_property() {
    let knobs: String = (0..62).map(|knob| format!(r#""knob{knob}": "on", "#)).collect();
    let body = |more: &str| {
        let annotation = r##""@odata.type": "#microsoft.graph.gadgetPanel""##;
        format!(r#"{{ "panel": {{ {knobs}"lights": [], {annotation}{more} }} }}"#)
    };
    let check = |more: &str, expected: &[(&str, &str)]| {
        let body = body(more);
        let report = validate_slice(Payload::CreatePersonGadget, body.as_bytes());
        assert_eq!(found(&report), expected.iter().copied().collect(), "{more}");
    };
    check("", &[]);
    check(r#", "lights": []"#, &[("duplicate-property", "/panel/lights")]);
    check(r#", "knob61": "off""#, &[("duplicate-property", "/panel/knob61")]);
    check(
        r##", "@odata.type": "#microsoft.graph.gadgetPanel""##,
        &[("duplicate-property", "/panel/@odata.type")],
    );
    let value: Value = serde_json::from_str(&body("")).unwrap();
    gives(Payload::CreatePersonGadget, &value, &[]);
    let typed: CreatePersonGadget = serde_json::from_value(value).unwrap();
    assert_eq!(found(&typed.validate()), BTreeSet::new());
}

#[test]
fn an_update_has_its_own_table() {
    gives(Payload::UpdatePersonGadget, &json!({ "type": "tool" }), &[("not-settable", "/type")]);
    gives(Payload::UpdatePersonGadget, &json!({}), &[("empty-update", "")]);
    let before: PersonGadget = serde_json::from_value(json!({ "title": "Robot", "weight": 2.5 })).unwrap();
    let mut after = before.clone();
    after.title.set("Car");
    let changes = UpdatePersonGadget::changes(&before, &after);
    assert_eq!(serde_json::to_value(changes).unwrap(), json!({ "title": "Car" }));
}

#[test]
fn what_graph_returns_is_read() {
    fn id(facet: &impl Facet) -> Option<&str> {
        facet.id().as_deref()
    }
    let body = json!({ "id": "7", "mood": "moody", "parts": null, "builtOn": "2026-11-23T10:00Z" });
    let gadget = PersonGadget::from_slice(body.to_string().as_bytes()).unwrap();
    assert_eq!(id(&gadget), Some("7"));
    assert_eq!(gadget.mood.get().map(Open::as_str), Some("moody"));
    assert_eq!(serde_json::to_value(&gadget).unwrap(), body);
}

#[test]
fn requests_go_to_its_own_addresses() {
    let graph = RequestBuilder::new(Cloud::Global, Target::Me);
    let request = graph.create(&CreatePersonGadget::new().title("Robot")).unwrap();
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/beta/me/profile/gadgets"));
    let request = graph.update("7", &UpdatePersonGadget::new().title("Car")).unwrap();
    assert_eq!((request.method().as_str(), request.uri().path()), ("PATCH", "/beta/me/profile/gadgets/7"));
    assert_eq!(graph.list::<PersonGadget>().unwrap().uri().path(), "/beta/me/profile/gadgets");
    let query = Query::new().select(["title", "parts/serial"]).top(2);
    let query = graph.list_with::<PersonGadget>(&query).unwrap();
    assert_eq!(query.uri().query(), Some("$select=title,parts%2Fserial&$top=2"));
    assert!(graph.list_with::<PersonGadget>(&Query::new().skip(2)).is_err());
    assert_eq!(graph.get::<PersonGadget>("7").unwrap().uri().path(), "/beta/me/profile/gadgets/7");
    assert_eq!(graph.delete::<PersonGadget>("$7").unwrap().uri().path(), "/beta/me/profile/gadgets('$7')");
    assert_eq!(CreatePersonGadget::OPERATION, &CREATE_PERSON_GADGET);
    // The made-up page has no path for other users.
    let other = RequestBuilder::new(Cloud::Global, Target::User("a".to_owned()));
    assert!(matches!(other.list::<PersonGadget>(), Err(RequestError::NoPath(_))));
}

#[test]
fn the_documents_exist() {
    for name in ["create-personGadget", "update-personGadget", "personGadget", "gadgetPart", "gadgetMood"] {
        assert!(document(name, Dialect::Draft202012).is_some(), "no document {name}");
    }
    let create = document("create-personGadget", Dialect::Draft202012).unwrap().to_value();
    assert_eq!(create["additionalProperties"], false);
    let weight = &create["$defs"]["edmDoubleOrNull"]["oneOf"][0];
    assert_eq!(create["properties"]["weight"]["$ref"], "#/$defs/edmDoubleOrNull");
    assert_eq!(weight["type"], json!(["number", "null"]));
    let part = &create["$defs"]["gadgetPartRequest"];
    assert_eq!(part["properties"]["spares"]["items"]["$ref"], "#/$defs/gadgetPartRequest");
    assert_eq!(create["$defs"]["gadgetMood"]["enum"], json!(["idle", "veryHappy", "unknownFutureValue"]));
}
