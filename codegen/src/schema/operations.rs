//! The files `<name>/operations.toml`.

use super::{Disagreement, Provenance, Spanned, tables};
use crate::vocabulary::{BodilessKind, OperationKind, OperationTable, PermissionKind, QueryOption};

tables! {
    /// The operations on an entity type: a table for each documentation page.
    struct Operations {
        /// Makes a new object.
        create: Option<Spanned<Operation>>,
        /// Changes an object.
        update: Option<Spanned<Operation>>,
        /// Lists the objects.
        list: Option<Spanned<Operation>>,
        /// Returns an object.
        get: Option<Spanned<Operation>>,
        /// Removes an object.
        delete: Option<Spanned<Operation>>,
    }
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

tables! {
    /// One documented operation.
    struct Operation {
        /// Where the table comes from.
        provenance: Provenance,
        /// Description of the operation, in our own words, with `{profile}` for the profile that the path leads to.
        description: Spanned<String>,
        /// HTTP method.
        method: Spanned<String>,
        /// Path templates below the cloud's root and version.
        paths: Spanned<Vec<Spanned<String>>>,
        /// The HTTP status of a successful response.
        success: Spanned<u16>,
        /// Names of the clouds that offer it.
        clouds: Vec<Spanned<String>>,
        /// The request table of create or update: names of the properties that may be set.
        settable: Option<Spanned<Vec<Spanned<String>>>>,
        /// The query options of list or get.
        query: Option<Spanned<Vec<Spanned<QueryOption>>>>,
        /// The set of request headers in `common.toml`.
        headers: Option<Spanned<String>>,
        /// Request headers, instead of a set.
        header: Vec<Spanned<Header>> = [],
        /// The permissions table in `common.toml`.
        permissions: Option<Spanned<String>>,
        /// The permissions table, instead of a set.
        permission: Vec<Spanned<Permission>> = [],
        /// An example request and its response.
        example: Option<Spanned<Example>>,
        /// The points on which sources disagree.
        disagreement: Vec<Spanned<Disagreement>> = [],
    }

    /// A request header.
    struct Header {
        /// Header name.
        name: Spanned<String>,
        /// Value, with `{token}` for the part that the caller supplies.
        value: String,
        /// Whether the page requires it.
        required: bool,
    }

    /// One row of the permissions table.
    struct Permission {
        /// The kind of caller that the row is about.
        kind: Spanned<PermissionKind>,
        /// Least privileged permissions; empty if the page says "Not supported".
        least: Vec<Spanned<String>>,
        /// Higher privileged permissions; empty if the page has none.
        higher: Vec<Spanned<String>>,
    }

    /// An example of the operation.
    struct Example {
        /// Whether the page shows it; `false` for one that was written for this file.
        documented: Spanned<bool> = true,
        /// Request body, JSON.
        request: Spanned<String>,
        /// Response body, JSON.
        response: Option<Spanned<String>>,
    }
}
