//! The permissions tables as OAuth 2.0 security schemes, one for each kind of caller.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Cloud, Model, Operation, Permission};
use crate::vocabulary::PermissionKind;

#[derive(Serialize)]
pub(super) struct SecurityScheme {
    #[serde(rename = "type")]
    kind: &'static str,
    description: String,
    flows: BTreeMap<&'static str, Flow>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Flow {
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization_url: Option<String>,
    token_url: String,
    scopes: BTreeMap<String, String>,
}

/// A kind of caller: the name of its scheme, a description, and the tenant in the address of the sign-in service.
fn caller(kind: PermissionKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        PermissionKind::DelegatedWork => {
            ("delegatedWork", "On behalf of a user with a work or school account.", "organizations")
        }
        PermissionKind::DelegatedPersonal => {
            ("delegatedPersonal", "On behalf of a user with a personal Microsoft account.", "consumers")
        }
        PermissionKind::Application => (
            "application",
            "Without a user. Replace `organizations` in the URLs with the name of the tenant.",
            "organizations",
        ),
    }
}

/// The schemes of the callers that at least one operation supports.
pub(super) fn schemes(model: &Model) -> BTreeMap<&'static str, SecurityScheme> {
    let mut schemes = BTreeMap::new();
    let Some(cloud) = model.clouds.first() else { return schemes };
    for row in model.operations.iter().flat_map(|operation| &operation.permissions) {
        let scopes = scopes(model, row.kind);
        if !scopes.is_empty() {
            let (name, what, tenant) = caller(row.kind);
            let description = format!("{what}{}", elsewhere(model, cloud));
            let flows = flows(row.kind, &format!("{}/{tenant}", cloud.sign_in), scopes);
            schemes.insert(name, SecurityScheme { kind: "oauth2", description, flows });
        }
    }
    schemes
}

fn flows(kind: PermissionKind, root: &str, scopes: BTreeMap<String, String>) -> BTreeMap<&'static str, Flow> {
    let token_url = format!("{root}/oauth2/v2.0/token");
    let authorization_url = format!("{root}/oauth2/v2.0/authorize");
    let flow = match kind {
        PermissionKind::Application => {
            ("clientCredentials", Flow { authorization_url: None, token_url, scopes })
        }
        PermissionKind::DelegatedWork | PermissionKind::DelegatedPersonal => {
            let authorization_url = Some(authorization_url);
            ("authorizationCode", Flow { authorization_url, token_url, scopes })
        }
    };
    BTreeMap::from([flow])
}

/// The clouds with a different sign-in service than the first one.
fn elsewhere(model: &Model, first: &Cloud) -> String {
    let others = model.clouds.iter().filter(|cloud| cloud.sign_in != first.sign_in);
    let others: Vec<String> = others.map(|cloud| format!("{} at {}", cloud.title, cloud.sign_in)).collect();
    if others.is_empty() {
        String::new()
    } else {
        format!(" Other clouds have other sign-in services: {}.", others.join(", "))
    }
}

/// The scopes of a kind of caller, with the operations that each is for.
fn scopes(model: &Model, kind: PermissionKind) -> BTreeMap<String, String> {
    let mut operations: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for operation in &model.operations {
        for scope in rows(operation, kind).flat_map(alternatives) {
            operations.entry(scope).or_default().push(&operation.name);
        }
    }
    let described =
        |(scope, names): (&str, Vec<&str>)| (scope.to_owned(), format!("Allows {}.", names.join(", ")));
    operations.into_iter().map(described).collect()
}

fn rows(operation: &Operation, kind: PermissionKind) -> impl Iterator<Item = &Permission> {
    operation.permissions.iter().filter(move |row| row.kind == kind)
}

fn alternatives(row: &Permission) -> impl Iterator<Item = &str> {
    row.least.iter().chain(&row.higher).map(String::as_str)
}

/// Any one of the permissions is enough; the least privileged of each row comes first.
pub(super) fn requirements(operation: &Operation) -> Vec<BTreeMap<&'static str, Vec<String>>> {
    let requirement = |row: &Permission| {
        let (name, ..) = caller(row.kind);
        alternatives(row).map(|scope| BTreeMap::from([(name, vec![scope.to_owned()])])).collect::<Vec<_>>()
    };
    operation.permissions.iter().flat_map(requirement).collect()
}

/// The permissions table in words, including callers without permissions.
pub(super) fn in_words(operation: &Operation) -> String {
    let line = |row: &Permission| {
        let (name, ..) = caller(row.kind);
        let scopes: Vec<String> = alternatives(row).map(|scope| format!("`{scope}`")).collect();
        let scopes = if scopes.is_empty() { "not supported".to_owned() } else { scopes.join(" or ") };
        format!("- {name}: {scopes}")
    };
    let lines: Vec<String> = operation.permissions.iter().map(line).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("\n\nPermissions, least privileged first:\n\n{}", lines.join("\n"))
}
