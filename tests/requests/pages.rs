//! The requests for further pages, which only lead to the root.

use http::header;
use msgraph_profile::PersonInterest;
use msgraph_profile::request::{LinkProblem, RequestError};
use msgraph_profile::response::{self, Page};

use super::{TOKEN, me, path_of};

#[test]
fn next_pages_are_only_requested_from_the_root() {
    let builder = me().bearer(TOKEN).unwrap();
    for link in [
        "https://graph.microsoft.com/beta/me/profile/interests?$skiptoken=a%20b",
        "https://GRAPH.microsoft.com:443/beta/me/profile/interests?$skip=1",
    ] {
        let request = builder.page_at(link).unwrap();
        assert_eq!((request.method().as_str(), request.uri().query().is_some()), ("GET", true));
        assert!(request.headers().contains_key(header::AUTHORIZATION));
    }
    for (link, origin) in [
        ("https://evil.example/beta/me?secret", "https://evil.example"),
        ("http://graph.microsoft.com/beta/me", "http://graph.microsoft.com"),
        ("https://graph.microsoft.com:8443/beta/me", "https://graph.microsoft.com:8443"),
        ("https://graph.microsoft.com.evil.example/", "https://graph.microsoft.com.evil.example"),
        ("https://graph.microsoft.com@evil.example/", "https://evil.example"),
        ("https://graph.microsoft.us/beta/me", "https://graph.microsoft.us"),
    ] {
        let error = builder.page_at(link).unwrap_err();
        let start = format!(
            "the link to the next page leads to {origin}, but the token is for https://graph.microsoft.com; "
        );
        assert!(error.to_string().starts_with(&start), "{error}");
        assert!(!error.to_string().contains("secret") && !format!("{error:?}").contains("secret"));
    }
    let user_info = builder.page_at("https://a:b@graph.microsoft.com/beta/me").unwrap_err();
    assert!(matches!(user_info, RequestError::Link(LinkProblem::UserInfo)), "{user_info}");
    for link in ["/beta/me/profile/interests", "//evil.example/beta", "not a link", "", "https:"] {
        let error = builder.page_at(link).unwrap_err();
        assert!(matches!(error, RequestError::Link(LinkProblem::NotAbsolute)), "{link}: {error}");
    }
}

#[test]
fn a_page_leads_to_the_next_one() {
    let page = |body: &str| -> Page<PersonInterest> {
        response::page(&http::Response::new(body.as_bytes())).unwrap()
    };
    let first =
        page(r#"{ "value": [], "@odata.nextLink": "https://graph.microsoft.com/beta/me/a?$skip=1" }"#);
    let request = me().next_page(&first).unwrap().unwrap();
    assert_eq!(path_of(Ok(request)), "/me/a?$skip=1");
    assert!(me().next_page(&page(r#"{ "value": [] }"#)).unwrap().is_none());
    let forged = page(r#"{ "value": [], "@odata.nextLink": "https://evil.example/beta/me/a" }"#);
    assert!(matches!(me().next_page(&forged), Err(RequestError::Link(_))));
}
