// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::model::requests::CreateBell;
use crate::model::requests::UpdateBell;
use crate::model::types::Bell;
use crate::payload::PayloadType;
use crate::validation::tables::PayloadTable;
use crate::validation::{Report, validate_typed};
/// One thing that travels and can be checked: a request body, or an object that Graph returns.
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
    /// Every variant, in the schema's order.
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
impl PayloadType for CreateBell {
    const PAYLOAD: Payload = Payload::CreateBell;
}
impl CreateBell {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-bell` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::CreateBell)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for UpdateBell {
    const PAYLOAD: Payload = Payload::UpdateBell;
}
impl UpdateBell {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-bell` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::UpdateBell)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for Bell {
    const PAYLOAD: Payload = Payload::Bell;
}
impl Bell {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `bell` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::Bell)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
