// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "itemPhone")))]
/// What kind of line a telephone number belongs to. Graph's pages list the names without explaining them; the meanings given here follow the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>: docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum PhoneType {
    /// `home`: A telephone at home.
    Home,
    /// `business`: A telephone at work.
    Business,
    /// `mobile`: A mobile telephone.
    Mobile,
    /// `other`: Another kind of line.
    Other,
    /// `assistant`: The telephone of the user's assistant.
    Assistant,
    /// `homeFax`: A fax machine at home.
    HomeFax,
    /// `businessFax`: A fax machine at work.
    BusinessFax,
    /// `otherFax`: Another fax machine.
    OtherFax,
    /// `pager`: A pager.
    Pager,
    /// `radio`: A radio.
    Radio,
}
impl PhoneType {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Home,
        Self::Business,
        Self::Mobile,
        Self::Other,
        Self::Assistant,
        Self::HomeFax,
        Self::BusinessFax,
        Self::OtherFax,
        Self::Pager,
        Self::Radio,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Business => "business",
            Self::Mobile => "mobile",
            Self::Other => "other",
            Self::Assistant => "assistant",
            Self::HomeFax => "homeFax",
            Self::BusinessFax => "businessFax",
            Self::OtherFax => "otherFax",
            Self::Pager => "pager",
            Self::Radio => "radio",
        }
    }
}
crate::named!(PhoneType);
impl Sealed for PhoneType {}
impl EnumType for PhoneType {
    const NAME: &'static str = "phoneType";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "home" => Self::Home,
                "business" => Self::Business,
                "mobile" => Self::Mobile,
                "other" => Self::Other,
                "assistant" => Self::Assistant,
                "homeFax" => Self::HomeFax,
                "businessFax" => Self::BusinessFax,
                "otherFax" => Self::OtherFax,
                "pager" => Self::Pager,
                "radio" => Self::Radio,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<PhoneType>> for PhoneType {
    fn eq(&self, other: &Open<PhoneType>) -> bool {
        other == self
    }
}
