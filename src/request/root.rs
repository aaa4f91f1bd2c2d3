//! The root URL of requests: that of a cloud, or another one.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use http::Uri;
use http::uri::Scheme;

mod clouds {
    //! The generated enum.
    #![allow(clippy::match_same_arms, reason = "clouds may share a sign-in service")]
    include!(concat!(env!("OUT_DIR"), "/generated/clouds.rs"));
}

pub use clouds::Cloud;

/// The URL that the API version is appended to: that of a [`Cloud`], or another one, such as that of a proxy.
///
/// ```
/// use msgraph_profile::request::{Cloud, Root};
///
/// let proxy: Root = "https://proxy.example/graph/".parse()?;
/// assert_eq!(proxy.as_str(), "https://proxy.example/graph");
/// assert_eq!(Root::from(Cloud::China).as_str(), Cloud::China.root());
/// assert!("graph.microsoft.com".parse::<Root>().is_err());
/// # Ok::<(), msgraph_profile::request::RootError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Root(String);

/// Why a text is not a [`Root`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RootError {
    /// It is not an absolute URL.
    NotAbsolute,
    /// It has a character that a URL cannot have, such as a space, or a `%` without two hexadecimal digits.
    Character,
    /// Its scheme is neither http nor https.
    Scheme,
    /// It holds a user name or a password.
    UserInfo,
    /// Its port is not a number from 1 to 65535.
    Port,
    /// Its path has a segment `.` or `..`, which leads elsewhere.
    Dots,
    /// It has a query or a fragment.
    QueryOrFragment,
}

impl Root {
    /// The URL, without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The cloud whose host it leads to; `None` for another one, such as that of a proxy.
    #[must_use]
    pub fn cloud(&self) -> Option<Cloud> {
        let leads_to = |cloud: &Cloud| cloud.root().parse().is_ok_and(|root| self.shares_origin(&root));
        Cloud::ALL.iter().copied().find(leads_to)
    }

    /// Whether what is sent there can be read on the way: by http to another machine.
    pub(super) fn is_unencrypted(&self) -> bool {
        let Ok(uri) = self.0.parse::<Uri>() else { return false };
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
        let is_local = host.eq_ignore_ascii_case("localhost")
            || host.parse().is_ok_and(|address: IpAddr| address.is_loopback());
        uri.scheme() == Some(&Scheme::HTTP) && !is_local
    }

    /// Whether the URL has the same scheme, host and port.
    pub(super) fn shares_origin(&self, other: &Uri) -> bool {
        let origin = |uri: &Uri| {
            let (scheme, host) = (uri.scheme()?.clone(), uri.host()?.to_ascii_lowercase());
            let usual = if scheme == Scheme::HTTPS { 443 } else { 80 };
            Some((scheme, host, uri.port_u16().unwrap_or(usual)))
        };
        let own = self.0.parse().ok().as_ref().and_then(origin);
        own.is_some() && own == origin(other)
    }
}

impl From<Cloud> for Root {
    fn from(cloud: Cloud) -> Self {
        Self(cloud.root().to_owned())
    }
}

impl FromStr for Root {
    type Err = RootError;

    fn from_str(text: &str) -> Result<Self, RootError> {
        // `Uri` drops the fragment.
        if text.contains(['?', '#']) {
            return Err(RootError::QueryOrFragment);
        }
        let uri: Uri = text.parse().map_err(|_| not_a_uri(text))?;
        let scheme = uri.scheme().ok_or(RootError::NotAbsolute)?;
        if *scheme != Scheme::HTTPS && *scheme != Scheme::HTTP {
            return Err(RootError::Scheme);
        }
        let authority = uri.authority().ok_or(RootError::NotAbsolute)?;
        if authority.as_str().contains('@') {
            return Err(RootError::UserInfo);
        }
        if authority.host().is_empty() {
            return Err(RootError::NotAbsolute);
        }
        let has_port = authority.as_str().len() > authority.host().len();
        if has_port && authority.port_u16().is_none_or(|port| port == 0) {
            return Err(RootError::Port);
        }
        check_path(uri.path())?;
        Ok(Self(format!("{scheme}://{authority}{}", uri.path().trim_end_matches('/'))))
    }
}

/// What is wrong with a text that is not a URI at all.
fn not_a_uri(text: &str) -> RootError {
    let host = text.split_once("://").map_or("", |(_, rest)| rest);
    let allowed = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    if host.bytes().all(allowed) { RootError::NotAbsolute } else { RootError::Character }
}

fn check_path(path: &str) -> Result<(), RootError> {
    // RFC 3986, section 3.3.
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/%".contains(&byte);
    let escapes = path.split('%').skip(1);
    let is_escape = |escape: &str| {
        escape.get(..2).is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
    };
    if !path.bytes().all(allowed) || !escapes.into_iter().all(is_escape) {
        return Err(RootError::Character);
    }
    let is_dots =
        |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if path.split('/').any(is_dots) { Err(RootError::Dots) } else { Ok(()) }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for RootError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAbsolute => "not an absolute URL; it must begin with https:// and the host",
            Self::Character => {
                "the URL has a character that is not allowed there; percent-encode it: %20 for a space"
            }
            Self::Port => "the port is not a number from 1 to 65535",
            Self::Dots => "the path has a segment `.` or `..`; write the path that it leads to",
            Self::Scheme => "the scheme is neither https nor http",
            Self::UserInfo => "user name and password are not allowed; a token authorizes requests",
            Self::QueryOrFragment => "the root URL must not have a query or fragment",
        })
    }
}

impl std::error::Error for RootError {}
