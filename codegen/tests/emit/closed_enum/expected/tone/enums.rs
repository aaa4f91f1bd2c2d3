// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// How loud a bell is.
///
/// Transcribed on 2026-11-23 from <https://example.com/tone>: first.
///
/// Only the documentation has this list; $metadata declares a plain string.
///
/// # Where sources disagree
///
/// - Documentation: Lists three. $metadata (USNat): Lists none. Reading taken: The three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum Tone {
    /// `low`: As a whisper.
    Low,
    /// `veryHigh`: As a \[whistle\] with `<brackets>`.
    VeryHigh,
    /// `self`: As it likes.
    Self_,
}
impl Tone {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::VeryHigh, Self::Self_];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::VeryHigh => "veryHigh",
            Self::Self_ => "self",
        }
    }
}
crate::named!(Tone);
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
impl PartialEq<Open<Tone>> for Tone {
    fn eq(&self, other: &Open<Tone>) -> bool {
        other == self
    }
}
