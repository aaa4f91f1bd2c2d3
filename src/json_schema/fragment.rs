//! Implements schemars' `JsonSchema` for the model types with the schemas of the documents.

use schemars::consts::meta_schemas;
use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

/// Returns a reference to a definition, or the definition itself if the caller wants no references.
type Subschema = fn(&mut SchemaGenerator) -> Schema;

/// The schema of a type in each dialect that schemars supports.
struct Fragment {
    draft202012: &'static str,
    draft07: &'static str,
    open_api30: &'static str,
    /// The definitions that the schema refers to.
    definitions: &'static [(&'static str, Subschema)],
}

impl Fragment {
    /// The schema in the generator's dialect, with references to the generator's definitions.
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        let text = match generator.settings().meta_schema.as_deref() {
            Some(meta_schemas::DRAFT07) => self.draft07,
            Some(meta_schemas::OPENAPI3) => self.open_api30,
            // The differences between 2019-09 and 2020-12 do not occur here.
            _ => self.draft202012,
        };
        // Generated text, which the tests parse. The fallback is a schema that allows anything.
        let mut value: Value = serde_json::from_str(text).unwrap_or_default();
        self.link(&mut value, generator);
        Schema::try_from(value).unwrap_or_default()
    }

    fn link(&self, value: &mut Value, generator: &mut SchemaGenerator) {
        match value {
            Value::Object(object) => match object.get("$ref").and_then(Value::as_str) {
                Some(reference) => {
                    let name = reference.rsplit('/').next().unwrap_or_default();
                    if let Some((_, subschema)) = self.definitions.iter().find(|(known, _)| *known == name) {
                        *value = subschema(generator).to_value();
                    }
                }
                None => object.values_mut().for_each(|value| self.link(value, generator)),
            },
            Value::Array(items) => items.iter_mut().for_each(|item| self.link(item, generator)),
            _ => {}
        }
    }
}

mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/schemars.rs"));
}
