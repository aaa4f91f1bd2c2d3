//! The files `<name>/operations.toml`.

use serde::Deserialize;

use super::{Disagreement, Provenance, Spanned, yes};
use crate::vocabulary::{BodilessKind, OperationKind, OperationTable, PermissionKind, QueryOption};

/// The operations on an entity type: a table for each documentation page.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Operations {
    /// Makes a new object.
    pub(crate) create: Option<Spanned<Operation>>,
    /// Changes an object.
    pub(crate) update: Option<Spanned<Operation>>,
    /// Lists the objects.
    pub(crate) list: Option<Spanned<Operation>>,
    /// Returns an object.
    pub(crate) get: Option<Spanned<Operation>>,
    /// Removes an object.
    pub(crate) delete: Option<Spanned<Operation>>,
}

impl Operations {
    /// The tables that the file has.
    pub(crate) fn tables(&self) -> impl Iterator<Item = (OperationTable, &Spanned<Operation>)> {
        let tables = [
            (OperationTable::Body(OperationKind::Create), &self.create),
            (OperationTable::Body(OperationKind::Update), &self.update),
            (OperationTable::Bodiless(BodilessKind::List), &self.list),
            (OperationTable::Bodiless(BodilessKind::Get), &self.get),
            (OperationTable::Bodiless(BodilessKind::Delete), &self.delete),
        ];
        tables.into_iter().filter_map(|(table, operation)| Some((table, operation.as_ref()?)))
    }
}

/// One documented operation.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    /// Where the table comes from.
    pub(crate) provenance: Provenance,
    /// Description of the operation, in our own words, with `{profile}` for the profile that the path leads to.
    pub(crate) description: Spanned<String>,
    /// HTTP method.
    pub(crate) method: Spanned<String>,
    /// Path templates below the cloud's root and version.
    pub(crate) paths: Spanned<Vec<Spanned<String>>>,
    /// The HTTP status of a successful response.
    pub(crate) success: Spanned<u16>,
    /// Names of the clouds that offer it.
    pub(crate) clouds: Vec<Spanned<String>>,
    /// The request table of create or update: names of the properties that may be set.
    pub(crate) settable: Option<Spanned<Vec<Spanned<String>>>>,
    /// The query options of list or get.
    pub(crate) query: Option<Spanned<Vec<Spanned<QueryOption>>>>,
    /// The set of request headers in `common.toml`.
    pub(crate) headers: Option<Spanned<String>>,
    /// Request headers, instead of a set.
    #[serde(default)]
    pub(crate) header: Vec<Spanned<Header>>,
    /// The permissions table in `common.toml`.
    pub(crate) permissions: Option<Spanned<String>>,
    /// The permissions table, instead of a set.
    #[serde(default)]
    pub(crate) permission: Vec<Spanned<Permission>>,
    /// An example request and its response.
    pub(crate) example: Option<Spanned<Example>>,
    /// The points on which sources disagree.
    #[serde(default)]
    pub(crate) disagreement: Vec<Spanned<Disagreement>>,
}

/// A request header.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    /// Header name.
    pub(crate) name: Spanned<String>,
    /// Value, with `{token}` for the part that the caller supplies.
    pub(crate) value: String,
    /// Whether the page requires it.
    pub(crate) required: bool,
}

/// One row of the permissions table.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Permission {
    /// The kind of caller that the row is about.
    pub(crate) kind: Spanned<PermissionKind>,
    /// Least privileged permissions; empty if the page says "Not supported".
    pub(crate) least: Vec<Spanned<String>>,
    /// Higher privileged permissions; empty if the page has none.
    pub(crate) higher: Vec<Spanned<String>>,
}

/// An example of the operation.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    /// Whether the page shows it; `false` for one that was written for this file.
    #[serde(default = "yes")]
    pub(crate) documented: Spanned<bool>,
    /// Request body, JSON.
    pub(crate) request: Spanned<String>,
    /// Response body, JSON.
    pub(crate) response: Option<Spanned<String>>,
}
