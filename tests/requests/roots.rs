//! Clouds and other roots.

use msgraph_profile::operation::LIST_PERSON_RESPONSIBILITY;
use msgraph_profile::request::{Cloud, RequestBuilder, Root, RootError, Target};
use msgraph_profile::{PersonInterest, PersonResponsibility};

use super::interest;

#[test]
fn each_cloud_and_root_is_supported() {
    let expected = [
        "https://graph.microsoft.com",
        "https://graph.microsoft.us",
        "https://dod-graph.microsoft.us",
        "https://microsoftgraph.chinacloudapi.cn",
    ];
    assert_eq!(Cloud::ALL.iter().map(|cloud| cloud.root()).collect::<Vec<_>>(), expected);
    for cloud in Cloud::ALL {
        let request = RequestBuilder::new(*cloud, Target::Me).create(&interest()).unwrap();
        assert_eq!(*request.uri(), *format!("{}/beta/me/profile/interests", cloud.root()));
        assert_eq!(cloud.as_str().parse(), Ok(*cloud));
    }
    for (root, start) in [
        ("http://127.0.0.1:4010", "http://127.0.0.1:4010/beta/"),
        ("http://localhost/", "http://localhost/beta/"),
        ("https://proxy.example/a/b//", "https://proxy.example/a/b/beta/"),
        ("HTTPS://[::1]:8443/x", "https://[::1]:8443/x/beta/"),
    ] {
        let builder = RequestBuilder::new(root.parse::<Root>().unwrap(), Target::Me);
        let request = builder.create(&interest()).unwrap();
        assert_eq!(*request.uri(), *format!("{start}me/profile/interests"));
    }
}

#[test]
fn invalid_roots_are_rejected() {
    for (root, error) in [
        ("", RootError::NotAbsolute),
        ("graph.microsoft.com", RootError::NotAbsolute),
        ("/graph", RootError::NotAbsolute),
        ("//graph.microsoft.com", RootError::NotAbsolute),
        ("https://", RootError::NotAbsolute),
        ("https:///beta", RootError::NotAbsolute),
        ("https://:443", RootError::NotAbsolute),
        ("https://a b", RootError::NotAbsolute),
        ("https://a\r\nHost: b", RootError::NotAbsolute),
        ("ftp://graph.microsoft.com", RootError::Scheme),
        ("file:///etc/passwd", RootError::Scheme),
        ("https://user:secret@graph.microsoft.com", RootError::UserInfo),
        ("https://graph.microsoft.com?a", RootError::QueryOrFragment),
        ("https://graph.microsoft.com/#a", RootError::QueryOrFragment),
    ] {
        let found = root.parse::<Root>().unwrap_err();
        assert!(found == error || root.starts_with("file:"), "{root}: {found:?}");
        assert!(!found.to_string().contains("secret"));
    }
}

#[test]
fn a_cloud_that_the_page_does_not_list_is_rejected_unless_any_is_allowed() {
    let documented = LIST_PERSON_RESPONSIBILITY.clouds;
    assert_eq!(documented, ["global"]);
    let addresses = ["https://graph.microsoft.us", "https://GRAPH.microsoft.us:443/"];
    let roots = addresses.map(|address| address.parse::<Root>().unwrap());
    for root in roots.into_iter().chain([Cloud::UsGovernmentL4.into()]) {
        let graph = RequestBuilder::new(root, Target::Me);
        let error = graph.list::<PersonResponsibility>().unwrap_err();
        let message = "list-personResponsibility is documented for global, not for usGovernmentL4, which may not offer it";
        assert_eq!(error.to_string(), message);
        assert!(graph.list::<PersonInterest>().is_ok());
        assert!(graph.any_cloud().list::<PersonResponsibility>().is_ok());
    }
    let proxy = RequestBuilder::new("https://proxy.example".parse::<Root>().unwrap(), Target::Me);
    assert!(proxy.list::<PersonResponsibility>().is_ok());
}
