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
        ("https://a/.../%20/b.c/~x", "https://a/.../%20/b.c/~x/beta/"),
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
        ("https://a:1:2", RootError::NotAbsolute),
        ("https://a b", RootError::Character),
        ("https://a\r\nHost: b", RootError::Character),
        ("https://a/b c", RootError::Character),
        ("https://a/\u{e9}", RootError::Character),
        ("https://a\\b", RootError::Character),
        ("https://a/%", RootError::Character),
        ("https://a/%2x", RootError::Character),
        ("https://a/%\u{e9}", RootError::Character),
        ("https://a/\"", RootError::Character),
        ("https://a:99999", RootError::Port),
        ("https://a:0", RootError::Port),
        ("https://a:", RootError::Port),
        ("https://a:b", RootError::Port),
        ("https://[::1]:99999/x", RootError::Port),
        ("https://a/..", RootError::Dots),
        ("https://a/b/../c", RootError::Dots),
        ("https://a/./", RootError::Dots),
        ("https://a/%2E%2e/b", RootError::Dots),
        ("https://a/.%2e", RootError::Dots),
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
    let error = "graph.microsoft.com".parse::<Root>().unwrap_err();
    assert_eq!(error.to_string(), "not an absolute URL; it must begin with https:// and the host");
}

#[test]
fn a_root_is_shown_as_its_url() {
    let root: Root = "https://proxy.example/a/".parse().unwrap();
    let url = "https://proxy.example/a";
    assert_eq!((root.as_str(), root.to_string().as_str()), (url, url));
    assert_eq!(format!("{root:?}"), format!("{url:?}"));
}

#[test]
fn a_token_is_not_sent_without_encryption() {
    for (root, is_refused) in [
        ("http://proxy.example", true),
        ("http://graph.microsoft.com/", true),
        ("http://192.168.0.1:8080", true),
        ("http://localhost.example", true),
        ("http://localhost:4010", false),
        ("http://LOCALHOST", false),
        ("http://127.0.0.1:4010", false),
        ("http://[::1]:4010", false),
        ("https://proxy.example", false),
    ] {
        let root: Root = root.parse().unwrap();
        let graph = RequestBuilder::new(root.clone(), Target::Me);
        assert!(graph.list::<PersonInterest>().is_ok(), "without a token");
        match graph.bearer("secret") {
            Ok(graph) => assert!(!is_refused && graph.list::<PersonInterest>().is_ok(), "{root}"),
            Err(error) => {
                assert!(is_refused, "{root}");
                let message = format!("the token would be sent to {root} without encryption; use https");
                assert_eq!(error.to_string(), message);
            }
        }
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
