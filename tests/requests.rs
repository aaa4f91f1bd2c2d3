//! Building requests: URLs, headers, bodies, and what is rejected.

#![cfg(test)]
#![cfg(feature = "http")]

#[path = "requests/batches.rs"]
mod batches;
#[path = "requests/pages.rs"]
mod pages;
#[path = "requests/queries.rs"]
mod queries;
#[path = "requests/roots.rs"]
mod roots;

use allocation_counter::measure;
use http::{Request, header};
use msgraph_profile::facts::{self, OperationKind};
use msgraph_profile::operation::{
    CREATE_PERSON_INTEREST, DELETE_PERSON_INTEREST, GET_PERSON_INTEREST, LIST_PERSON_INTEREST,
    UPDATE_PERSON_INTEREST,
};
use msgraph_profile::request::{Cloud, NameProblem, Query, RequestBuilder, RequestError, Target};
use msgraph_profile::{
    AllowedAudiences, Code, CollaborationTag, CreatePersonInterest, PersonInterest, Rules,
    UpdatePersonInterest,
};
use proptest::prelude::*;
use serde_json::Value;

const TOKEN: &str = "eyJ0eXAi.OiJKV1Qi-_~+/==";

fn me() -> RequestBuilder {
    RequestBuilder::new(Cloud::Global, Target::Me)
}

fn user(name: &str) -> RequestBuilder {
    RequestBuilder::new(Cloud::Global, Target::User(name.to_owned()))
}

fn interest() -> CreatePersonInterest {
    CreatePersonInterest::new().display_name("Chelsea FC")
}

fn path_of(request: Result<Request<Vec<u8>>, RequestError>) -> String {
    let url = request.unwrap().uri().to_string();
    url.strip_prefix("https://graph.microsoft.com/beta").unwrap().to_owned()
}

#[test]
fn the_user_is_a_path_segment() {
    let rows = [
        ("87d349ed-44d7-43e1-9a83-5f2406dee5bd", "/users/87d349ed-44d7-43e1-9a83-5f2406dee5bd"),
        ("adele@contoso.com", "/users/adele@contoso.com"),
        ("a.b-c_d~e@contoso.com", "/users/a.b-c_d~e@contoso.com"),
        (
            "adele_fabrikam.com#EXT#@contoso.onmicrosoft.com",
            "/users/adele_fabrikam.com%23EXT%23@contoso.onmicrosoft.com",
        ),
        ("o'neill@contoso.com", "/users/o%27neill@contoso.com"),
        ("a+b@contoso.com", "/users/a%2Bb@contoso.com"),
        ("$adele@contoso.com", "/users('$adele@contoso.com')"),
        ("$o'n(ei)ll@contoso.com", "/users('$o%27%27n%28ei%29ll@contoso.com')"),
        ("$count", "/users('$count')"),
        ("a$b@contoso.com", "/users/a$b@contoso.com"),
        ("a/../b", "/users/a%2F..%2Fb"),
        ("a?b&c=d", "/users/a%3Fb%26c%3Dd"),
        ("%2e%2E", "/users/%252e%252E"),
        ("...", "/users/..."),
        (" a b ", "/users/%20a%20b%20"),
        ("zoë@contoso.com", "/users/zo%C3%AB@contoso.com"),
        ("a\\b:c;d,e!f*g[h]", "/users/a%5Cb%3Ac%3Bd%2Ce%21f%2Ag%5Bh%5D"),
    ];
    for (name, start) in rows {
        assert_eq!(path_of(user(name).create(&interest())), format!("{start}/profile/interests"), "{name}");
        let item = user(name).delete::<PersonInterest>("1");
        assert_eq!(path_of(item), format!("{start}/profile/interests/1"), "{name}");
    }
}

