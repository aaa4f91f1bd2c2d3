// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::value::sealed::Sealed;
use crate::value::{EnumType, FlagsType, Open, UnknownName};
/// On which days a bell rings.
///
/// Transcribed on 2026-11-23 from <https://example.com/weekday>: first.
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
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<Weekday>)
)]
pub enum Weekday {
    /// `none`: On no day.
    #[cfg_attr(feature = "strum", strum(serialize = "none"))]
    None,
    /// `monday`: On Monday.
    #[cfg_attr(feature = "strum", strum(serialize = "monday"))]
    Monday,
    /// `tuesday`: On Tuesday.
    #[cfg_attr(feature = "strum", strum(serialize = "tuesday"))]
    Tuesday,
    /// `unknownFutureValue`: A marker.
    #[cfg_attr(feature = "strum", strum(serialize = "unknownFutureValue"))]
    UnknownFutureValue,
}
impl Weekday {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[
        Self::None,
        Self::Monday,
        Self::Tuesday,
        Self::UnknownFutureValue,
    ];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
impl Sealed for Weekday {}
impl EnumType for Weekday {
    const NAME: &'static str = "weekday";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "none" => Self::None,
                "monday" => Self::Monday,
                "tuesday" => Self::Tuesday,
                "unknownFutureValue" => Self::UnknownFutureValue,
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for Weekday {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for Weekday {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<Weekday>> for Weekday {
    fn eq(&self, other: &Open<Weekday>) -> bool {
        other == self
    }
}
impl FlagsType for Weekday {
    fn bits(self) -> i64 {
        match self {
            Self::None => 0i64,
            Self::Monday => 1i64,
            Self::Tuesday => 2i64,
            Self::UnknownFutureValue => 4i64,
        }
    }
}
