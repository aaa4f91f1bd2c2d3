// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::payload::PayloadType;
use crate::validation::tables::{ObjectTable, PayloadKind};
use crate::validation::{
    ReadBytes, Report, Validator, byte_readers, object_tables, validate_typed,
};
/// Something that can be checked by itself: a request body, or an object that Graph returns.
///
/// Parses from and prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Payload {
    /// `create-bell`: the request body of POST <https://example.com/create-bell>.
    CreateBell,
    /// `update-bell`: the request body of PATCH <https://example.com/update-bell>.
    UpdateBell,
    /// `bell`: the object that Graph returns <https://example.com/bell>.
    Bell,
}
impl Payload {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[Self::CreateBell, Self::UpdateBell, Self::Bell];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreateBell => "create-bell",
            Self::UpdateBell => "update-bell",
            Self::Bell => "bell",
        }
    }
}
crate::named!(Payload);
impl Payload {
    pub(crate) const fn kind(self) -> PayloadKind {
        match self {
            Self::CreateBell => PayloadKind::Create,
            Self::Bell => PayloadKind::Entity,
            Self::UpdateBell => PayloadKind::Update,
        }
    }
    /// The table of the object that the body must be.
    #[inline]
    pub(crate) const fn object(self) -> &'static ObjectTable {
        match self {
            Self::CreateBell => &object_tables::OBJECT_CREATE_BELL,
            Self::UpdateBell => &object_tables::OBJECT_UPDATE_BELL,
            Self::Bell => &object_tables::OBJECT_BELL,
        }
    }
    /// The code that reads the body from bytes.
    #[inline]
    pub(crate) const fn read_bytes(self) -> ReadBytes {
        match self {
            Self::CreateBell => byte_readers::read_create_bell,
            Self::UpdateBell => byte_readers::read_update_bell,
            Self::Bell => byte_readers::read_bell,
        }
    }
}
include!(concat!(env!("OUT_DIR"), "/generated/bell/payloads.rs"));
