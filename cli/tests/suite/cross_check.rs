//! `validate --cross-check`: nothing is printed if both verdicts agree.

use crate::harness::run;

fn cross_check(arguments: &[&str], body: &str) -> (i32, String) {
    let (status, _, error) = run(&[&["validate", "--cross-check", "-"], arguments].concat(), body);
    (status, error)
}

#[test]
fn equal_verdicts_print_nothing() {
    assert_eq!(cross_check(&[], r#"{ "displayName": "Chelsea FC" }"#), (0, String::new()));
    assert_eq!(cross_check(&[], r#"{ "displayname": "Chelsea FC" }"#), (1, String::new()));
    assert_eq!(cross_check(&["--as", "personInterest"], r#"{ "x": 1 }"#), (0, String::new()));
}

#[test]
fn levels_are_ignored_in_the_comparison() {
    let body = r#"{ "displayname": "Chelsea FC" }"#;
    assert_eq!(cross_check(&["--allow", "unknown-property"], body), (0, String::new()));
}

#[test]
fn rules_that_a_schema_cannot_express_are_not_compared() {
    for body in ["[1,]", r#"{ "displayName": "a", "displayName": "b" }"#, &"[".repeat(200)] {
        assert_eq!(cross_check(&[], body), (1, String::new()), "{body}");
    }
}
