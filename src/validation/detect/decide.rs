//! Decides for a payload: by `@odata.type`, else by `@odata.context`, else by the names that only one type declares.

use super::evidence::{CONTEXT, TYPE};
use super::{BodyKind, Detection, Evidence, paths};
use crate::payload::Payload;
use crate::validation::tables::{Access, ObjectTable, PayloadKind};

impl Evidence {
    /// What the body is.
    pub(crate) fn decide(&self) -> Detection {
        let kind = self.kind();
        if kind != BodyKind::Object {
            return Detection { error_code: self.error_code(), ..Detection::of(kind) };
        }
        if let Some(entity) = self.annotation.as_deref().and_then(Payload::of_annotation) {
            return self.decided(entity, vec![TYPE]);
        }
        if let Some(entity) = self.context.as_deref().and_then(paths::of_context) {
            return self.decided(entity, vec![CONTEXT]);
        }
        self.by_names()
    }

    /// The entity types that declare most of the names.
    fn by_names(&self) -> Detection {
        let hits =
            |entity: &Payload| self.declared.iter().filter(|name| entity.table().object.has(name)).count();
        let most = Payload::entities().map(|entity| hits(&entity)).max().unwrap_or(0);
        let best: Vec<Payload> =
            Payload::entities().filter(|entity| most > 0 && hits(entity) == most).collect();
        match best.as_slice() {
            _ if self.is_mostly_unknown() => Detection::of(BodyKind::Object),
            [entity] => self.decided(*entity, self.distinguishing(*entity)),
            _ => {
                let candidates = best.iter().map(|entity| self.in_role(*entity).0).collect();
                Detection { candidates, ..Detection::of(BodyKind::Object) }
            }
        }
    }

    /// A few names that together only this entity type declares; one of them if there is no other type.
    fn distinguishing(&self, entity: Payload) -> Vec<&'static str> {
        let own = self.declared.iter().copied().filter(|name| entity.table().object.has(name));
        let mut rivals: Vec<Payload> = Payload::entities().filter(|other| *other != entity).collect();
        let mut names = Vec::new();
        while let Some(name) = own.clone().min_by_key(|name| with(&rivals, name).count()) {
            let left: Vec<Payload> = with(&rivals, name).collect();
            let is_progress = left.len() < rivals.len() || names.is_empty();
            if is_progress {
                names.push(name);
            }
            rivals = left;
            if rivals.is_empty() || !is_progress {
                break;
            }
        }
        names
    }

    fn decided(&self, entity: Payload, mut evidence: Vec<&'static str>) -> Detection {
        let (payload, sign) = self.in_role(entity);
        evidence.extend(sign.filter(|sign| !evidence.contains(sign)));
        Detection {
            payload: Some(payload),
            candidates: vec![payload],
            evidence,
            ..Detection::of(BodyKind::Object)
        }
    }

    /// The payload of the type that the body is: what Graph returns, with the sign of that, or a request.
    fn in_role(&self, entity: Payload) -> (Payload, Option<&'static str>) {
        let mut requests = entity.siblings().filter(|sibling| *sibling != entity);
        let Some(first) = requests.next() else { return (entity, None) };
        let read_only = || self.declared.iter().copied().find(|name| first.table().object.is_read_only(name));
        if let Some(sign) = self.context.as_ref().map(|_| CONTEXT).or_else(read_only) {
            return (entity, Some(sign));
        }
        let allowed = |payload: &Payload| {
            let object = payload.table().object;
            let is_create = payload.table().kind == PayloadKind::Create;
            (
                self.declared.iter().filter(|name| object.access(name) == Some(Access::Allowed)).count(),
                is_create,
            )
        };
        (
            requests.fold(first, |best, other| if allowed(&other) > allowed(&best) { other } else { best }),
            None,
        )
    }

    /// How many names only the service sets, for the types of a payload.
    pub(crate) fn read_only_names(&self, request: Payload) -> impl Iterator<Item = &'static str> {
        let object = request.table().object;
        self.declared.iter().copied().filter(|name| object.is_read_only(name))
    }
}

/// The payloads whose types declare a name.
fn with(payloads: &[Payload], name: &str) -> impl Iterator<Item = Payload> {
    payloads.iter().copied().filter(move |payload| payload.table().object.has(name))
}

impl Payload {
    /// The entity type that a value of `@odata.type` names.
    pub(crate) fn of_annotation(text: &str) -> Option<Self> {
        Self::entities().find(|entity| entity.table().object.annotations.contains(&text))
    }
}

impl ObjectTable {
    fn access(&self, name: &str) -> Option<Access> {
        self.properties.get((self.find)(name.as_bytes())?).map(|property| property.access)
    }

    fn has(&self, name: &str) -> bool {
        (self.find)(name.as_bytes()).is_some()
    }

    fn is_read_only(&self, name: &str) -> bool {
        self.access(name) == Some(Access::ReadOnly)
    }
}
