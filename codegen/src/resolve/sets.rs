//! Headers and permissions: the rows of an operation, or the set in `common.toml` that it names.

use std::collections::{BTreeMap, BTreeSet};

use super::index::texts;
use super::{Mistakes, statements};
use crate::model::{Described, Disagreement, Header, Permission};
use crate::schema::{self, Spanned};
use crate::source::Source;
use crate::suggest::did_you_mean;
use crate::vocabulary::claim::About;

/// The sets of `common.toml`, by name.
#[derive(Default)]
pub(super) struct Sets {
    headers: BTreeMap<String, Vec<Header>>,
    permissions: BTreeMap<String, Permissions>,
}

/// A permissions table, and what sources disagree about in it.
#[derive(Clone, Default)]
pub(super) struct Permissions {
    pub(super) rows: Vec<Permission>,
    pub(super) disagreements: Vec<Disagreement>,
}

pub(super) fn resolve(
    source: &Source,
    file: &schema::Common,
    scopes: &[Described],
    mistakes: &mut Mistakes,
) -> Sets {
    let mut sets = Sets::default();
    for set in file.headers.iter().map(Spanned::get_ref) {
        let rows = headers(source, &set.header, mistakes);
        if sets.headers.insert(set.name.get_ref().clone(), rows).is_some() {
            refuse_second(source, "header", &set.name, mistakes);
        }
    }
    for set in file.permissions.iter().map(Spanned::get_ref) {
        let rows = permissions(source, &set.permission, scopes, mistakes);
        let disagreements = statements::resolve(source, About::Operation, &set.disagreement, &[], mistakes);
        let table = Permissions { rows, disagreements };
        if sets.permissions.insert(set.name.get_ref().clone(), table).is_some() {
            refuse_second(source, "permission", &set.name, mistakes);
        }
    }
    sets
}

fn refuse_second(source: &Source, what: &str, name: &Spanned<String>, mistakes: &mut Mistakes) {
    let message = format!("duplicate {what} set \"{}\"", name.get_ref());
    mistakes.add(source, name.span(), message, "keep only one of the sets, or rename one");
}

impl Sets {
    /// The headers of an operation.
    pub(super) fn headers_of(
        &self,
        source: &Source,
        file: &schema::Operation,
        mistakes: &mut Mistakes,
    ) -> Vec<Header> {
        let Some(name) = &file.headers else { return headers(source, &file.header, mistakes) };
        refuse_both(source, "header", name, &file.header, mistakes);
        named(source, "header", name, &self.headers, mistakes)
    }

    /// The permissions of an operation.
    pub(super) fn permissions_of(
        &self,
        source: &Source,
        file: &schema::Operation,
        scopes: &[Described],
        mistakes: &mut Mistakes,
    ) -> Permissions {
        let Some(name) = &file.permissions else {
            let rows = permissions(source, &file.permission, scopes, mistakes);
            return Permissions { rows, disagreements: Vec::new() };
        };
        refuse_both(source, "permission", name, &file.permission, mistakes);
        named(source, "permission", name, &self.permissions, mistakes)
    }
}

fn refuse_both<T>(source: &Source, what: &str, name: &Spanned<String>, rows: &[T], mistakes: &mut Mistakes) {
    if !rows.is_empty() {
        let message = format!("both {what}s and [[{what}]] rows");
        let help = "keep only one of them: the name of a set of common.toml, or the rows";
        mistakes.add(source, name.span(), message, help);
    }
}

fn named<T: Clone + Default>(
    source: &Source,
    what: &str,
    name: &Spanned<String>,
    sets: &BTreeMap<String, T>,
    mistakes: &mut Mistakes,
) -> T {
    let set = sets.get(name.get_ref());
    if set.is_none() {
        let message = format!("unknown {what} set \"{}\"", name.get_ref());
        let help = did_you_mean(name.get_ref(), sets.keys().map(String::as_str));
        mistakes.add(source, name.span(), message, help);
    }
    set.cloned().unwrap_or_default()
}

fn headers(source: &Source, rows: &[Spanned<schema::Header>], mistakes: &mut Mistakes) -> Vec<Header> {
    let mut names = BTreeSet::new();
    let rows = rows.iter().map(Spanned::get_ref);
    rows.map(|row| {
        let name = row.name.get_ref();
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            let help = "write the name only, as the page does, such as \"Content-Type\"";
            mistakes.add(source, row.name.span(), format!("\"{name}\" is not a header name"), help);
        }
        if !names.insert(name.to_ascii_lowercase()) {
            let message = format!("duplicate header \"{name}\"");
            mistakes.add(source, row.name.span(), message, "keep only one of the rows");
        }
        Header { name: name.clone(), value: row.value.clone(), required: row.required }
    })
    .collect()
}

fn permissions(
    source: &Source,
    rows: &[Spanned<schema::Permission>],
    scopes: &[Described],
    mistakes: &mut Mistakes,
) -> Vec<Permission> {
    let mut kinds = BTreeSet::new();
    let rows = rows.iter().map(Spanned::get_ref);
    rows.map(|row| {
        if !kinds.insert(*row.kind.get_ref()) {
            let message = format!("duplicate kind of caller \"{}\"", row.kind.get_ref().as_str());
            mistakes.add(source, row.kind.span(), message, "keep only one of the rows");
        }
        for scope in row.least.iter().chain(&row.higher) {
            check_scope(source, scope, scopes, mistakes);
        }
        Permission { kind: *row.kind.get_ref(), least: texts(&row.least), higher: texts(&row.higher) }
    })
    .collect()
}

fn check_scope(source: &Source, scope: &Spanned<String>, known: &[Described], mistakes: &mut Mistakes) {
    let name = scope.get_ref();
    if !known.iter().any(|row| row.name == *name) {
        let names = known.iter().map(|row| row.name.as_str());
        mistakes.add(source, scope.span(), format!("unknown scope \"{name}\""), did_you_mean(name, names));
    }
}