#[test]
fn the_object_is_a_path_segment() {
    let rows =
        [("0fb4c1e3-c1e3", "/0fb4c1e3-c1e3"), ("a/b", "/a%2Fb"), ("$value", "('$value')"), ("#", "/%23")];
    for (id, end) in rows {
        let expected = format!("/me/profile/interests{end}");
        assert_eq!(path_of(me().update(id, &UpdatePersonInterest::new())), expected);
        assert_eq!(path_of(me().get::<PersonInterest>(id)), expected);
        assert_eq!(path_of(me().delete::<PersonInterest>(id)), expected);
    }
}

#[test]
fn names_that_lead_to_another_path_are_rejected() {
    let rows = [
        ("", NameProblem::Empty),
        (" \t", NameProblem::Empty),
        (".", NameProblem::Dots),
        ("..", NameProblem::Dots),
        ("a\r\nb", NameProblem::ControlCharacter),
        ("a\0", NameProblem::ControlCharacter),
        ("\u{85}a", NameProblem::ControlCharacter),
        (&"a".repeat(1_025), NameProblem::TooLong),
    ];
    for (name, expected) in rows {
        match user(name).list::<PersonInterest>() {
            Err(RequestError::User(problem)) => assert_eq!(problem, expected),
            other => panic!("{name:?}: {other:?}"),
        }
        match me().get::<PersonInterest>(name) {
            Err(RequestError::ObjectId(problem)) => assert_eq!(problem, expected),
            other => panic!("{name:?}: {other:?}"),
        }
    }
    assert!(user(&"a".repeat(1_024)).list::<PersonInterest>().is_ok());
    let message = |request: Result<Request<Vec<u8>>, RequestError>| request.unwrap_err().to_string();
    assert_eq!(message(user("").list::<PersonInterest>()), "the user's name is empty");
    assert_eq!(message(me().get::<PersonInterest>("")), "the object's id is empty");
}

proptest! {
    #[test]
    fn no_name_escapes_its_segment(name in "\\PC{1,40}", id in "[$./%#?' a-z\\\\]{1,12}") {
        let Ok(request) = user(&name).get::<PersonInterest>(&id) else { return Ok(()) };
        let segments = 7 - usize::from(name.starts_with('$')) - usize::from(id.starts_with('$'));
        prop_assert_eq!(request.uri().path().split('/').count(), segments);
        prop_assert!(request.uri().query().is_none() && request.uri().path().starts_with("/beta/users"));
        prop_assert_eq!(request.uri().authority().unwrap().as_str(), "graph.microsoft.com");
    }
}

#[test]
fn each_operation_has_its_method_and_path() {
    let update = UpdatePersonInterest::new().clear_description();
    let rows = [
        (me().create(&interest()), "POST", "/me/profile/interests"),
        (me().update("1", &update), "PATCH", "/me/profile/interests/1"),
        (me().get::<PersonInterest>("1"), "GET", "/me/profile/interests/1"),
        (me().list::<PersonInterest>(), "GET", "/me/profile/interests"),
        (me().delete::<PersonInterest>("1"), "DELETE", "/me/profile/interests/1"),
        (user("a").list::<PersonInterest>(), "GET", "/users/a/profile/interests"),
        (me().create_batch(&[interest()]), "POST", "/$batch"),
    ];
    for (request, method, path) in rows {
        assert_eq!(request.as_ref().unwrap().method(), method);
        let has_body = !matches!(method, "GET" | "DELETE");
        let request_body = request.as_ref().unwrap();
        assert_eq!(!request_body.body().is_empty(), has_body, "{method}");
        assert_eq!(request_body.headers().contains_key(header::CONTENT_TYPE), has_body, "{method}");
        assert_eq!(path_of(request), path);
    }
}

