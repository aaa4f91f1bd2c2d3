// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// A national cloud of Microsoft Graph.
///
/// Parses from and prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Cloud {}
impl Cloud {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {}
    }
}
crate::named!(Cloud);
impl Cloud {
    /// The root URL of Graph.
    #[must_use]
    pub const fn root(self) -> &'static str {
        match self {}
    }
    /// The root URL of the sign-in service, which issues tokens.
    #[must_use]
    pub const fn sign_in(self) -> &'static str {
        match self {}
    }
}
