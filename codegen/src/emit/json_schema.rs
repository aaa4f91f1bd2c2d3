//! JSON Schema documents: one for each payload, structured type and enum, self-contained.
//!
//! A document says exactly what is denied by default. Requests are closed but for names with `@`; what Graph
//! returns is open.

mod node;
mod objects;
mod ordered;
mod values;

use std::collections::BTreeMap;

use quote::quote;

use super::{OutputFile, rust};
use crate::model::{EnumType, Model, Operation, StructuredType};
use node::Node;
use objects::Direction;
use ordered::Ordered;

/// Where the documents' identifiers stand; the files themselves are in `json-schema/`.
const ID_BASE: &str = "https://msgraph-profile.github.io/json-schema";

const DIALECT: &str = "2020-12";
const METASCHEMA: &str = "https://json-schema.org/draft/2020-12/schema";

pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let documents = documents(model);
    let mut files: Vec<OutputFile> =
        documents.iter().map(|(name, document)| OutputFile::new(path(name), document.to_text())).collect();
    let names = documents.keys();
    let paths = documents.keys().map(|name| format!("/generated/{}", path(name)));
    let index = quote! {
        use super::{Dialect, Document};

        pub(crate) static DOCUMENTS: &[Document] = &[
            #(Document {
                name: #names,
                dialect: Dialect::Draft202012,
                text: include_str!(concat!(env!("OUT_DIR"), #paths)),
            }),*
        ];
    };
    files.push(OutputFile::new("json_schema_documents.rs", rust::file(&index)));
    files
}

fn path(name: &str) -> String {
    format!("json-schema/{DIALECT}/{name}.schema.json")
}

fn documents(model: &Model) -> BTreeMap<&str, Node> {
    let operations = model.operations.values().filter_map(|operation| {
        Some((operation.name.as_str(), request(model, operation, model.types.get(&operation.type_name)?)))
    });
    let types = model.types.values().map(|ty| (ty.name.as_str(), structured_type(model, ty)));
    let enums = model.enums.values().map(|ty| (ty.name.as_str(), enum_type(ty)));
    operations.chain(types).chain(enums).collect()
}

fn request(model: &Model, operation: &Operation, ty: &StructuredType) -> Node {
    let body = objects::request(model, operation, ty);
    let examples = operation.example.as_ref().and_then(|example| Ordered::parse(&example.request));
    Node { examples: examples.into_iter().collect(), ..body }.into_document(
        model,
        &operation.name,
        Direction::Request,
    )
}

fn structured_type(model: &Model, ty: &StructuredType) -> Node {
    let object = objects::object(model, ty, Direction::Response);
    let example =
        model.operations_on(&ty.name).find_map(|operation| operation.example.as_ref()?.response.as_ref());
    let examples = example.and_then(|example| Ordered::parse(example)).into_iter().collect();
    Node { examples, ..object }.into_document(model, &ty.name, Direction::Response)
}

fn enum_type(ty: &EnumType) -> Node {
    Node {
        schema: Some(METASCHEMA.to_owned()),
        id: Some(format!("{ID_BASE}/{DIALECT}/{}.schema.json", ty.name)),
        ..values::enum_definition(ty)
    }
}

impl Node {
    /// The schema with its dialect, its identifier and the definitions that it refers to.
    fn into_document(mut self, model: &Model, name: &str, direction: Direction) -> Self {
        self.schema = Some(METASCHEMA.to_owned());
        self.id = Some(format!("{ID_BASE}/{DIALECT}/{name}.schema.json"));
        self.defs = objects::definitions(model, &self, direction);
        self
    }
}
