//! Links to the next page of a list, which come with a response and may lead anywhere.

use std::fmt;

use http::{Method, Request, Uri};

use super::RequestBuilder;
use super::error::RequestError;
use super::root::Root;
use crate::response::Page;
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

impl RequestBuilder {
    /// The request for the page after this one; `None` after the last page.
    ///
    /// ```
    /// use msgraph_profile::PersonInterest;
    /// use msgraph_profile::request::{Cloud, RequestBuilder, Target};
    /// use msgraph_profile::response::{self, Page};
    ///
    /// # fn send(_: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, Box<dyn std::error::Error>> {
    /// #     Ok(http::Response::new(br#"{ "value": [] }"#.to_vec()))
    /// # }
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let graph = RequestBuilder::new(Cloud::Global, Target::Me);
    /// let mut interests = Vec::new();
    /// let mut next = Some(graph.list::<PersonInterest>()?);
    /// while let Some(request) = next {
    ///     let mut page: Page<PersonInterest> = response::page(&send(request)?)?;
    ///     interests.append(&mut page.items);
    ///     next = graph.next_page(&page)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError::Link`] if the scheme, host or port of the link are not those of the root, which the token is
    /// for.
    pub fn next_page<T>(&self, page: &Page<T>) -> Result<Option<Request<Vec<u8>>>, RequestError> {
        page.next_link.as_deref().map(|link| self.page_at(link)).transpose()
    }

    /// The request for the page at a [`next_link`](Page::next_link) that was kept.
    ///
    /// # Errors
    ///
    /// As for [`next_page`](Self::next_page).
    pub fn page_at(&self, next_link: &str) -> Result<Request<Vec<u8>>, RequestError> {
        let uri = check(next_link, &self.root).map_err(RequestError::Link)?;
        self.request_to(Method::GET, uri, None, false)
    }
}

/// The link as a URL, if a request to it may have the token for the root.
fn check(link: &str, root: &Root) -> Result<Uri, LinkProblem> {
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

impl std::error::Error for LinkProblem {}

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
