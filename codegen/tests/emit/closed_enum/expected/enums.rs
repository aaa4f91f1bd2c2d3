// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::value::sealed::Sealed;
use crate::value::{EnumType, FlagsType, Open, UnknownName};
/// How loud a bell is.
///
/// Transcribed on 2026-11-23 from <https://example.com/tone>: first.
///
/// Only the documentation closes this list; $metadata has a plain string.
///
/// # Where sources disagree
///
/// - Documentation: Lists three. $metadata (USNat): Lists none. Reading taken: The three.
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
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<Tone>)
)]
pub enum Tone {
    /// `low`: As a whisper.
    #[cfg_attr(feature = "strum", strum(serialize = "low"))]
    Low,
    /// `veryHigh`: As a \[whistle\] with `<brackets>`.
    #[cfg_attr(feature = "strum", strum(serialize = "veryHigh"))]
    VeryHigh,
    /// `self`: As it likes.
    #[cfg_attr(feature = "strum", strum(serialize = "self"))]
    Self_,
}
impl Tone {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::VeryHigh, Self::Self_];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::VeryHigh => "veryHigh",
            Self::Self_ => "self",
        }
    }
}
impl Sealed for Tone {}
impl EnumType for Tone {
    const NAME: &'static str = "tone";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "low" => Self::Low,
                "veryHigh" => Self::VeryHigh,
                "self" => Self::Self_,
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for Tone {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for Tone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<Tone>> for Tone {
    fn eq(&self, other: &Open<Tone>) -> bool {
        other == self
    }
}
