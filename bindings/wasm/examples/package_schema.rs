//! Prints the JSON Schemas of what the package takes and returns, from which its TypeScript types are generated.

use msgraph_profile::{Payload, ReportRecord};
use msgraph_profile_wasm::{Explanation, Settings};
use schemars::generate::SchemaSettings;
use serde_json::json;

fn main() {
    let mut generator = SchemaSettings::draft07().into_generator();
    let names = [
        generator.subschema_for::<Payload>(),
        generator.subschema_for::<ReportRecord>(),
        generator.subschema_for::<Settings>(),
        generator.subschema_for::<Explanation>(),
    ];
    println!("{}", json!({ "title": "Any", "anyOf": names, "definitions": generator.definitions() }));
}
