//! The permissions tables as OAuth 2.0 security schemes, one for each kind of caller.

use serde::Serialize;

use super::super::ordered::Pairs;
use super::calls::Call;
use crate::model::{Cloud, Model, Permission};
use crate::vocabulary::{Closed, PermissionKind};

#[derive(Serialize)]
pub(super) struct SecurityScheme {
    #[serde(rename = "type")]
    kind: &'static str,
    description: String,
    flows: Pairs<Flow>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Flow {
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization_url: Option<String>,
    token_url: String,
    scopes: Pairs<String>,
}

/// A kind of caller.
struct Caller {
    /// The name of its scheme.
    scheme: &'static str,
    /// As people call it.
    label: &'static str,
    description: &'static str,
    /// The tenant in the URLs of the sign-in service.
    tenant: &'static str,
}

fn caller(kind: PermissionKind) -> Caller {
    match kind {
        PermissionKind::DelegatedWork => Caller {
            scheme: "delegatedWork",
            label: "Delegated (work or school account)",
            description: "On behalf of a user with a work or school account.",
            tenant: "organizations",
        },
        PermissionKind::DelegatedPersonal => Caller {
            scheme: "delegatedPersonal",
            label: "Delegated (personal Microsoft account)",
            description: "On behalf of a user with a personal Microsoft account.",
            tenant: "consumers",
        },
        PermissionKind::Application => Caller {
            scheme: "application",
            label: "Application",
            description: "Without a user. Replace `organizations` in the URLs with the name of the tenant.",
            tenant: "organizations",
        },
    }
}

/// The schemes of the callers that at least one operation supports.
pub(super) fn schemes(model: &Model, calls: &[Call<'_>]) -> Pairs<SecurityScheme> {
    let mut schemes = Pairs::default();
    let Some(cloud) = model.clouds.first() else { return schemes };
    for kind in PermissionKind::ALL {
        let scopes = scopes(model, calls, *kind);
        if !scopes.is_empty() {
            let caller = caller(*kind);
            let description = format!("{}{}", caller.description, elsewhere(model, cloud));
            let flows = flows(*kind, &format!("{}/{}", cloud.sign_in, caller.tenant), scopes);
            schemes.set(caller.scheme.to_owned(), SecurityScheme { kind: "oauth2", description, flows });
        }
    }
    schemes
}

fn flows(kind: PermissionKind, root: &str, scopes: Pairs<String>) -> Pairs<Flow> {
    let token_url = format!("{root}/oauth2/v2.0/token");
    let authorization_url = format!("{root}/oauth2/v2.0/authorize");
    match kind {
        PermissionKind::Application => {
            Pairs::one("clientCredentials", Flow { authorization_url: None, token_url, scopes })
        }
        PermissionKind::DelegatedWork | PermissionKind::DelegatedPersonal => {
            let authorization_url = Some(authorization_url);
            Pairs::one("authorizationCode", Flow { authorization_url, token_url, scopes })
        }
    }
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

/// The scopes of a kind of caller, with what each allows.
fn scopes(model: &Model, calls: &[Call<'_>], kind: PermissionKind) -> Pairs<String> {
    let rows = calls.iter().flat_map(|call| &call.operation.permissions).filter(|row| row.kind == kind);
    let used: Vec<&str> = rows.flat_map(alternatives).collect();
    let used = model.scopes.iter().filter(|scope| used.contains(&scope.name.as_str()));
    Pairs::by_name(used.map(|scope| (scope.name.clone(), scope.description.clone())))
}

fn alternatives(row: &Permission) -> impl Iterator<Item = &str> {
    row.least.iter().chain(&row.higher).map(String::as_str)
}

/// Any one of the permissions is enough; the least privileged of each row comes first.
pub(super) fn requirements(call: &Call<'_>) -> Vec<Pairs<Vec<String>>> {
    let requirement = |row: &Permission| {
        let scheme = caller(row.kind).scheme;
        alternatives(row).map(|scope| Pairs::one(scheme, vec![scope.to_owned()])).collect::<Vec<_>>()
    };
    call.operation.permissions.iter().flat_map(requirement).collect()
}

/// The permissions table in words, including callers without permissions.
pub(super) fn in_words(call: &Call<'_>) -> String {
    let line = |row: &Permission| {
        let scopes: Vec<String> = alternatives(row).map(|scope| format!("`{scope}`")).collect();
        let scopes = match scopes.split_last() {
            None => "not supported".to_owned(),
            Some((only, [])) => only.clone(),
            Some((last, others)) => format!("{} or {last}", others.join(", ")),
        };
        format!("- {}: {scopes}", caller(row.kind).label)
    };
    let lines: Vec<String> = call.operation.permissions.iter().map(line).collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("\n\nPermissions, least privileged first:\n\n{}", lines.join("\n"))
}
