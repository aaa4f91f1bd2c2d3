//! The file `common.toml`.

use super::{Disagreement, Header, Permission, Provenance, Spanned, tables};

tables! {
    /// What the operations share.
    struct Common {
        /// Where the file comes from.
        provenance: Provenance,
        /// API version that serves the profile API.
        version: Spanned<String>,
        /// The clouds, in the page's order.
        cloud: Vec<Spanned<Cloud>>,
        /// The profile that a path leads to.
        profile: Option<Profile>,
        /// Placeholders that name the user in a path.
        placeholder: Vec<Spanned<Described>> = [],
        /// Sets of request headers.
        headers: Vec<Spanned<HeaderSet>> = [],
        /// Permissions tables.
        permissions: Vec<Spanned<PermissionSet>> = [],
        /// What each permission allows.
        scope: Vec<Spanned<Described>> = [],
    }

    /// How texts name the profile that a path leads to: `{profile}` in the descriptions of operations.
    struct Profile {
        /// The profile of any user, in texts about all paths of an operation.
        any: Spanned<String>,
        /// The profile of the signed-in user.
        signed_in: ProfileTexts,
        /// The profile of the user whom the path names.
        named: ProfileTexts,
    }

    /// How texts name one user's profile.
    struct ProfileTexts {
        /// In sentences.
        text: Spanned<String>,
        /// In titles.
        title: Spanned<String>,
    }

    /// A name with its description.
    struct Described {
        /// The name.
        name: Spanned<String>,
        /// What it is, in our own words.
        description: Spanned<String>,
    }

    /// Request headers that operations refer to by the name of the set.
    struct HeaderSet {
        /// Name of the set.
        name: Spanned<String>,
        /// The headers.
        header: Vec<Spanned<Header>>,
    }

    /// A permissions table that operations refer to by the name of the set.
    struct PermissionSet {
        /// Name of the set.
        name: Spanned<String>,
        /// The rows of the table.
        permission: Vec<Spanned<Permission>>,
        /// The points on which sources disagree, for every operation that uses the set.
        disagreement: Vec<Spanned<Disagreement>> = [],
    }

    /// One national cloud.
    struct Cloud {
        /// Name in the schema files.
        name: Spanned<String>,
        /// Display name.
        title: Spanned<String>,
        /// Root address of Graph.
        root: Spanned<String>,
        /// Root address of the sign-in service.
        sign_in: Spanned<String>,
    }
}
