//! Errors: their causes, their one line for a log, their parts, and that none of these repeats free text.

#![cfg(test)]

use std::error::Error;

use msgraph_profile::{Payload, Report, validate_str};

const SECRET: &str = "Sq7-secret";

fn report() -> Report {
    let body = format!(
        r#"{{ "description": ["{SECRET}"], "webUrl": "{SECRET}", "displayname": "{SECRET}", "categories": null }}"#
    );
    validate_str(Payload::CreatePersonInterest, &body)
}

#[test]
fn a_report_is_a_line_for_each_violation_or_one_line() {
    let report = report();
    let text = report.to_string();
    let (lines, last) = text.rsplit_once('\n').unwrap();
    assert_eq!(lines.lines().count(), 4, "{text}");
    assert_eq!(last, "create-personInterest is invalid: 3 errors, 1 warning");
    assert_eq!(format!("{report:#}"), last);
    assert_eq!(format!("{report:?}"), text);
}

#[test]
fn debug_shows_the_parts() {
    let report = report();
    let parts = format!("{report:#?}");
    for part in [
        "Report {",
        "payload: CreatePersonInterest,",
        "errors: 3,",
        "warnings: 1,",
        "code: LinkShape,",
        "level: Warn,",
        "\"/displayname\"",
        "span: Some(\n",
    ] {
        assert!(parts.contains(part), "{part} is not in {parts}");
    }
    assert_eq!(parts.matches("Violation {").count(), 4, "{parts}");
}

/// Every text of an error and its causes.
fn texts(error: &(dyn Error + 'static)) -> String {
    let shown = |error: &dyn Error| format!("{error}\n{error:#}\n{error:?}\n{error:#?}\n");
    std::iter::successors(Some(error), |error| (*error).source()).map(shown).collect()
}

#[track_caller]
fn assert_private(error: &(dyn Error + 'static)) {
    let texts = texts(error);
    assert!(!texts.contains(SECRET), "{texts}");
}

#[test]
fn a_report_repeats_no_free_text() {
    assert_private(&report());
}

#[cfg(feature = "http")]
mod http {
    use std::error::Error;

    use http::Response;
    use msgraph_profile::request::{
        Cloud, LinkProblem, NameProblem, Query, QueryError, RequestBuilder, Target,
    };
    use msgraph_profile::response::{self, GraphError, Unreadable};
    use msgraph_profile::{CreatePersonInterest, PersonInterest, Report};

    use super::{SECRET, assert_private};

    fn cause<'e, T: Error + 'static>(error: &'e (dyn Error + 'static)) -> Option<&'e T> {
        std::iter::successors(Some(error), |error| (*error).source()).find_map(|error| error.downcast_ref())
    }

    #[test]
    fn requests_have_causes() {
        let me = RequestBuilder::new(Cloud::Global, Target::Me);
        let invalid = CreatePersonInterest::new().web_url(SECRET);
        let error = me.create(&invalid).unwrap_err();
        assert_eq!(error.to_string(), "create-personInterest is invalid: 1 error, 0 warnings");
        assert_eq!(cause::<Report>(&error).map(Report::error_count), Some(1));
        assert_private(&error);

        let error = me.create_batch(&[CreatePersonInterest::new(), invalid.clone(), invalid]).unwrap_err();
        let message = "body 1 of the batch: create-personInterest is invalid: 1 error, 0 warnings; body 2 of the \
                       batch: create-personInterest is invalid: 1 error, 0 warnings";
        assert_eq!(error.to_string(), message);
        assert!(cause::<Report>(&error).is_some());
        assert_private(&error);

        let error = me.get::<PersonInterest>("..").unwrap_err();
        assert_eq!(cause::<NameProblem>(&error), Some(&NameProblem::Dots));
        let error = me.list_with::<PersonInterest>(&Query::new().filter("")).unwrap_err();
        assert!(cause::<QueryError>(&error).is_some());
        let error = me.list_with::<PersonInterest>(&Query::new().filter("a".repeat(100_000))).unwrap_err();
        assert!(cause::<http::Error>(&error).is_some());
        let error = me.page_at("/me/profile/interests").unwrap_err();
        assert_eq!(cause::<LinkProblem>(&error), Some(&LinkProblem::NotAbsolute));
    }

    #[test]
    fn responses_have_causes_and_parts() {
        let body = r#"{ "error": { "code": "badRequest", "message": "Wrong.", "innerError": {
            "code": "propertyNotUpdateable", "request-id": "2ba5e3a0" } } }"#;
        let refused = Response::builder().status(400).body(body).unwrap();
        let error = response::empty(&refused).unwrap_err();
        let graph = cause::<GraphError>(&error).unwrap();
        assert_eq!(graph.to_string(), error.to_string());
        let parts = format!("{graph:#?}");
        for part in
            ["status: 400,", "\"badRequest\"", "\"propertyNotUpdateable\"", "\"Wrong.\"", "\"2ba5e3a0\""]
        {
            assert!(parts.contains(part), "{part} is not in {parts}");
        }

        let body = format!(r#"{{ "displayName": ["{SECRET}"] }}"#);
        let error = response::object::<PersonInterest>(&Response::new(body)).unwrap_err();
        assert_eq!(cause::<Unreadable>(&error).map(|error| error.status().as_u16()), Some(200));
        assert_eq!(cause::<Report>(&error).map(Report::error_count), Some(1));
        assert_private(&error);
    }
}
