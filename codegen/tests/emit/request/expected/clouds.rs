// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::value::sealed::Sealed;
use crate::value::{EnumType, Open, UnknownName};
/// A national cloud of Microsoft Graph.
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
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<Cloud>)
)]
#[non_exhaustive]
pub enum Cloud {}
impl Cloud {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {}
    }
}
impl Sealed for Cloud {}
impl EnumType for Cloud {
    const NAME: &'static str = "Cloud";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for Cloud {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for Cloud {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<Cloud>> for Cloud {
    fn eq(&self, other: &Open<Cloud>) -> bool {
        other == self
    }
}
impl Cloud {
    /// Where Graph answers.
    #[must_use]
    pub const fn root(self) -> &'static str {
        match self {}
    }
    /// Where tokens for it are issued.
    #[must_use]
    pub const fn sign_in(self) -> &'static str {
        match self {}
    }
}
