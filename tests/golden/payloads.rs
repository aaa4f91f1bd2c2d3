// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::model::requests::CreatePersonInterest;
use crate::model::requests::UpdatePersonInterest;
use crate::model::types::PersonInterest;
use crate::validation::shape::Body;
use crate::validation::{PayloadType, Report, validate_typed};
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
    /// `create-personInterest`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "create-personInterest"))]
    CreatePersonInterest,
    /// `update-personInterest`: the request body of PATCH <https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "update-personInterest"))]
    UpdatePersonInterest,
    /// `personInterest`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "personInterest"))]
    PersonInterest,
}
impl Payload {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[
        Self::CreatePersonInterest,
        Self::UpdatePersonInterest,
        Self::PersonInterest,
    ];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatePersonInterest => "create-personInterest",
            Self::UpdatePersonInterest => "update-personInterest",
            Self::PersonInterest => "personInterest",
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
                "create-personInterest" => Self::CreatePersonInterest,
                "update-personInterest" => Self::UpdatePersonInterest,
                "personInterest" => Self::PersonInterest,
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
    pub(crate) const fn body(self) -> &'static Body {
        match self {
            Self::CreatePersonInterest => {
                &crate::validation::shapes::BODY_CREATE_PERSON_INTEREST
            }
            Self::UpdatePersonInterest => {
                &crate::validation::shapes::BODY_UPDATE_PERSON_INTEREST
            }
            Self::PersonInterest => &crate::validation::shapes::BODY_PERSON_INTEREST,
        }
    }
}
impl PayloadType for CreatePersonInterest {
    const PAYLOAD: Payload = Payload::CreatePersonInterest;
}
impl crate::validation::sealed::Sealed for CreatePersonInterest {}
impl CreatePersonInterest {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::CreatePersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for UpdatePersonInterest {
    const PAYLOAD: Payload = Payload::UpdatePersonInterest;
}
impl crate::validation::sealed::Sealed for UpdatePersonInterest {}
impl UpdatePersonInterest {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::UpdatePersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for PersonInterest {
    const PAYLOAD: Payload = Payload::PersonInterest;
}
impl crate::validation::sealed::Sealed for PersonInterest {}
impl PersonInterest {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::PersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
