// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "itemEmail")))]
/// What an email address is used for. Graph's pages list the names without explaining them; the meanings given here follow the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>: docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum EmailType {
    /// `unknown`: The use is not known.
    Unknown,
    /// `work`: For work.
    Work,
    /// `personal`: For personal mail.
    Personal,
    /// `main`: The user's main address.
    Main,
    /// `other`: Another use.
    Other,
}
impl EmailType {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::Work,
        Self::Personal,
        Self::Main,
        Self::Other,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Work => "work",
            Self::Personal => "personal",
            Self::Main => "main",
            Self::Other => "other",
        }
    }
}
crate::named!(EmailType);
impl Sealed for EmailType {}
impl EnumType for EmailType {
    const NAME: &'static str = "emailType";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "unknown" => Self::Unknown,
                "work" => Self::Work,
                "personal" => Self::Personal,
                "main" => Self::Main,
                "other" => Self::Other,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<EmailType>> for EmailType {
    fn eq(&self, other: &Open<EmailType>) -> bool {
        other == self
    }
}
