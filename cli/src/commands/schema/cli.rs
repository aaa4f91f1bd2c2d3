//! The documents about this program's own files: what it prints as JSON, and its configuration.

use heck::ToUpperCamelCase;
use msgraph_profile::json_schema::Dialect;
use msgraph_profile_drift::Difference;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::commands::explain::Page;
use crate::commands::request::PrintedRequest;
use crate::config::Settings;
use crate::output::json::{Entry, LineEntry};

/// The dialects of these documents.
const DIALECTS: [Dialect; 2] = [Dialect::Draft202012, Dialect::Draft07];

/// A document about a file of this program.
#[derive(Clone, Copy)]
pub(super) struct CliDocument {
    topic: &'static Topic,
    dialect: Dialect,
}

/// What a document describes.
struct Topic {
    name: &'static str,
    description: &'static str,
    root: fn(SchemaGenerator) -> Schema,
    /// Whether this program reads such files, instead of writing them.
    is_read: bool,
}

const TOPICS: &[Topic] = &[
    Topic {
        name: "config",
        description: "A configuration file, msgraph-profile.toml.",
        root: root::<Settings>,
        is_read: true,
    },
    output("output-drift", "What `drift --format json` prints.", root::<Vec<Difference>>),
    output("output-explain", "What `explain --format json` prints.", root::<Page>),
    output("output-request", "What `request --format json` prints.", root::<PrintedRequest>),
    output("output-validate", "What `validate --format json` prints.", root::<Vec<Entry>>),
    output("output-validate-ndjson", "A line of what `validate --format ndjson` prints.", root::<Entry>),
    output(
        "output-validate-ndjson-input",
        "A line of what `validate --input-format ndjson` prints.",
        root::<LineEntry>,
    ),
];

const fn output(name: &'static str, description: &'static str, root: fn(SchemaGenerator) -> Schema) -> Topic {
    Topic { name, description, root, is_read: false }
}

fn root<T: JsonSchema>(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<T>()
}

/// Every document.
pub(super) fn documents() -> impl Iterator<Item = CliDocument> {
    TOPICS.iter().flat_map(|topic| DIALECTS.map(|dialect| CliDocument { topic, dialect }))
}

/// The names of the documents.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    TOPICS.iter().map(|topic| topic.name)
}

impl CliDocument {
    pub(super) fn name(self) -> &'static str {
        self.topic.name
    }

    pub(super) fn dialect(self) -> Dialect {
        self.dialect
    }

    /// Its path below the folder of all documents.
    pub(super) fn path(self) -> String {
        format!("cli/{}/{}.schema.json", self.dialect, self.topic.name)
    }

    /// The document as text, with an `$id` below a URL on request.
    pub(super) fn text(self, id_base: Option<&str>) -> String {
        let settings = match self.dialect {
            Dialect::Draft07 => SchemaSettings::draft07(),
            _ => SchemaSettings::draft2020_12(),
        };
        let settings = if self.topic.is_read { settings } else { settings.for_serialize() };
        let settings = settings.with_transform(RecursiveTransform(remove_format));
        let mut schema = (self.topic.root)(settings.into_generator());
        let title = self.topic.name.to_upper_camel_case();
        schema.insert("title".to_owned(), title.into());
        schema.insert("description".to_owned(), self.topic.description.into());
        if let Some(base) = id_base {
            let id = format!("{}/{}", base.trim_end_matches('/'), self.path());
            schema.insert("$id".to_owned(), id.into());
        }
        let mut value = schema.to_value();
        // The order does not depend on how `serde_json` is built.
        value.sort_all_objects();
        format!("{value:#}\n")
    }
}

/// Removes `uint` and other names for Rust's types, which strict validators reject.
fn remove_format(schema: &mut Schema) {
    schema.remove("format");
}
