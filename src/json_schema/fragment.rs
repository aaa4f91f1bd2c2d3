//! `JsonSchema`, by schemars, of the model types: the documents' schemas, put into the caller's document.

use schemars::consts::meta_schemas;
use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

/// Gives a reference to a definition, or the definition itself where the caller wants no references.
type Subschema = fn(&mut SchemaGenerator) -> Schema;

/// The schema of one type in each dialect that schemars speaks.
struct Fragment {
    draft202012: &'static str,
    draft07: &'static str,
    open_api30: &'static str,
    /// The definitions that it refers to.
    definitions: &'static [(&'static str, Subschema)],
}

impl Fragment {
    /// The schema in the generator's dialect, its references leading to the generator's definitions.
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        let text = match generator.settings().meta_schema.as_deref() {
            Some(meta_schemas::DRAFT07) => self.draft07,
            Some(meta_schemas::OPENAPI3) => self.open_api30,
            // What 2020-12 changed since 2019-09 does not occur here.
            _ => self.draft202012,
        };
        // Generated text, which the tests parse; the empty schema would be that of anything.
        let mut value: Value = serde_json::from_str(text).unwrap_or_default();
        self.place(&mut value, generator);
        Schema::try_from(value).unwrap_or_default()
    }

    fn place(&self, value: &mut Value, generator: &mut SchemaGenerator) {
        match value {
            Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
                Some(reference) => {
                    let name = reference.rsplit('/').next().unwrap_or_default();
                    if let Some((_, subschema)) = self.definitions.iter().find(|(known, _)| *known == name) {
                        *value = subschema(generator).to_value();
                    }
                }
                None => members.values_mut().for_each(|member| self.place(member, generator)),
            },
            Value::Array(items) => items.iter_mut().for_each(|item| self.place(item, generator)),
            _ => {}
        }
    }
}

mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/schemars.rs"));
}
