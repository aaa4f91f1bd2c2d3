// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "userAccountInformation")))]
/// What kind of account a user has in the tenant: internal or external, member or guest. No documentation page describes it; the meanings given here follow the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>: no page found; the address is that of userAccountInformation, which uses it; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: No page was found for it. $metadata: Declares it as the type of `userPersona` on userAccountInformation. Reading taken: It exists, with the members that `$metadata` declares.
/// - $metadata: Declares the member `unknownFutureValue` like any other. API guidelines: A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent. Reading taken: It is declared, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum UserPersona {
    /// `unknown`: The kind is not known.
    Unknown,
    /// `externalMember`: A member with an account managed outside the tenant.
    ExternalMember,
    /// `externalGuest`: A guest with an account managed outside the tenant.
    ExternalGuest,
    /// `internalMember`: A member with an account managed in the tenant.
    InternalMember,
    /// `internalGuest`: A guest with an account managed in the tenant.
    InternalGuest,
    /// `unknownFutureValue`: Marks a kind in a response that was added after this list. It is meant for readers and should not be sent.
    UnknownFutureValue,
}
impl UserPersona {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::ExternalMember,
        Self::ExternalGuest,
        Self::InternalMember,
        Self::InternalGuest,
        Self::UnknownFutureValue,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::ExternalMember => "externalMember",
            Self::ExternalGuest => "externalGuest",
            Self::InternalMember => "internalMember",
            Self::InternalGuest => "internalGuest",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
crate::named!(UserPersona);
impl Sealed for UserPersona {}
impl EnumType for UserPersona {
    const NAME: &'static str = "userPersona";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "unknown" => Self::Unknown,
                "externalMember" => Self::ExternalMember,
                "externalGuest" => Self::ExternalGuest,
                "internalMember" => Self::InternalMember,
                "internalGuest" => Self::InternalGuest,
                "unknownFutureValue" => Self::UnknownFutureValue,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<UserPersona>> for UserPersona {
    fn eq(&self, other: &Open<UserPersona>) -> bool {
        other == self
    }
}
