//! Batches: their bodies, and what is rejected.

use msgraph_profile::request::{Cloud, Query, RequestBuilder, RequestError, Target};
use msgraph_profile::{CreatePersonInterest, PersonInterest, UpdatePersonInterest};
use serde_json::{Value, json};

use super::{TOKEN, interest, me, user};

#[test]
fn batches_hold_requests_of_every_kind() {
    let graph = me().bearer(TOKEN).unwrap().include_unknown_enum_members();
    let requests = [
        graph.list_with::<PersonInterest>(&Query::new().top(1)).unwrap(),
        graph.update("1", &UpdatePersonInterest::new().description("a")).unwrap(),
        graph.delete::<PersonInterest>("1").unwrap(),
    ];
    let request = graph.batch(requests.clone()).unwrap();
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    let (prefer, json_type) = ("include-unknown-enum-members", "application/json");
    let expected = json!({ "requests": [
        { "id": "1", "method": "GET", "url": "/me/profile/interests?$top=1", "headers": { "Prefer": prefer } },
        { "id": "2", "method": "PATCH", "url": "/me/profile/interests/1",
          "headers": { "Content-Type": json_type, "Prefer": prefer }, "body": { "description": "a" } },
        { "id": "3", "method": "DELETE", "url": "/me/profile/interests/1", "headers": { "Prefer": prefer } },
    ] });
    assert_eq!(body, expected);
    let plain = me().batch([me().delete::<PersonInterest>("1").unwrap()]).unwrap();
    let plain: Value = serde_json::from_slice(plain.body()).unwrap();
    assert_eq!(plain["requests"][0].get("headers"), None);

    let china = RequestBuilder::new(Cloud::China, Target::Me);
    assert!(matches!(china.batch(requests), Err(RequestError::NotInBatch(0))));
    let nested = graph.batch([graph.batch([graph.list::<PersonInterest>().unwrap()]).unwrap()]).unwrap_err();
    assert!(matches!(nested, RequestError::NotInBatch(0)), "{nested}");
    let mut broken = graph.create(&interest()).unwrap();
    broken.body_mut().extend_from_slice(b"}, {");
    let broken = graph.batch([graph.delete::<PersonInterest>("1").unwrap(), broken]).unwrap_err();
    assert!(matches!(broken, RequestError::BatchBody(1)), "{broken}");
}

#[test]
fn batches_hold_each_body_as_it_was_validated() {
    let bodies = [interest().clear_inference(), interest().description("a \"b\" } ,\n é")];
    let request = user("$a'b").create_batch(&bodies).unwrap();
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    let entry = |id: &str, body: &CreatePersonInterest| {
        json!({
            "id": id,
            "method": "POST",
            "url": "/users('$a%27%27b')/profile/interests",
            "headers": { "Content-Type": "application/json" },
            "body": body,
        })
    };
    assert_eq!(body, json!({ "requests": [entry("1", &bodies[0]), entry("2", &bodies[1])] }));
    let text = String::from_utf8(request.into_body()).unwrap();
    assert!(text.contains(&serde_json::to_string(&bodies[1]).unwrap()), "{text}");
}

#[test]
fn batches_are_limited_and_report_each_invalid_body() {
    let bodies = vec![interest(); 21];
    assert!(matches!(me().create_batch(&bodies), Err(RequestError::BatchSize)));
    assert!(matches!(me().create_batch::<CreatePersonInterest>(&[]), Err(RequestError::BatchSize)));
    assert!(me().create_batch(&bodies[1..]).is_ok());

    let wrong = interest().web_url("chelseafc.com");
    for position in [0, 19] {
        let mut bodies = bodies.clone();
        bodies[position] = wrong.clone();
        assert!(matches!(me().create_batch(&bodies), Err(RequestError::BatchSize)));
        let reports = match me().create_batch(&bodies[..20]) {
            Err(RequestError::InvalidInBatch(reports)) => reports,
            other => panic!("one invalid body: {other:?}"),
        };
        assert_eq!(reports.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [position]);
    }
    let Err(RequestError::InvalidInBatch(reports)) = me().create_batch(&[wrong.clone(), interest(), wrong])
    else {
        panic!("two invalid bodies")
    };
    assert_eq!(
        reports.iter().map(|(index, report)| (*index, report.len())).collect::<Vec<_>>(),
        [(0, 1), (2, 1)]
    );
}
