//! Bodies inside a file: what is found, with its location in the whole, and what the checks report of it.

#![cfg(test)]

use msgraph_profile::{
    Code, Element, ElementError, ElementPattern, PatternError, Payload, Validator, elements, validate_slice,
};
use serde_json::Value;

fn found(text: &str, pattern: &str) -> Vec<Result<(String, String), ElementError>> {
    let pattern: ElementPattern = pattern.parse().unwrap();
    let shown = |element: Element<'_>| {
        (element.pointer().to_owned(), String::from_utf8(element.body().to_vec()).unwrap())
    };
    elements(text.as_bytes(), &pattern).map(|element| element.map(shown)).collect()
}

#[expect(clippy::unnecessary_wraps, reason = "an item of what `found` returns")]
fn pair(pointer: &str, body: &str) -> Result<(String, String), ElementError> {
    Ok((pointer.to_owned(), body.to_owned()))
}

fn missing(pointer: &str) -> Result<(String, String), ElementError> {
    Err(ElementError::Missing { pointer: pointer.to_owned() })
}

fn no_array(pointer: &str) -> Result<(String, String), ElementError> {
    Err(ElementError::NoArray { pointer: pointer.to_owned() })
}

fn scalar(pointer: &str) -> Result<(String, String), ElementError> {
    Err(ElementError::Scalar { pointer: pointer.to_owned() })
}

