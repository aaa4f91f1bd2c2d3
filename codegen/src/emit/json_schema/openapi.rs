//! `OpenAPI` documents: every operation with its paths, bodies, errors, servers and permissions.

mod bodies;
mod calls;
mod errors;
mod layout;
mod nullable;
mod operations;
mod parameters;
mod paths;
mod schemas;
mod security;

use serde::Serialize;

use super::node::Node;
use super::ordered::Pairs;
use crate::model::{Cloud, Model, StructuredType};
use crate::vocabulary::Dialect;
use bodies::Body;
use calls::Call;
use errors::Response;
use parameters::Parameter;
use paths::PathItem;
use security::SecurityScheme;

/// The documents' name.
pub(super) const NAME: &str = "msgraph-profile";

/// The path of the document below `json-schema/`.
pub(super) fn path(dialect: Dialect) -> String {
    format!("{}/{NAME}.openapi.json", dialect.as_str())
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    openapi: &'static str,
    info: Info,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    servers: Vec<Server>,
    tags: Vec<Tag>,
    paths: Pairs<PathItem>,
    components: Components,
}

#[derive(Serialize)]
struct Info {
    title: String,
    description: String,
    contact: Contact,
    license: License,
    version: &'static str,
}

#[derive(Serialize)]
struct Contact {
    name: &'static str,
}

/// An SPDX expression; 3.0 only has a URL.
#[derive(Serialize)]
struct License {
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
}

#[derive(Serialize)]
struct Server {
    url: String,
    description: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Tag {
    name: String,
    description: String,
    external_docs: Page,
}

/// A documentation page.
#[derive(Serialize)]
struct Page {
    url: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Components {
    schemas: Pairs<Node>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    request_bodies: Pairs<Body>,
    responses: Pairs<Response>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    parameters: Pairs<Parameter>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    security_schemes: Pairs<SecurityScheme>,
}

/// A reference to a component.
#[derive(Serialize)]
struct Reference {
    #[serde(rename = "$ref")]
    address: String,
}

impl Reference {
    fn new(kind: &str, name: &str) -> Self {
        Self { address: format!("#/components/{kind}/{name}") }
    }
}

/// The text of the document of all operations.
pub(super) fn text(model: &Model, dialect: Dialect) -> String {
    layout::text(&document(model, dialect))
}

fn document(model: &Model, dialect: Dialect) -> Document {
    let calls = calls::all(model);
    Document {
        openapi: if dialect == Dialect::OpenApi30 { "3.0.4" } else { "3.1.1" },
        info: info(model, dialect),
        servers: servers(model, model.clouds.iter()),
        tags: tags(&calls),
        paths: paths::all(model, &calls, dialect),
        components: Components {
            schemas: schemas::all(model, &calls, dialect),
            request_bodies: bodies::requests(&calls, dialect),
            responses: Pairs::by_name(bodies::successes(&calls, dialect).chain(errors::responses(dialect))),
            parameters: parameters(model, &calls, dialect),
            security_schemes: security::schemes(model, &calls),
        },
    }
}

/// The types that operations read or write; calls on one type are together.
fn types<'m>(calls: &[Call<'m>]) -> Vec<&'m StructuredType> {
    let mut types: Vec<&StructuredType> = calls.iter().map(|call| call.ty).collect();
    types.dedup_by_key(|ty| ty.id);
    types
}

fn tags(calls: &[Call<'_>]) -> Vec<Tag> {
    let tag = |ty: &StructuredType| Tag {
        name: ty.name.clone(),
        description: ty.description.clone(),
        external_docs: Page { url: ty.provenance.page.clone() },
    };
    types(calls).into_iter().map(tag).collect()
}

fn parameters(model: &Model, calls: &[Call<'_>], dialect: Dialect) -> Pairs<Parameter> {
    let options = calls.iter().flat_map(|call| &call.operation.query);
    let query = options
        .map(|option| (parameters::query_name(*option).to_owned(), parameters::query(*option, dialect)));
    Pairs::by_name(query.chain(paths::parameters(model, calls, dialect)))
}

fn info(model: &Model, dialect: Dialect) -> Info {
    let license = env!("CARGO_PKG_LICENSE");
    let (identifier, url) = match dialect {
        Dialect::OpenApi30 => (None, Some("https://spdx.org/licenses/")),
        _ => (Some(license), None),
    };
    let annotations = match dialect {
        Dialect::OpenApi30 => {
            " OpenAPI 3.0 cannot describe annotations: of the names with `@`, all of which the service accepts, \
             request bodies allow only `@odata.type`."
        }
        _ => "",
    };
    Info {
        title: "Microsoft Graph profile".to_owned(),
        description: format!(
            "Create, list, get, update and delete profile objects in Microsoft Graph {}. Transcribed from the pages \
             that operations and tags link to, last on {}. Request bodies are closed, so a misspelt name is found \
             before it is sent; responses are open.{annotations} Not affiliated with Microsoft.",
            model.version, model.schema_version
        ),
        contact: Contact { name: "The authors of msgraph-profile" },
        license: License { name: license, identifier, url },
        version: env!("CARGO_PKG_VERSION"),
    }
}

fn servers<'m>(model: &Model, clouds: impl Iterator<Item = &'m Cloud>) -> Vec<Server> {
    let server = |cloud: &Cloud| Server {
        url: format!("{}/{}", cloud.root, model.version),
        description: format!("{}.", cloud.title),
    };
    clouds.map(server).collect()
}
