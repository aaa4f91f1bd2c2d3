// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::payload::PayloadType;
use crate::validation::tables::PayloadTable;
use crate::validation::{Report, Validator, validate_typed};
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
    pub(crate) const fn table(self) -> &'static PayloadTable {
        match self {
            Self::CreateBell => &crate::validation::object_tables::PAYLOAD_CREATE_BELL,
            Self::UpdateBell => &crate::validation::object_tables::PAYLOAD_UPDATE_BELL,
            Self::Bell => &crate::validation::object_tables::PAYLOAD_BELL,
        }
    }
}
include!(concat!(env!("OUT_DIR"), "/generated/bell/payloads.rs"));
