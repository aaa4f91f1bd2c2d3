//! Decides for a payload: by `@odata.type`, else by `@odata.context`, else by the names that only one type declares.

use std::ptr;

use super::evidence::{CONTEXT, TYPE};
use super::rows::{NameRow, TYPES, TypeRow};
use super::{BodyKind, Detection, Evidence};
use crate::payload::Payload;

impl Evidence {
    /// What the body is.
    pub(crate) fn decide(&self) -> Detection {
        let kind = self.kind();
        if kind != BodyKind::Object {
            return Detection { error_code: self.error_code(), ..Detection::of(kind) };
        }
        if let Some(row) = self.annotation.as_deref().and_then(by_annotation) {
            return self.decided(row, vec![TYPE]);
        }
        if let Some(row) = self.context.as_deref().and_then(by_context) {
            return self.decided(row, vec![CONTEXT]);
        }
        self.by_names()
    }

    /// The types that declare most of the names.
    fn by_names(&self) -> Detection {
        let hits = |row: &TypeRow| self.declared.iter().filter(|name| row.is_in(name.declared)).count();
        let most = TYPES.iter().map(hits).max().unwrap_or(0);
        let best: Vec<&'static TypeRow> = TYPES.iter().filter(|row| most > 0 && hits(row) == most).collect();
        match best.as_slice() {
            _ if self.is_mostly_unknown() => Detection::of(BodyKind::Object),
            [row] => self.decided(row, self.distinguishing(row)),
            _ => {
                let candidates = best.iter().map(|row| self.in_role(row).0).collect();
                Detection { candidates, ..Detection::of(BodyKind::Object) }
            }
        }
    }

    /// The names that set this type apart: few, and no other type declares all of them.
    fn distinguishing(&self, row: &'static TypeRow) -> Vec<&'static str> {
        let own = self.declared.iter().filter(|name| row.is_in(name.declared));
        let mut rivals: Vec<&'static TypeRow> = TYPES.iter().filter(|other| !ptr::eq(*other, row)).collect();
        let mut names = Vec::new();
        while let Some(name) = own.clone().min_by_key(|name| with(&rivals, name).count()) {
            let left: Vec<&'static TypeRow> = with(&rivals, name).collect();
            let is_progress = left.len() < rivals.len() || names.is_empty();
            if is_progress {
                names.push(name.name);
            }
            rivals = left;
            if rivals.is_empty() || !is_progress {
                break;
            }
        }
        names
    }

    fn decided(&self, row: &'static TypeRow, mut evidence: Vec<&'static str>) -> Detection {
        let (payload, sign) = self.in_role(row);
        evidence.extend(sign.filter(|sign| !evidence.contains(sign)));
        Detection::of(BodyKind::Object).settled(payload, evidence)
    }

    /// The payload of the type that the body is: what Graph returns, with the sign of that, or a request.
    fn in_role(&self, row: &TypeRow) -> (Payload, Option<&'static str>) {
        let (create, update) = match (row.create, row.update) {
            (None, None) => return (row.entity, None),
            (Some(one), None) | (None, Some(one)) => (one, one),
            (Some(create), Some(update)) => (create, update),
        };
        let read_only = || self.declared.iter().find(|name| row.is_in(name.read_only)).map(|name| name.name);
        if let Some(sign) = self.context.as_ref().map(|_| CONTEXT).or_else(read_only) {
            return (row.entity, Some(sign));
        }
        let count = |types: fn(&NameRow) -> &'static [u16]| {
            self.declared.iter().filter(|name| row.is_in(types(name))).count()
        };
        let is_update = count(|name| name.in_update) > count(|name| name.in_create);
        (if is_update { update } else { create }, None)
    }

    /// The names that only the service sets, for the type of a payload.
    pub(crate) fn read_only_names(&self, payload: Payload) -> Vec<&'static str> {
        let Some((row, _)) = TypeRow::of(payload) else { return Vec::new() };
        self.declared.iter().filter(|name| row.is_in(name.read_only)).map(|name| name.name).collect()
    }
}

/// The types that declare a name.
fn with(types: &[&'static TypeRow], name: &NameRow) -> impl Iterator<Item = &'static TypeRow> {
    types.iter().copied().filter(|row| row.is_in(name.declared))
}

/// The type that a value of `@odata.type` names.
fn by_annotation(text: &str) -> Option<&'static TypeRow> {
    TYPES.iter().find(|row| row.annotations.contains(&text))
}

/// The type that a value of `@odata.context` names, by a collection or the type itself in its fragment.
fn by_context(context: &str) -> Option<&'static TypeRow> {
    let (_, fragment) = context.split_once('#')?;
    fragment.split(['/', '(', ')', ',']).find_map(|part| {
        let in_collection = TYPES.iter().find(|row| row.collections.contains(&part));
        in_collection.or_else(|| by_annotation(&format!("#{part}")))
    })
}

impl Payload {
    /// What Graph returns of the type that a value of `@odata.type` names.
    pub(crate) fn of_annotation(text: &str) -> Option<Self> {
        by_annotation(text).map(|row| row.entity)
    }

    /// What Graph returns in a list with this `@odata.context`.
    pub(crate) fn of_context(context: &str) -> Option<Self> {
        by_context(context).map(|row| row.entity)
    }
}
