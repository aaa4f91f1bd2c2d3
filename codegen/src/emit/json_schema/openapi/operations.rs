//! One operation with one path: parameters, bodies, responses, permissions.

use serde::Serialize;

use super::super::ordered::Pairs;
use super::calls::Call;
use super::parameters::{self, ParameterOrReference};
use super::{Page, Reference, Server, bodies, errors, security, servers};
use crate::model::{Model, Path};
use crate::vocabulary::Dialect;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    #[serde(rename = "operationId")]
    id: String,
    summary: String,
    description: String,
    tags: [String; 1],
    external_docs: Page,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    servers: Vec<Server>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<ParameterOrReference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_body: Option<Reference>,
    responses: Pairs<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    security: Vec<Pairs<Vec<String>>>,
    #[serde(rename = "x-ms-pageable", skip_serializing_if = "Option::is_none")]
    pageable: Option<Pageable>,
}

/// Tells generators how to follow the pages of a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Pageable {
    next_link_name: &'static str,
    item_name: &'static str,
}

pub(super) fn operation(
    model: &Model,
    call: &Call<'_>,
    path: &Path,
    id: String,
    dialect: Dialect,
) -> Operation {
    let offering: Vec<_> =
        model.clouds.iter().filter(|cloud| call.operation.clouds.contains(&cloud.name)).collect();
    // An operation without servers uses those of the document.
    let everywhere = offering.len() == model.clouds.len();
    let own = (!everywhere).then_some(offering).into_iter().flatten();
    let query =
        call.operation.query.iter().map(|option| parameters::reference(parameters::query_name(*option)));
    Operation {
        id,
        summary: path.summary.clone(),
        description: format!("{}{}", path.description, security::in_words(call)),
        tags: [call.ty.name.clone()],
        external_docs: Page { url: call.operation.provenance.page.clone() },
        servers: servers(model, own),
        parameters: query.chain(parameters::headers(&call.operation.headers, dialect)).collect(),
        request_body: call.body_name().map(|name| Reference::new("requestBodies", &name)),
        responses: Pairs::by_name(
            errors::references(call)
                .chain([(call.operation.success.to_string(), bodies::success_reference(call))]),
        ),
        security: security::requirements(call),
        pageable: call
            .is_list()
            .then_some(Pageable { next_link_name: bodies::NEXT_LINK, item_name: bodies::ITEMS }),
    }
}
