//! Links to the next page of a list, which come with a response and may lead anywhere.

use std::fmt;

use http::Uri;

use super::root::Root;
use crate::text::printable;

/// The maximum number of characters of a link's origin that an error repeats.
const MAX_SHOWN: usize = 200;

/// Why a link to the next page is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkProblem {
    /// It is not an absolute URL.
    NotAbsolute,
    /// It holds a user name or a password.
    UserInfo,
    /// It leads to another scheme, host or port than the root, and the token is only for the root.
    OtherOrigin {
        /// The scheme, host and port of the link.
        found: String,
        /// The root of the builder.
        root: Root,
    },
}

/// The link as a URL, if a request to it may have the token for the root.
pub(super) fn check(link: &str, root: &Root) -> Result<Uri, LinkProblem> {
    let uri: Uri = link.parse().map_err(|_| LinkProblem::NotAbsolute)?;
    let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
        return Err(LinkProblem::NotAbsolute);
    };
    if !root.shares_origin(&uri) {
        let host = authority.as_str().rsplit('@').next().unwrap_or_default();
        let found = format!("{scheme}://{host}");
        return Err(LinkProblem::OtherOrigin { found, root: root.clone() });
    }
    if authority.as_str().contains('@') { Err(LinkProblem::UserInfo) } else { Ok(uri) }
}

impl fmt::Display for LinkProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAbsolute => f.write_str("is not an absolute URL"),
            Self::UserInfo => f.write_str("has a user name or a password"),
            Self::OtherOrigin { found, root } => write!(
                f,
                "leads to {}, but the token is for {root}; do not send it there (a proxy has to rewrite the links of \
                 responses)",
                printable(found, MAX_SHOWN)
            ),
        }
    }
}
