// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::model::requests::CreateBell;
use crate::model::requests::UpdateBell;
use crate::model::types::Bell;
use crate::validation::tables::PayloadTable;
use crate::validation::{PayloadType, PayloadVisitor, Report, validate_typed};
use crate::value::sealed::Sealed;
use crate::value::{EnumType, Open, UnknownName};
/// One thing that travels and can be checked: a request body, or an object that Graph returns.
///
/// Parses from and prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(
        strum::EnumString,
        strum::Display,
        strum::IntoStaticStr,
        strum::AsRefStr,
        strum::VariantArray,
        strum::EnumCount,
        strum::EnumIter
    ),
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<Payload>)
)]
#[non_exhaustive]
pub enum Payload {
    /// `create-bell`: the request body of POST <https://example.com/create-bell>.
    #[cfg_attr(feature = "strum", strum(serialize = "create-bell"))]
    CreateBell,
    /// `update-bell`: the request body of PATCH <https://example.com/update-bell>.
    #[cfg_attr(feature = "strum", strum(serialize = "update-bell"))]
    UpdateBell,
    /// `bell`: the object that Graph returns <https://example.com/bell>.
    #[cfg_attr(feature = "strum", strum(serialize = "bell"))]
    Bell,
}
impl Payload {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[Self::CreateBell, Self::UpdateBell, Self::Bell];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreateBell => "create-bell",
            Self::UpdateBell => "update-bell",
            Self::Bell => "bell",
        }
    }
}
impl Sealed for Payload {}
impl EnumType for Payload {
    const NAME: &'static str = "Payload";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "create-bell" => Self::CreateBell,
                "update-bell" => Self::UpdateBell,
                "bell" => Self::Bell,
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for Payload {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<Payload>> for Payload {
    fn eq(&self, other: &Open<Payload>) -> bool {
        other == self
    }
}
impl Payload {
    pub(crate) const fn table(self) -> &'static PayloadTable {
        match self {
            Self::CreateBell => &crate::validation::object_tables::PAYLOAD_CREATE_BELL,
            Self::UpdateBell => &crate::validation::object_tables::PAYLOAD_UPDATE_BELL,
            Self::Bell => &crate::validation::object_tables::PAYLOAD_BELL,
        }
    }
    /// Calls the visitor with the payload's Rust type.
    pub fn visit<V: PayloadVisitor>(self, visitor: V) -> V::Output {
        match self {
            Self::CreateBell => visitor.visit::<CreateBell>(),
            Self::UpdateBell => visitor.visit::<UpdateBell>(),
            Self::Bell => visitor.visit::<Bell>(),
        }
    }
}
impl PayloadType for CreateBell {
    const PAYLOAD: Payload = Payload::CreateBell;
}
impl crate::validation::sealed::Sealed for CreateBell {}
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
impl crate::validation::sealed::Sealed for UpdateBell {}
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
impl crate::validation::sealed::Sealed for Bell {}
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
