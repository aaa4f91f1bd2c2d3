//! A caller's type that derives `JsonSchema` and has fields of model types gets their constraints, in each dialect that
//! schemars supports.

#![cfg(test)]
#![cfg(feature = "schemars")]

use std::collections::BTreeSet;

use jsonschema::Validator;
use msgraph_profile::json_schema::Dialect;
use msgraph_profile::{
    AllowedAudiences, CollaborationTag, CreatePersonInterest, Field, Identity, IdentitySet, InferenceData,
    ItemFacet, Payload, PersonDataSource, PersonInterest, ProfileSourceAnnotation, UpdatePersonInterest,
};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

#[path = "judges/annotation.rs"]
mod annotation;
#[path = "cases/load.rs"]
mod load;
#[path = "judges/open_api.rs"]
mod open_api;

use load::cases;

/// A type that a caller might write: a job with a request and its result.
#[derive(JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct Job {
    create: CreatePersonInterest,
    #[serde(default)]
    update: Option<UpdatePersonInterest>,
    #[serde(default)]
    queue: Vec<CreatePersonInterest>,
    #[serde(default)]
    found: Option<PersonInterest>,
    #[serde(default)]
    all: Vec<PersonInterest>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    field: Field<InferenceData>,
}

fn settings(dialect: Dialect) -> SchemaSettings {
    match dialect {
        Dialect::Draft07 => SchemaSettings::draft07(),
        Dialect::OpenApi30 => SchemaSettings::openapi3(),
        _ => SchemaSettings::draft2020_12(),
    }
}

const DIALECTS: [Dialect; 3] = [Dialect::Draft202012, Dialect::Draft07, Dialect::OpenApi30];

fn schema(dialect: Dialect, change: fn(&mut SchemaSettings)) -> Value {
    settings(dialect).with(change).into_generator().into_root_schema_for::<Job>().to_value()
}

fn judge(dialect: Dialect, schema: &Value) -> Validator {
    let judge = match dialect {
        Dialect::Draft07 => jsonschema::draft7::new(schema),
        Dialect::OpenApi30 => {
            let mut schema = open_api::with_null_as_type(schema);
            schema.as_object_mut().unwrap().remove("$schema");
            jsonschema::draft7::options().should_validate_formats(false).build(&schema)
        }
        _ => jsonschema::draft202012::new(schema),
    };
    judge.unwrap_or_else(|error| panic!("{dialect}: {error}\n{schema:#}"))
}

/// A job for each field that can hold the instance's payload; empty if no field can.
fn jobs(payload: Payload, instance: &Value) -> Vec<Value> {
    match payload {
        Payload::CreatePersonInterest => {
            vec![json!({ "create": instance }), json!({ "create": {}, "queue": [{}, instance] })]
        }
        Payload::UpdatePersonInterest if instance.is_null() => vec![],
        Payload::UpdatePersonInterest => vec![json!({ "create": {}, "update": instance })],
        Payload::PersonInterest if instance.is_null() => vec![json!({ "create": {}, "all": [instance] })],
        Payload::PersonInterest => {
            vec![json!({ "create": {}, "found": instance }), json!({ "create": {}, "all": [instance] })]
        }
        _ => vec![],
    }
}

fn disagreements(dialect: Dialect, schema: &Value) -> Vec<String> {
    let (judge, mut found) = (judge(dialect, schema), Vec::new());
    for (title, case) in cases() {
        let payload = case.setup.payload();
        let annotated = dialect == Dialect::OpenApi30 && annotation::has_annotation(&case.instance);
        if case.json_schema.is_some() || (annotated && payload.is_request()) {
            continue;
        }
        let rules = case.setup.validator().validate(&case.instance).is_valid();
        for job in jobs(payload, &case.instance) {
            if judge.is_valid(&job) != rules {
                found.push(format!("{dialect}, {title}: {job} should be valid: {rules}"));
            }
        }
    }
    found
}

#[test]
fn fields_of_model_types_keep_their_constraints() {
    for dialect in DIALECTS {
        let found = disagreements(dialect, &schema(dialect, |_| {}));
        assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
        let found = disagreements(dialect, &schema(dialect, |settings| settings.inline_subschemas = true));
        assert!(found.is_empty(), "inline, {} differences:\n{}", found.len(), found.join("\n"));
    }
}

#[test]
fn references_resolve() {
    for dialect in DIALECTS {
        let schema = schema(dialect, |_| {});
        let (mut parts, mut count) = (vec![&schema], 0);
        while let Some(part) = parts.pop() {
            if let Some(reference) = part["$ref"].as_str() {
                let target = reference.strip_prefix('#').and_then(|pointer| schema.pointer(pointer));
                assert!(target.is_some_and(Value::is_object), "{dialect}: {reference}");
                count += 1;
            }
            parts.extend(part.as_object().into_iter().flat_map(serde_json::Map::values));
            parts.extend(part.as_array().into_iter().flatten());
        }
        assert!(count > 3, "{dialect}: {schema:#}");
    }
}

#[test]
fn schemas_only_use_keywords_of_their_dialect() {
    for (dialect, foreign) in [
        (Dialect::Draft202012, ["\"nullable\"", "\"definitions\"", "\"example\""]),
        (Dialect::Draft07, ["\"nullable\"", "\"$defs\"", "\"example\""]),
        (Dialect::OpenApi30, ["\"patternProperties\"", "\"$comment\"", "[\"string\",\"null\"]"]),
    ] {
        let text = schema(dialect, |_| {}).to_string();
        for keyword in foreign {
            assert!(!text.contains(keyword), "{dialect}: {keyword}");
        }
    }
}

#[test]
fn names_are_those_of_graph_and_ids_are_unique() {
    fn of<T: JsonSchema>() -> (String, String) {
        // Each type also has a schema by itself.
        let schema = SchemaGenerator::default().into_root_schema_for::<T>().to_value();
        assert!(schema["title"].is_string());
        jsonschema::validator_for(&schema).unwrap();
        (T::schema_name().into_owned(), T::schema_id().into_owned())
    }
    let all = [
        of::<CreatePersonInterest>(),
        of::<UpdatePersonInterest>(),
        of::<PersonInterest>(),
        of::<ItemFacet>(),
        of::<InferenceData>(),
        of::<PersonDataSource>(),
        of::<ProfileSourceAnnotation>(),
        of::<IdentitySet>(),
        of::<Identity>(),
        of::<AllowedAudiences>(),
        of::<CollaborationTag>(),
    ];
    assert_eq!(
        all[0],
        ("createPersonInterest".to_owned(), "msgraph_profile::CreatePersonInterest".to_owned())
    );
    assert_eq!(all[10].0, "collaborationTag");
    let ids: BTreeSet<_> = all.iter().map(|(_, id)| id).collect();
    assert_eq!(ids.len(), all.len());
}
