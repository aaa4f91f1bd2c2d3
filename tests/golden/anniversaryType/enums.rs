// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personAnniversary")))]
/// What kind of occasion an anniversary is. Graph's pages list the names without explaining them; the meanings given here follow the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The personAnniversary page types `type` as `anniversaryType`. $metadata: Declares the enum as `personAnnualEventType`. $metadata (USNat, USSec): Declare it as `anniversaryType`. Reading taken: The documented name, as for personAnniversary itself. The name of an enum is not part of requests or responses.
/// - Documentation: Lists `birthday`, `wedding` and `unknownFutureValue`. Documentation: A draft of 2021 that was never published (docs pull request 11568) added `work` and `other`. $metadata: Declares `work` with the number 2. $metadata (USNat, USSec): Do not declare `work`. Reading taken: Both lists count: in a request `work` gets the warning `enum-undocumented`.
/// - Documentation: Does not list `other`. $metadata: Declares `other` with the number 3. $metadata (USNat, USSec): Do not declare `other`. Reading taken: As for `work`: in a request `other` gets the warning `enum-undocumented`.
/// - $metadata: Gives the sentinel the number 5, and no member the number 4. $metadata (USNat, USSec): Give it the number 3. Reading taken: The number of the global `$metadata`. Requests use names.
/// - Documentation: The list of values has `unknownFutureValue`, and no page says that a request cannot use it. API guidelines: A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent. Reading taken: It is listed, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum AnniversaryType {
    /// `birthday`: A birthday.
    Birthday,
    /// `wedding`: A wedding.
    Wedding,
    /// `unknownFutureValue`: Marks a kind in a response that was added after this list. It is meant for readers and should not be sent.
    UnknownFutureValue,
    /// `work`: An anniversary at work, such as the day on which someone was hired.
    Work,
    /// `other`: Another occasion.
    Other,
}
impl AnniversaryType {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Birthday,
        Self::Wedding,
        Self::UnknownFutureValue,
        Self::Work,
        Self::Other,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Birthday => "birthday",
            Self::Wedding => "wedding",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Work => "work",
            Self::Other => "other",
        }
    }
}
crate::named!(AnniversaryType);
impl Sealed for AnniversaryType {}
impl EnumType for AnniversaryType {
    const NAME: &'static str = "anniversaryType";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "birthday" => Self::Birthday,
                "wedding" => Self::Wedding,
                "unknownFutureValue" => Self::UnknownFutureValue,
                "work" => Self::Work,
                "other" => Self::Other,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<AnniversaryType>> for AnniversaryType {
    fn eq(&self, other: &Open<AnniversaryType>) -> bool {
        other == self
    }
}
