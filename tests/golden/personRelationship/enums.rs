// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "projectParticipation", feature = "workPosition")))
)]
/// What a person is to a user. Graph's pages list the names without explaining them; the meanings given here follow the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta>: newest copy of the page, later than docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The list of values has `unknownFutureValue`, and no page says that a request cannot use it. API guidelines: A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent. Reading taken: It is listed, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum PersonRelationship {
    /// `manager`: The user's manager.
    Manager,
    /// `colleague`: A colleague.
    Colleague,
    /// `directReport`: Someone who reports to the user.
    DirectReport,
    /// `dotLineReport`: Someone who reports to the user besides their own manager.
    DotLineReport,
    /// `assistant`: The user's assistant.
    Assistant,
    /// `dotLineManager`: Someone to whom the user reports besides the manager.
    DotLineManager,
    /// `alternateContact`: Someone to contact in place of the user.
    AlternateContact,
    /// `friend`: A friend.
    Friend,
    /// `spouse`: The user's spouse.
    Spouse,
    /// `sibling`: A brother or sister.
    Sibling,
    /// `child`: A child.
    Child,
    /// `parent`: A parent.
    Parent,
    /// `sponsor`: A sponsor, for example of a project.
    Sponsor,
    /// `emergencyContact`: Someone to contact in an emergency.
    EmergencyContact,
    /// `other`: Another relationship.
    Other,
    /// `unknownFutureValue`: Marks a relationship in a response that was added after this list. It is meant for readers and should not be sent.
    UnknownFutureValue,
}
impl PersonRelationship {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Manager,
        Self::Colleague,
        Self::DirectReport,
        Self::DotLineReport,
        Self::Assistant,
        Self::DotLineManager,
        Self::AlternateContact,
        Self::Friend,
        Self::Spouse,
        Self::Sibling,
        Self::Child,
        Self::Parent,
        Self::Sponsor,
        Self::EmergencyContact,
        Self::Other,
        Self::UnknownFutureValue,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::Colleague => "colleague",
            Self::DirectReport => "directReport",
            Self::DotLineReport => "dotLineReport",
            Self::Assistant => "assistant",
            Self::DotLineManager => "dotLineManager",
            Self::AlternateContact => "alternateContact",
            Self::Friend => "friend",
            Self::Spouse => "spouse",
            Self::Sibling => "sibling",
            Self::Child => "child",
            Self::Parent => "parent",
            Self::Sponsor => "sponsor",
            Self::EmergencyContact => "emergencyContact",
            Self::Other => "other",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
crate::named!(PersonRelationship);
impl Sealed for PersonRelationship {}
impl EnumType for PersonRelationship {
    const NAME: &'static str = "personRelationship";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "manager" => Self::Manager,
                "colleague" => Self::Colleague,
                "directReport" => Self::DirectReport,
                "dotLineReport" => Self::DotLineReport,
                "assistant" => Self::Assistant,
                "dotLineManager" => Self::DotLineManager,
                "alternateContact" => Self::AlternateContact,
                "friend" => Self::Friend,
                "spouse" => Self::Spouse,
                "sibling" => Self::Sibling,
                "child" => Self::Child,
                "parent" => Self::Parent,
                "sponsor" => Self::Sponsor,
                "emergencyContact" => Self::EmergencyContact,
                "other" => Self::Other,
                "unknownFutureValue" => Self::UnknownFutureValue,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<PersonRelationship>> for PersonRelationship {
    fn eq(&self, other: &Open<PersonRelationship>) -> bool {
        other == self
    }
}
