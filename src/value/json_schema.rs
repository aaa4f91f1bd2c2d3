//! schemars schemas of the value types: what their `Deserialize` accepts.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Double, EnumType, Field, Flags, FlagsType, GraphDate, GraphDateTime, OneOrMany, Open};

/// The same as for an `Option`: `skip_serializing_if` tells schemars that the property may be missing.
impl<T: JsonSchema> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Nullable_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("msgraph_profile::Field<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <Option<T>>::json_schema(generator)
    }
}

/// Any string, since members may be added; the known ones are examples.
impl<E: EnumType> JsonSchema for Open<E> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Open_{}", E::NAME).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("msgraph_profile::Open<{}>", E::NAME).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        string_such_as::<E>()
    }
}

/// Any string, since members can be combined and may be added; the known ones are examples.
impl<E: FlagsType> JsonSchema for Flags<E> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Flags_{}", E::NAME).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("msgraph_profile::Flags<{}>", E::NAME).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        string_such_as::<E>()
    }
}

fn string_such_as<E: EnumType>() -> Schema {
    let names: Vec<_> = E::MEMBERS.iter().map(|member| member.name()).collect();
    json_schema!({ "type": "string", "examples": names })
}

/// Implements `JsonSchema` for a type without parameters, inline wherever it is used.
macro_rules! inline_schema {
    ($type:ident, $schema:tt) => {
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("msgraph_profile::", stringify!($type)).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

// No `format`: an RFC 3339 date-time is not the same as an Edm.DateTimeOffset.
inline_schema!(GraphDateTime, { "type": "string", "examples": ["2020-07-06T06:34:12Z"] });

// No `format`: an Edm.Date may have a year of more than four digits.
inline_schema!(GraphDate, { "type": "string", "examples": ["2020-07-06"] });

inline_schema!(Double, {
    "oneOf": [{ "type": "number" }, { "type": "string", "enum": ["INF", "-INF", "NaN"] }]
});

inline_schema!(OneOrMany, {
    "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }]
});

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use schemars::generate::SchemaSettings;
    use serde_json::{Value, json};

    use super::*;
    use crate::value::enum_type::tests::{Audience, Tag};

    #[test]
    fn fields_are_nullable_and_inline() {
        let names = json!(["askMeAbout", "wantsToLearn"]);
        let item = json!({ "type": "string", "examples": names });
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let mut schema_of = |field: fn(&mut SchemaGenerator) -> Schema| field(&mut generator).to_value();
        assert_eq!(
            schema_of(SchemaGenerator::subschema_for::<Field<String>>),
            json!({ "type": ["string", "null"] })
        );
        assert_eq!(
            schema_of(SchemaGenerator::subschema_for::<Field<Vec<Open<Tag>>>>),
            json!({ "type": ["array", "null"], "items": item })
        );
        let double = schema_of(SchemaGenerator::subschema_for::<Field<Double>>);
        assert_eq!(double["anyOf"][1], json!({ "type": "null" }));
        assert!(generator.definitions().is_empty());
    }

    #[test]
    fn schema_ids_are_unique() {
        let ids = [
            Open::<Tag>::schema_id(),
            Open::<Audience>::schema_id(),
            Flags::<Audience>::schema_id(),
            Field::<String>::schema_id(),
            Field::<Vec<String>>::schema_id(),
            Field::<Open<Tag>>::schema_id(),
            GraphDate::schema_id(),
            GraphDateTime::schema_id(),
            Double::schema_id(),
            OneOrMany::schema_id(),
            String::schema_id(),
        ];
        assert_eq!(HashSet::from(ids.clone()).len(), ids.len());
    }

    #[test]
    fn written_values_match_the_schema() {
        fn check<T: JsonSchema + serde::Serialize>(values: impl IntoIterator<Item = T>) {
            for settings in [SchemaSettings::draft2020_12(), SchemaSettings::draft07()] {
                let schema = settings.into_generator().into_root_schema_for::<T>().to_value();
                let validator = jsonschema::validator_for(&schema).unwrap();
                assert!(!validator.is_valid(&json!({})));
            }
            let schema = schemars::schema_for!(T).to_value();
            let validator = jsonschema::validator_for(&schema).unwrap();
            for value in values {
                let written: Value = json!(value);
                assert!(validator.is_valid(&written), "{schema} rejects {written}");
            }
        }
        check([Double::from(1), Double::from(0.5), Double::from(f64::NAN), Double::from(f64::NEG_INFINITY)]);
        check([OneOrMany::from(["a"]), serde_json::from_str(r#""a""#).unwrap()]);
        check([Field::Null, Field::Value(Flags::from(Audience::Me))]);
        check(["2020-07-06T06:34:12Z".parse::<GraphDateTime>().unwrap()]);
        check([Open::<Tag>::from("new")]);
    }
}
