//! Payloads by the paths of operations.

use crate::facts::{self, Operation};
use crate::payload::Payload;

impl Payload {
    /// The payload of a request's body, by the method and the URL of the request.
    ///
    /// The URL may be absolute, or relative to the API version, as in a `$batch`.
    ///
    /// ```
    /// use msgraph_profile::Payload;
    ///
    /// let create = Some(Payload::CreatePersonInterest);
    /// assert_eq!(Payload::of_request("POST", "/me/profile/interests"), create);
    /// let url = "https://graph.microsoft.com/beta/users('adele@contoso.com')/profile/interests?x=1";
    /// assert_eq!(Payload::of_request("post", url), create);
    /// assert_eq!(Payload::of_request("GET", "/me/profile/interests"), None);
    /// ```
    #[must_use]
    pub fn of_request(method: &str, url: &str) -> Option<Self> {
        let path = path_of(url);
        let is_meant = |operation: &&Operation| {
            operation.method.eq_ignore_ascii_case(method)
                && operation.paths.iter().any(|template| fits(template, &path))
        };
        facts::operations().iter().filter(is_meant).find_map(|operation| operation.name.parse().ok())
    }
}

/// The segments of a URL after the API version; a key in parentheses is a segment of its own.
fn path_of(url: &str) -> Vec<&str> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path =
        path.split_once("://").map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let mut segments: Vec<&str> = path.split(['/', '(', ')']).filter(|segment| !segment.is_empty()).collect();
    let is_version =
        |first: &&str| [facts::api_version(), "v1.0"].iter().any(|one| one.eq_ignore_ascii_case(first));
    if segments.first().is_some_and(is_version) {
        segments.remove(0);
    }
    segments
}

/// Whether a path fits a template, in which a segment in braces fits any.
fn fits(template: &str, path: &[&str]) -> bool {
    let segments = template.split('/').skip(1);
    segments.clone().count() == path.len()
        && segments
            .zip(path)
            .all(|(segment, found)| segment.starts_with('{') || segment.eq_ignore_ascii_case(found))
}
