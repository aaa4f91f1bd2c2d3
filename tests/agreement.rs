//! The exported JSON Schema documents and the rules give the same verdicts in every dialect, judged by the `jsonschema`
//! crate.

#![cfg(test)]

use std::collections::BTreeMap;

use jsonschema::Validator;
use msgraph_profile::Payload;
use msgraph_profile::json_schema::{Dialect, document};
use serde_json::{Value, json};

#[path = "judges/annotation.rs"]
mod annotation;
#[path = "cases/load.rs"]
mod load;
#[path = "judges/open_api.rs"]
mod open_api;

use load::{Case, cases};

impl Case {
    /// Whether a schema can express the verdict of the rules.
    fn schema_can_say(&self) -> bool {
        match (self.json_schema.as_deref(), self.reason.as_deref()) {
            (None, None) => true,
            (Some("cannot say"), Some(reason)) if !reason.is_empty() => false,
            other => panic!("{}: {other:?}", self.setup.description),
        }
    }

    /// `OpenAPI` 3.0 has no `patternProperties`, so closed objects reject annotations.
    fn has_rejected_annotation(&self, dialect: Dialect) -> bool {
        dialect == Dialect::OpenApi30
            && self.setup.payload().is_request()
            && annotation::has_annotation(&self.instance)
    }
}

/// The component of a payload as a schema of draft 2020-12, the dialect of `OpenAPI` 3.1.
fn component(document: &Value, payload: Payload) -> Value {
    // The names of components are identifiers: `create-personInterest` is `createPersonInterest`.
    let (verb, rest) = payload.as_str().split_once('-').unwrap_or(("", ""));
    let name = if verb.is_empty() {
        payload.as_str().to_owned()
    } else {
        format!("{verb}{}{}", rest[..1].to_uppercase(), &rest[1..])
    };
    assert!(document["components"]["schemas"][&name].is_object(), "no component {name}");
    json!({ "$ref": format!("#/components/schemas/{name}"), "components": document["components"] })
}

fn judge(payload: Payload, dialect: Dialect) -> Validator {
    let name = if dialect.is_open_api() { "msgraph-profile" } else { payload.as_str() };
    let document = document(name, dialect).unwrap().to_value();
    let judge = match dialect {
        Dialect::Draft202012 => jsonschema::draft202012::new(&document),
        Dialect::Draft07 => jsonschema::draft7::new(&document),
        Dialect::OpenApi31 => jsonschema::draft202012::new(&component(&document, payload)),
        Dialect::OpenApi30 => {
            let document = open_api::with_null_as_type(&document);
            // Formats are annotations in OpenAPI; draft-07 validates them.
            let options = jsonschema::draft7::options().should_validate_formats(false);
            options.build(&component(&document, payload))
        }
        other => panic!("no judge for {other}"),
    };
    judge.unwrap()
}

#[test]
fn schemas_and_rules_give_the_same_verdicts() {
    let (cases, mut differences) = (cases(), Vec::new());
    for dialect in Dialect::ALL {
        let judges: BTreeMap<Payload, Validator> =
            Payload::ALL.iter().map(|payload| (*payload, judge(*payload, *dialect))).collect();
        for (title, case) in &cases {
            let schema = judges[&case.setup.payload()].is_valid(&case.instance);
            if case.has_rejected_annotation(*dialect) {
                assert!(!schema, "{dialect}, {title}: accepts an annotation");
                continue;
            }
            let rules = case.setup.validator().validate(&case.instance).is_valid();
            let agree = schema == rules;
            if agree != case.schema_can_say() {
                let marked =
                    if agree { ", but according to the case the schema cannot express it" } else { "" };
                differences.push(format!(
                    "{dialect}, {title}\n  valid by schema: {schema}, by rules: {rules}{marked}"
                ));
            }
        }
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}
