// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// A national cloud of Microsoft Graph.
///
/// Parses from and prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Cloud {
    /// Global service: <https://graph.microsoft.com>.
    Global,
    /// US Government L4: <https://graph.microsoft.us>.
    UsGovernmentL4,
    /// US Government L5 (DOD): <https://dod-graph.microsoft.us>.
    UsGovernmentL5,
    /// China operated by 21Vianet: <https://microsoftgraph.chinacloudapi.cn>.
    China,
}
impl Cloud {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Global,
        Self::UsGovernmentL4,
        Self::UsGovernmentL5,
        Self::China,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::UsGovernmentL4 => "usGovernmentL4",
            Self::UsGovernmentL5 => "usGovernmentL5",
            Self::China => "china",
        }
    }
}
crate::named!(Cloud);
impl Cloud {
    /// The root URL of Graph.
    #[must_use]
    pub const fn root(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovernmentL4 => "https://graph.microsoft.us",
            Self::UsGovernmentL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }
    /// The root URL of the sign-in service, which issues tokens.
    #[must_use]
    pub const fn sign_in(self) -> &'static str {
        match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::UsGovernmentL4 => "https://login.microsoftonline.us",
            Self::UsGovernmentL5 => "https://login.microsoftonline.us",
            Self::China => "https://login.chinacloudapi.cn",
        }
    }
}
