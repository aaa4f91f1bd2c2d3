//! Conversions between what is stored and what is sent, for all types.

use std::fmt::Debug;

use msgraph_profile::PayloadType;
use msgraph_profile::facts::{self, Property, ValueType};
use msgraph_profile::operation::{CreateBody, RequestBody, UpdateBody};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

include!("../golden/payload_types.rs");

/// How many properties a type may have, and so how many choices make an object.
const CHOICES: usize = 64;

fn objects() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(0..5_u8, CHOICES)
}

fn item(property: &Property, first: bool) -> Value {
    match property.value {
        ValueType::Boolean => json!(first),
        ValueType::Int32 | ValueType::Double => json!(i32::from(first)),
        ValueType::Object(_) => json!({ "@note": first }),
        ValueType::Enum(name) => {
            let member = facts::enum_type(name).and_then(|ty| ty.members.first()).unwrap().name;
            json!(if first { member } else { "another" })
        }
        _ => json!(if first { "first" } else { "second" }),
    }
}

/// An object of the entity type, with each property absent, null, or one of several values.
fn object<T: RequestBody>(choices: &[u8]) -> Map<String, Value> {
    let ty = facts::structured_type(T::OPERATION.type_name).unwrap();
    assert!(ty.properties.len() <= CHOICES);
    let value = |property: &Property, choice| match (choice, property.is_collection) {
        (1, _) => Value::Null,
        (2, true) => json!([item(property, true)]),
        (3, true) => json!([item(property, false), item(property, true)]),
        (_, true) => json!([]),
        (choice, false) => item(property, choice == 2),
    };
    let chosen = ty.properties.iter().zip(choices).filter(|(_, choice)| **choice > 0);
    chosen.map(|(property, choice)| (property.name.to_owned(), value(property, *choice))).collect()
}

fn read<T: PayloadType>(object: &Map<String, Value>) -> T {
    serde_json::from_value(Value::Object(object.clone())).unwrap()
}

/// What is stored after the changes from `before` to `after` were sent.
fn after_update<U: UpdateBody>(before: &Map<String, Value>, after: &Map<String, Value>) -> Value {
    let mut stored = before.clone();
    let ty = facts::structured_type(U::OPERATION.type_name).unwrap();
    for name in U::OPERATION.settable {
        match after.get(*name) {
            None => {}
            // A collection is never null: it is emptied.
            Some(Value::Null)
                if ty.property(name).unwrap().is_collection && before.get(*name) != Some(&Value::Null) =>
            {
                stored.insert((*name).to_owned(), json!([]));
            }
            Some(value) => {
                stored.insert((*name).to_owned(), value.clone());
            }
        }
    }
    Value::Object(stored)
}

fn check_update<U>(before: &[u8], after: &[u8])
where
    U: UpdateBody + Debug + for<'e> From<&'e U::Entity>,
{
    let (before, after) = (object::<U>(before), object::<U>(after));
    let wanted = after_update::<U>(&before, &after);
    let (mut stored, after) = (read::<U::Entity>(&before), read::<U::Entity>(&after));
    let update = U::changes(&stored, &after);
    assert_eq!(update.is_empty(), update == U::default());
    update.apply_to(&mut stored);
    assert_eq!(json!(stored), wanted);
    assert!(U::changes(&stored, &stored).is_empty());
    assert_eq!(U::from(&stored), U::from(stored));
}

fn check_create<C>(choices: &[u8])
where
    C: CreateBody + Debug + for<'e> From<&'e C::Entity>,
    C::Entity: From<C>,
{
    let read = read::<C::Entity>(&object::<C>(choices));
    let create = C::from(&read);
    assert_eq!(create, C::from(read));
    let entity = C::Entity::from(create.clone());
    assert_eq!(json!(entity), json!(create));
    assert_eq!(C::from(entity), create);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(50) })]

    #[test]
    fn applied_changes_make_the_edited_object(before in objects(), after in objects()) {
        for_each_body!(update, Body => check_update::<Body>(&before, &after));
    }

    #[test]
    fn created_objects_hold_what_was_sent(choices in objects()) {
        for_each_body!(create, Body => check_create::<Body>(&choices));
    }
}
