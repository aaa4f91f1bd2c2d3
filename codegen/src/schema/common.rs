//! The file `common.toml`.

use serde::Deserialize;

use super::{Disagreement, Header, Permission, Provenance, Spanned};

/// What the operations share.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Common {
    /// Where the file comes from.
    pub provenance: Provenance,
    /// API version that serves the profile API.
    pub version: Spanned<String>,
    /// The clouds, in the page's order.
    pub cloud: Vec<Spanned<Cloud>>,
    /// Sets of request headers.
    #[serde(default)]
    pub headers: Vec<Spanned<HeaderSet>>,
    /// Permissions tables.
    #[serde(default)]
    pub permissions: Vec<Spanned<PermissionSet>>,
}

/// Request headers that operations refer to by the name of the set.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeaderSet {
    /// Name of the set.
    pub name: Spanned<String>,
    /// The headers.
    pub header: Vec<Spanned<Header>>,
}

/// A permissions table that operations refer to by the name of the set.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PermissionSet {
    /// Name of the set.
    pub name: Spanned<String>,
    /// The rows of the table.
    pub permission: Vec<Spanned<Permission>>,
    /// The points on which sources disagree, for every operation that uses the set.
    #[serde(default)]
    pub disagreement: Vec<Spanned<Disagreement>>,
}

/// One national cloud.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cloud {
    /// Name in the schema files.
    pub name: Spanned<String>,
    /// Display name.
    pub title: Spanned<String>,
    /// Root address of Graph.
    pub root: Spanned<String>,
    /// Root address of the sign-in service.
    pub sign_in: Spanned<String>,
}