#[test]
fn values_are_found_in_the_order_of_the_text() {
    let list = r#" { "@odata.count": 2, "value" : [ {"a": [1, "]"]} , 7 ], "v\u0061lue": [[]] } "#;
    let all = [pair("/value/0", r#"{"a": [1, "]"]}"#), pair("/value/1", "7"), pair("/value/0", "[]")];
    assert_eq!(found(list, "/value/*"), all);
    let nested = r#"[0, {"a": [1, "]"]}]"#;
    assert_eq!(found(nested, "/1/a/*"), [pair("/1/a/0", "1"), pair("/1/a/1", "\"]\"")]);
    assert_eq!(found("[1,[2]]", "/*"), [pair("/0", "1"), pair("/1", "[2]")]);
    assert_eq!(found(" {} ", ""), [pair("", "{}")]);
    assert_eq!(found(r#"{"a/b": {"m~n": 1}}"#, "/a~1b/m~0n"), [pair("/a~1b/m~0n", "1")]);
    assert_eq!(found(r#"[{"x": 1}, [7], {"x": 2}]"#, "/*/x"), [pair("/0/x", "1"), pair("/2/x", "2")]);
    assert_eq!(found("[]", "/*"), []);
    assert_eq!(found("\u{FEFF}[1]", "/*"), [pair("/0", "1")]);
}

#[test]
fn a_single_value_must_be_there_and_one_of_many_need_not() {
    assert_eq!(found(r#"{"values": []}"#, "/value/*"), [missing("/value")]);
    assert_eq!(found("[1]", "/1"), [missing("/1")]);
    assert_eq!(found("[1]", "/00"), [missing("/00")]);
    assert_eq!(found(r#"{"value": 7}"#, "/value/x"), [scalar("/value")]);
    assert_eq!(found(r#"{"value": {"x": []}}"#, "/value/*"), [no_array("/value")]);
    assert_eq!(found("7", "/*"), [no_array("")]);
    let batch = r#"{"requests": [{"body": 1}, {"method": "GET"}, 7]}"#;
    assert_eq!(found(batch, "/requests/*/body"), [pair("/requests/0/body", "1")]);
}

#[test]
fn elements_before_an_error_are_found() {
    for (text, count) in
        [("[1,2,]", 2), ("[1,2", 2), ("[1] 2", 1), ("[1 2]", 1), ("", 0), ("[\"", 0), ("\u{FEFF}[1, ", 1)]
    {
        let mut found = found(text, "/*");
        assert_eq!(found.pop(), Some(Err(ElementError::NotJson)), "{text}");
        assert_eq!(found.len(), count, "{text}");
        let report = Validator::new(Payload::PersonInterest).validate_syntax(text.as_bytes());
        assert!(!report.is_empty() && report.violations().all(|one| one.code() == Code::JsonSyntax));
        assert!(report.violations().all(|one| one.position().is_some()));
    }
}

#[test]
fn deep_values_are_passed_over() {
    let deep = format!("[{}1{}, 2]", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(found(&deep, "/*").len(), 2);
    let many = format!("{{{}\"x\": 1}}", "\"a\": {},".repeat(100_000));
    assert!(
        elements(many.as_bytes(), &"/a".parse().unwrap()).all(|element| element.unwrap().request().is_none())
    );
    let steps = "/*".repeat(1000);
    assert_eq!(found(&deep, &steps).len(), 1);
}

#[test]
fn bad_patterns_are_explained() {
    let error = |text: &str| text.parse::<ElementPattern>().unwrap_err();
    assert_eq!(error("value"), PatternError::NoSlash);
    assert_eq!(
        error("/value/*s").to_string(),
        "`*` must be a whole step, as in /value/*, not a part of `*s`"
    );
    assert_eq!(error("/a~2").to_string(), "in `a~2`, write ~0 for ~ and ~1 for /");
    assert_eq!(error("/a~"), PatternError::Escape("a~".to_owned()));
    for pattern in ["", "/", "/value/*", "/a~1b/~0"] {
        assert_eq!(pattern.parse::<ElementPattern>().unwrap().to_string(), pattern);
    }
}

/// What is reported of an element is what is reported of its text alone, moved.
#[test]
fn reports_are_those_of_the_body_moved() {
    let mistakes = include_str!("../examples/create-personInterest.mistakes.json");
    let text =
        format!("{{ \"é\": 1,\n \"value\": [\n{mistakes}, {{}}, [], {mistakes},\n{{ \"value\": [] }}] }}");
    let whole: Value = serde_json::from_str(&text).unwrap();
    let validator = Validator::new(Payload::CreatePersonInterest);
    let mut seen = 0;
    for element in elements(text.as_bytes(), &"/value/*".parse().unwrap()) {
        let element = element.unwrap();
        let moved = validator.validate_element(&element);
        let alone = validate_slice(Payload::CreatePersonInterest, element.body());
        assert_eq!((moved.len(), moved.is_valid()), (alone.len(), alone.is_valid()));
        for (moved, alone) in moved.violations().zip(alone.violations()) {
            seen += 1;
            let pointer = format!("{}{}", element.pointer(), alone.pointer().unwrap());
            assert_eq!((moved.code(), moved.pointer()), (alone.code(), Some(pointer.as_str())));
            assert!(whole.pointer(&pointer).is_some());
            assert_eq!(moved.message().to_string(), alone.message().to_string());
            let (moved_span, alone_span) = (moved.span().unwrap(), alone.span().unwrap());
            assert_eq!(text.as_bytes()[moved_span.clone()], element.body()[alone_span]);
            let (before, _) = text.split_at(moved_span.start);
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            let position = moved.position().unwrap();
            assert_eq!((position.line, position.column, position.byte), (line, column, moved_span.start));
        }
    }
    assert_eq!(seen, 8 + 1 + 8 + 2);
}

#[test]
fn bodies_of_a_batch_are_known_by_their_requests() {
    let batch = br#"{ "requests": [
        { "id": "1", "body": { "displayName": "x" }, "method": "POST", "url": "/me/profile/interests" },
        { "id": "2", "method": "PATCH", "url": "users/1/profile/interests/2", "body": {} },
        { "id": "3", "method": "POST", "url": "/me/sendMail", "body": { "message": {} } },
        { "id": "4", "method": "GET", "url": "/me/profile/interests" }
    ] }"#;
    let bodies: Vec<Element<'_>> =
        elements(batch, &"/requests/*/body".parse().unwrap()).collect::<Result<_, _>>().unwrap();
    let payloads: Vec<Option<Payload>> = bodies.iter().map(|body| body.detect().payload()).collect();
    assert_eq!(payloads, [Some(Payload::CreatePersonInterest), Some(Payload::UpdatePersonInterest), None]);
    assert_eq!(bodies[0].detect().to_string(), "create-personInterest, because of \"method\" and \"url\"");
    let request = bodies[2].request().unwrap();
    assert_eq!((request.method.as_str(), request.url.as_str()), ("POST", "/me/sendMail"));
    let list: Vec<_> = elements(b"[{ \"body\": {} }]", &"/*/body".parse().unwrap()).collect();
    assert_eq!(list[0].as_ref().unwrap().request(), None);
}
