// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "educationalActivity",
                feature = "itemAddress",
                feature = "projectParticipation",
                feature = "workPosition"
            )
        )
    )
)]
/// What a postal address is used for. Graph's pages list the names without explaining them; the meanings given here follow the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum PhysicalAddressType {
    /// `unknown`: The use is not known.
    Unknown,
    /// `home`: A home.
    Home,
    /// `business`: A place of work.
    Business,
    /// `other`: Another use.
    Other,
}
impl PhysicalAddressType {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::Home,
        Self::Business,
        Self::Other,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Home => "home",
            Self::Business => "business",
            Self::Other => "other",
        }
    }
}
crate::named!(PhysicalAddressType);
impl Sealed for PhysicalAddressType {}
impl EnumType for PhysicalAddressType {
    const NAME: &'static str = "physicalAddressType";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "unknown" => Self::Unknown,
                "home" => Self::Home,
                "business" => Self::Business,
                "other" => Self::Other,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<PhysicalAddressType>> for PhysicalAddressType {
    fn eq(&self, other: &Open<PhysicalAddressType>) -> bool {
        other == self
    }
}
