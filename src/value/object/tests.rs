//! Tests of the visitor, with a struct like generated ones.

use std::marker::PhantomData;

use serde::{Serialize, Serializer, de::value::MapDeserializer};
use serde_json::json;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
struct Identity {
    display_name: Field<String>,
    id: Field<String>,
    additional: Map<String, Value>,
}

impl Serialize for Identity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Identity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

impl Object for Identity {
    const NAME: &'static str = "identity";
    const PROPERTIES: &'static [&'static str] = &["displayName", "id"];

    fn read<'de, A: MapAccess<'de>>(&mut self, property: usize, map: &mut A) -> Result<(), A::Error> {
        match property {
            0 => read_property(&mut self.display_name, "displayName", map),
            _ => read_property(&mut self.id, "id", map),
        }
    }

    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}

#[test]
fn every_property_round_trips() {
    let json = r##"{"displayName":"A","id":null,"@odata.type":"#microsoft.graph.identity","deep":[{"x":[1.5,null]}]}"##;
    let value: Value = serde_json::from_str(json).unwrap();
    let read: Identity = serde_json::from_str(json).unwrap();
    assert!(read.display_name == "A" && read.id.is_null());
    assert_eq!(read.additional.len(), 2);
    assert_eq!(json!(read), value);
    assert_eq!(serde_json::from_value::<Identity>(value).unwrap(), read);
    assert_eq!(serde_json::from_reader::<_, Identity>(json.as_bytes()).unwrap(), read);
}

#[test]
fn absent_properties_are_not_written() {
    let read: Identity = serde_json::from_str("{}").unwrap();
    assert_eq!(read, Identity::default());
    assert_eq!(serde_json::to_string(&read).unwrap(), "{}");
}

#[test]
fn names_are_unescaped_and_case_sensitive() {
    let read: Identity = serde_json::from_str(r#"{"\u0069d":"1","Id":"2"}"#).unwrap();
    assert!(read.id == "1");
    assert_eq!(read.additional, Map::from_iter([("Id".to_owned(), json!("2"))]));
}

#[test]
fn duplicate_properties_are_errors_even_if_null() {
    for json in [r#"{"id":"1","id":"1"}"#, r#"{"id":null,"id":"1"}"#, r#"{"id":"1","i\u0064":null}"#] {
        let error = serde_json::from_str::<Identity>(json).unwrap_err().to_string();
        assert!(error.starts_with("duplicate field `id`"), "{error}");
    }
    let read: Identity = serde_json::from_str(r#"{"x":1,"x":2}"#).unwrap();
    assert_eq!(read.additional["x"], 2);
}

#[test]
fn errors_name_the_type_and_the_position() {
    let error = serde_json::from_str::<Identity>("[]").unwrap_err().to_string();
    assert!(error.starts_with("invalid type: sequence, expected a JSON object (identity)"), "{error}");
    let error = serde_json::from_str::<Identity>("{\n\"id\": 1}").unwrap_err();
    assert_eq!((error.line(), error.is_data()), (2, true));
}

#[test]
fn a_declared_name_is_written_once() {
    let mut built = Identity::default();
    built.id.set("1");
    built.additional = Map::from_iter([("id".to_owned(), json!("2")), ("x".to_owned(), json!(3))]);
    assert_eq!(serde_json::to_string(&built).unwrap(), r#"{"id":"1","x":3}"#);
    built.id = Field::Absent;
    assert_eq!(serde_json::to_string(&built).unwrap(), r#"{"x":3}"#);
}

#[test]
fn other_deserializers_work() {
    let entries = MapDeserializer::<_, de::value::Error>::new([(String::from("x"), 1_u8)].into_iter());
    let read = Identity::deserialize(entries).unwrap();
    assert_eq!(read.additional["x"], 1);
}
