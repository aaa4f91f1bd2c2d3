//! The generated rows: entity types, and the names that they declare.

use std::ptr;

use crate::payload::Payload;
use crate::validation::tables::PayloadKind;

mod generated {
    //! The generated tables.
    include!(concat!(env!("OUT_DIR"), "/generated/evidence.rs"));
}

pub(super) use generated::TYPES;

/// An entity type.
#[derive(Debug)]
pub(crate) struct TypeRow {
    /// What Graph returns.
    pub(super) entity: Payload,
    /// The request that makes an object.
    pub(super) create: Option<Payload>,
    /// The request that changes one.
    pub(super) update: Option<Payload>,
    /// The valid values of `@odata.type`.
    pub(super) annotations: &'static [&'static str],
    /// The collections in paths, such as `interests`.
    pub(super) collections: &'static [&'static str],
}

impl TypeRow {
    /// The payload of a kind, if there is one.
    pub(super) fn payload(&self, kind: PayloadKind) -> Option<Payload> {
        match kind {
            PayloadKind::Entity => Some(self.entity),
            PayloadKind::Create => self.create,
            PayloadKind::Update => self.update,
        }
    }

    /// The type of a payload, and the payload's kind.
    pub(super) fn of(payload: Payload) -> Option<(&'static Self, PayloadKind)> {
        let kinds = [PayloadKind::Entity, PayloadKind::Create, PayloadKind::Update];
        TYPES.iter().find_map(|row| {
            let kind = kinds.into_iter().find(|kind| row.payload(*kind) == Some(payload))?;
            Some((row, kind))
        })
    }

    /// Whether the list of a name has the type.
    pub(super) fn is_in(&self, types: &[u16]) -> bool {
        types.iter().any(|index| TYPES.get(usize::from(*index)).is_some_and(|row| ptr::eq(row, self)))
    }
}

/// A name, with the indices of the types that it is a property of.
#[derive(Debug)]
pub(crate) struct NameRow {
    pub(crate) name: &'static str,
    /// The types that declare it.
    pub(super) declared: &'static [u16],
    /// Those of them in which only the service sets it.
    pub(super) read_only: &'static [u16],
    /// Those that can be created with it.
    pub(super) in_create: &'static [u16],
    /// Those in which it can be changed.
    pub(super) in_update: &'static [u16],
}

impl NameRow {
    /// The row of a name, if any entity type declares it.
    pub(crate) fn of(name: &[u8]) -> Option<&'static Self> {
        let index = generated::NAMES.binary_search_by(|row| row.name.as_bytes().cmp(name)).ok()?;
        generated::NAMES.get(index)
    }
}
