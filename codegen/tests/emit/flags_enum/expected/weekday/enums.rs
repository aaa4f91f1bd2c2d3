// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// On which days a bell rings.
///
/// Transcribed on 2026-11-23 from <https://example.com/weekday>: first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum Weekday {
    /// `none`: On no day.
    None,
    /// `monday`: On Monday.
    Monday,
    /// `tuesday`: On Tuesday.
    Tuesday,
    /// `unknownFutureValue`: A marker.
    UnknownFutureValue,
}
impl Weekday {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::None,
        Self::Monday,
        Self::Tuesday,
        Self::UnknownFutureValue,
    ];
    /// The name.
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
crate::named!(Weekday);
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
impl PartialEq<Open<Weekday>> for Weekday {
    fn eq(&self, other: &Open<Weekday>) -> bool {
        other == self
    }
}
impl std::ops::BitOr for Weekday {
    type Output = Flags<Self>;
    fn bitor(self, other: Self) -> Flags<Self> {
        [self, other].into()
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
