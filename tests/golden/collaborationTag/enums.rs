// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "personInterest",
                feature = "personResponsibility",
                feature = "projectParticipation",
                feature = "skillProficiency"
            )
        )
    )
)]
/// How a user wants to work with others on a subject. Only the documentation has this list, so the service may add tags at any time.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>: page revision later than docs commit 69bc95f6; $metadata schema sync 2026-08-04 (69bb120).
///
/// Only the documentation has this list; $metadata declares a plain string.
///
/// # Where sources disagree
///
/// - Documentation: Lists the four as the allowed values, on the resource page and in both request tables. $metadata: Declares a collection of strings without an enum, which allows any text. Reading taken: The documented list is closed for requests: any other value is denied as `enum-unknown`, because the service responds to an unsuitable value with an error that explains nothing. A caller can change the level. Every value in a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum CollaborationTag {
    /// `askMeAbout`: The user is happy to be asked about it.
    AskMeAbout,
    /// `ableToMentor`: The user can mentor others in it.
    AbleToMentor,
    /// `wantsToLearn`: The user wants to learn it.
    WantsToLearn,
    /// `wantsToImprove`: The user wants to get better at it.
    WantsToImprove,
}
impl CollaborationTag {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::AskMeAbout,
        Self::AbleToMentor,
        Self::WantsToLearn,
        Self::WantsToImprove,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AskMeAbout => "askMeAbout",
            Self::AbleToMentor => "ableToMentor",
            Self::WantsToLearn => "wantsToLearn",
            Self::WantsToImprove => "wantsToImprove",
        }
    }
}
crate::named!(CollaborationTag);
impl Sealed for CollaborationTag {}
impl EnumType for CollaborationTag {
    const NAME: &'static str = "collaborationTag";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "askMeAbout" => Self::AskMeAbout,
                "ableToMentor" => Self::AbleToMentor,
                "wantsToLearn" => Self::WantsToLearn,
                "wantsToImprove" => Self::WantsToImprove,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<CollaborationTag>> for CollaborationTag {
    fn eq(&self, other: &Open<CollaborationTag>) -> bool {
        other == self
    }
}