#[test]
fn the_token_is_sent_and_never_shown() {
    let builder = me().bearer(TOKEN).unwrap();
    let requests = [
        builder.create(&interest()).unwrap(),
        builder.list::<PersonInterest>().unwrap(),
        builder.create_batch(&[interest()]).unwrap(),
    ];
    for request in requests {
        assert_eq!(request.headers()[header::AUTHORIZATION], format!("Bearer {TOKEN}"));
        assert!(request.headers()[header::AUTHORIZATION].is_sensitive());
        assert!(!format!("{request:?}").contains(TOKEN));
        assert!(!String::from_utf8_lossy(request.body()).contains(TOKEN));
    }
    for shown in [format!("{builder:?}"), format!("{builder:#?}"), format!("{:?}", builder.clone())] {
        assert!(!shown.contains("eyJ0eXAi"), "{shown}");
    }
    assert!(!me().create(&interest()).unwrap().headers().contains_key(header::AUTHORIZATION));
}

#[test]
fn invalid_tokens_are_rejected_and_not_repeated() {
    for token in ["", " ", "secret\n", "secret\r\nX: y", "sec ret", "Bearer secret", "sécret", "\"secret\""]
    {
        let error = me().bearer(token).unwrap_err();
        assert!(matches!(error, RequestError::Token), "{token:?}");
        assert!(!error.to_string().contains("secret") && !format!("{error:?}").contains("secret"));
    }
}

#[test]
fn the_body_is_sent_as_it_was_validated() {
    let body = "{ \"displayName\" : \"Chelsea\\u0020FC\",\r\n \"@a\": 1.50 }".as_bytes().to_vec();
    let (request, report) = me().raw(&CREATE_PERSON_INTEREST, None, body.clone()).unwrap();
    assert_eq!((request.body(), report.is_empty()), (&body, true));
    let typed = interest().categories(["Sports"]).allowed_audiences(AllowedAudiences::Organization);
    assert_eq!(*me().create(&typed).unwrap().body(), serde_json::to_vec(&typed).unwrap());
    assert_eq!(me().create(&typed).unwrap().headers()[header::CONTENT_TYPE], "application/json");
}

#[test]
fn invalid_bodies_are_rejected() {
    let Err(RequestError::Invalid(report)) = me().create(&interest().web_url("chelseafc.com")) else {
        panic!("a link without a scheme")
    };
    assert_eq!(report.violations().map(|one| one.code()).collect::<Vec<_>>(), [Code::LinkShape]);
    let strict = me().rules(Rules::DEFAULT.deny(Code::EmptyUpdate));
    assert!(matches!(strict.update("1", &UpdatePersonInterest::new()), Err(RequestError::Invalid(_))));
    assert!(me().update("1", &UpdatePersonInterest::new()).is_ok());
    for body in [&b"{"[..], b"[]", b"", b"\xFF"] {
        assert!(matches!(
            me().raw(&UPDATE_PERSON_INTEREST, Some("1"), body.to_vec()),
            Err(RequestError::Invalid(_))
        ));
    }
}

#[test]
fn operations_on_one_object_need_an_id_and_others_take_none() {
    let raw = |operation, id| me().raw(operation, id, b"{}".to_vec()).unwrap_err().to_string();
    let bodiless = |operation, id| me().bodiless(operation, id, &Query::new()).unwrap_err().to_string();
    assert_eq!(raw(&UPDATE_PERSON_INTEREST, None), "update-personInterest needs the id of an object");
    assert_eq!(bodiless(&GET_PERSON_INTEREST, None), "get-personInterest needs the id of an object");
    assert_eq!(bodiless(&DELETE_PERSON_INTEREST, None), "delete-personInterest needs the id of an object");
    for message in [raw(&CREATE_PERSON_INTEREST, Some("1")), bodiless(&LIST_PERSON_INTEREST, Some("1"))] {
        assert!(message.ends_with("takes no id; its path is that of the collection"), "{message}");
    }
    assert_eq!(raw(&GET_PERSON_INTEREST, Some("1")), "get-personInterest takes no body");
    assert_eq!(bodiless(&CREATE_PERSON_INTEREST, None), "create-personInterest needs a body");
}

