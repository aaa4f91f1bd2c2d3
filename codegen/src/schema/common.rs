//! The file `common.toml`.

use serde::Deserialize;

use super::{Disagreement, Header, Permission, Provenance, Spanned};

/// What the operations share.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Common {
    /// Where the file comes from.
    pub(crate) provenance: Provenance,
    /// API version that serves the profile API.
    pub(crate) version: Spanned<String>,
    /// The clouds, in the page's order.
    pub(crate) cloud: Vec<Spanned<Cloud>>,
    /// Sets of request headers.
    #[serde(default)]
    pub(crate) headers: Vec<Spanned<HeaderSet>>,
    /// Permissions tables.
    #[serde(default)]
    pub(crate) permissions: Vec<Spanned<PermissionSet>>,
}

/// Request headers that operations refer to by the name of the set.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct HeaderSet {
    /// Name of the set.
    pub(crate) name: Spanned<String>,
    /// The headers.
    pub(crate) header: Vec<Spanned<Header>>,
}

/// A permissions table that operations refer to by the name of the set.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct PermissionSet {
    /// Name of the set.
    pub(crate) name: Spanned<String>,
    /// The rows of the table.
    pub(crate) permission: Vec<Spanned<Permission>>,
    /// The points on which sources disagree, for every operation that uses the set.
    #[serde(default)]
    pub(crate) disagreement: Vec<Spanned<Disagreement>>,
}

/// One national cloud.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Cloud {
    /// Name in the schema files.
    pub(crate) name: Spanned<String>,
    /// Display name.
    pub(crate) title: Spanned<String>,
    /// Root address of Graph.
    pub(crate) root: Spanned<String>,
    /// Root address of the sign-in service.
    pub(crate) sign_in: Spanned<String>,
}
