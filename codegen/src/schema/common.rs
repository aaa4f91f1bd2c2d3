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
    /// The profile that a path leads to.
    pub(crate) profile: Option<Profile>,
    /// Placeholders that name the user in a path.
    #[serde(default)]
    pub(crate) placeholder: Vec<Spanned<Described>>,
    /// Sets of request headers.
    #[serde(default)]
    pub(crate) headers: Vec<Spanned<HeaderSet>>,
    /// Permissions tables.
    #[serde(default)]
    pub(crate) permissions: Vec<Spanned<PermissionSet>>,
    /// What each permission allows.
    #[serde(default)]
    pub(crate) scope: Vec<Spanned<Described>>,
}

/// How texts name the profile that a path leads to: `{profile}` in the descriptions of operations.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// The profile of any user, in texts about all paths of an operation.
    pub(crate) any: Spanned<String>,
    /// The profile of the signed-in user.
    pub(crate) signed_in: ProfileTexts,
    /// The profile of the user whom the path names.
    pub(crate) named: ProfileTexts,
}

/// How texts name one user's profile.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ProfileTexts {
    /// In sentences.
    pub(crate) text: Spanned<String>,
    /// In titles.
    pub(crate) title: Spanned<String>,
}

/// A name with its description.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Described {
    /// The name.
    pub(crate) name: Spanned<String>,
    /// What it is, in our own words.
    pub(crate) description: Spanned<String>,
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