#[test]
fn every_operation_has_a_request() {
    let graph = user("adele@contoso.com");
    for operation in facts::operations() {
        let is_on_collection = matches!(operation.kind, OperationKind::Create | OperationKind::List);
        let id = (!is_on_collection).then_some("1");
        let request = match operation.payload {
            Some(_) => graph.raw(operation, id, b"{}".to_vec()).map(|(request, _)| request),
            None => graph.bodiless(operation, id, &Query::new()),
        };
        let request = request.unwrap_or_else(|error| panic!("{}: {error}", operation.name));
        assert_eq!(request.method(), operation.method, "{}", operation.name);
        let path = request.uri().path();
        assert!(path.starts_with("/beta/users/adele@contoso.com/"), "{path}");
        assert_eq!(path.ends_with("/1"), id.is_some(), "{path}");
    }
}

#[test]
fn unknown_members_are_requested_if_one_is_sent_or_the_caller_wants_them() {
    let prefer = |request: Request<Vec<u8>>| {
        request.headers().get("prefer").map(|value| value.to_str().unwrap().to_owned())
    };
    let wanted = Some("include-unknown-enum-members".to_owned());
    let unknown = interest().collaboration_tags(["juggles"]);
    assert!(matches!(me().create(&unknown), Err(RequestError::Invalid(_))));
    for rules in [Rules::DEFAULT.allow(Code::EnumUnknown), Rules::DEFAULT.warn(Code::EnumUnknown)] {
        let open = me().rules(rules);
        assert_eq!(prefer(open.create(&unknown).unwrap()), wanted);
        assert_eq!(prefer(open.create(&interest()).unwrap()), None);
        assert_eq!(prefer(open.list::<PersonInterest>().unwrap()), None);
        // After more violations than a report keeps.
        let last = interest().collaboration_tags([vec!["askMeAbout"; 200], vec!["juggles"]].concat());
        assert_eq!(prefer(open.create(&last).unwrap()), wanted);
        let batch: Value =
            serde_json::from_slice(open.create_batch(&[interest(), unknown.clone()]).unwrap().body())
                .unwrap();
        assert_eq!(batch["requests"][0]["headers"].get("Prefer"), None);
        assert_eq!(batch["requests"][1]["headers"]["Prefer"], "include-unknown-enum-members");
    }
    let wanting = me().include_unknown_enum_members();
    assert_eq!(prefer(wanting.list::<PersonInterest>().unwrap()), wanted);
    assert_eq!(prefer(wanting.create(&interest()).unwrap()), wanted);
    assert_eq!(prefer(me().create(&interest()).unwrap()), None);
}

/// No violation is kept for each unknown member, of which a body of others can have very many.
#[test]
fn a_search_for_unknown_members_takes_little_memory() {
    let repeats = interest().collaboration_tags(vec![CollaborationTag::AskMeAbout; 200]);
    let tags = "\"\",".repeat(300_000);
    let body = format!("{{\"collaborationTags\":[{tags}\"\"]}}").into_bytes();
    for rules in [Rules::DEFAULT.allow(Code::EnumUnknown), Rules::DEFAULT.warn(Code::EnumUnknown)] {
        let open = me().rules(rules);
        assert!(open.create(&repeats).is_ok());
        let body = body.clone();
        let memory = measure(|| assert!(open.raw(&CREATE_PERSON_INTEREST, None, body).is_ok())).bytes_max;
        assert!(memory < 100_000, "{memory} bytes");
    }
}

#[test]
fn a_url_that_is_too_long_is_an_error() {
    let query = Query::new().filter(format!("displayName eq '{}'", "a".repeat(100_000)));
    let error = me().list_with::<PersonInterest>(&query).unwrap_err();
    assert!(matches!(error, RequestError::Http(_)), "{error:?}");
    assert!(error.to_string().len() < 200, "{error}");
}
