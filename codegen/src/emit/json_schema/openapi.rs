//! `OpenAPI` documents: every operation with its paths, bodies, errors, servers and permissions.

mod errors;
mod operations;
mod paths;
mod schemas;
mod security;

use std::collections::BTreeMap;

use serde::Serialize;

use super::node::Node;
use super::ordered::Pairs;
use crate::model::{Cloud, Model};
use crate::vocabulary::Dialect;
use errors::{Response, Responses};
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
pub(super) struct Document {
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
    license: License,
    version: &'static str,
}

/// 3.1 has an SPDX expression, 3.0 only a URL.
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
    schemas: BTreeMap<String, Node>,
    responses: BTreeMap<&'static str, Response>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    security_schemes: BTreeMap<&'static str, SecurityScheme>,
}

/// The document of all operations.
pub(super) fn document(model: &Model, dialect: Dialect) -> Document {
    let tags = model.written_types().map(|ty| Tag {
        name: ty.name.clone(),
        description: ty.description.clone(),
        external_docs: Page { url: ty.provenance.page.clone() },
    });
    Document {
        openapi: if dialect == Dialect::OpenApi30 { "3.0.4" } else { "3.1.1" },
        info: info(model, dialect),
        servers: servers(model, model.clouds.iter()),
        tags: tags.collect(),
        paths: paths::all(model, dialect),
        components: Components {
            schemas: schemas::all(model, dialect),
            responses: Responses::new(dialect).shared(),
            security_schemes: security::schemes(model),
        },
    }
}

fn info(model: &Model, dialect: Dialect) -> Info {
    let license = env!("CARGO_PKG_LICENSE");
    let (identifier, url) = match dialect {
        Dialect::OpenApi30 => (None, Some(env!("CARGO_PKG_REPOSITORY"))),
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
            "Create and update profile objects in Microsoft Graph {}. Transcribed from the documented property \
             tables, last on {}. Request bodies are closed, so a misspelt name is found before it is sent; responses \
             are open.{annotations} Not affiliated with Microsoft.",
            model.version, model.schema_version
        ),
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
