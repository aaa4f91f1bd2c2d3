// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Who can see the values of a profile object. Graph's pages list the names without explaining them; the meanings here are inferred from the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>: docs commit 0636bafc; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Lists single values and never says that they can be combined; every sample has one. $metadata: Declares a flags enum (`IsFlags`): one value may name several members. OData: Writes several members of a flags enum as one string, separated by commas without spaces. Reading taken: A request may name one member. A combination is denied as `enum-combined`, which a caller can allow: the documented list is closed, and other tools can only use a plain list of values. Combinations in responses are read.
/// - Documentation: Lists the eight names. OData: Prefers names, and allows the number as a string if no name fits. Observed response: A response of the sibling type skillProficiency, reported in 2020, has the number as a string: "8" for `organization`. Reading taken: Names and numbers in responses are read, and an unlisted name is kept as is. A request must use a listed name: a number or an unlisted name is denied as `enum-unknown`.
/// - Documentation: The request tables list `unknownFutureValue` among the values that can be set. API guidelines: A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent. Reading taken: It is listed, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum AllowedAudiences {
    /// `me`: Only the owner of the profile. Its number is 0, so it adds nothing to a combination.
    Me,
    /// `family`: People the owner counts as family.
    Family,
    /// `contacts`: The owner's contacts.
    Contacts,
    /// `groupMembers`: Members of the groups the owner belongs to.
    GroupMembers,
    /// `organization`: People in the owner's organization.
    Organization,
    /// `federatedOrganizations`: People in organizations federated with the owner's organization.
    FederatedOrganizations,
    /// `everyone`: Anyone, inside and outside the organization.
    Everyone,
    /// `unknownFutureValue`: A placeholder in responses for audiences added after this list was written. Do not send it.
    UnknownFutureValue,
}
impl AllowedAudiences {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Me,
        Self::Family,
        Self::Contacts,
        Self::GroupMembers,
        Self::Organization,
        Self::FederatedOrganizations,
        Self::Everyone,
        Self::UnknownFutureValue,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Family => "family",
            Self::Contacts => "contacts",
            Self::GroupMembers => "groupMembers",
            Self::Organization => "organization",
            Self::FederatedOrganizations => "federatedOrganizations",
            Self::Everyone => "everyone",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
crate::named!(AllowedAudiences);
impl Sealed for AllowedAudiences {}
impl EnumType for AllowedAudiences {
    const NAME: &'static str = "allowedAudiences";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "me" => Self::Me,
                "family" => Self::Family,
                "contacts" => Self::Contacts,
                "groupMembers" => Self::GroupMembers,
                "organization" => Self::Organization,
                "federatedOrganizations" => Self::FederatedOrganizations,
                "everyone" => Self::Everyone,
                "unknownFutureValue" => Self::UnknownFutureValue,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<AllowedAudiences>> for AllowedAudiences {
    fn eq(&self, other: &Open<AllowedAudiences>) -> bool {
        other == self
    }
}
impl std::ops::BitOr for AllowedAudiences {
    type Output = Flags<Self>;
    fn bitor(self, other: Self) -> Flags<Self> {
        [self, other].into()
    }
}
impl FlagsType for AllowedAudiences {
    fn bits(self) -> i64 {
        match self {
            Self::Me => 0i64,
            Self::Family => 1i64,
            Self::Contacts => 2i64,
            Self::GroupMembers => 4i64,
            Self::Organization => 8i64,
            Self::FederatedOrganizations => 16i64,
            Self::Everyone => 32i64,
            Self::UnknownFutureValue => 64i64,
        }
    }
}
