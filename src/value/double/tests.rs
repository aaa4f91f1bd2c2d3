//! Tests of [`Double`].

use serde::de::IntoDeserializer as _;
use serde_json::{Value, json};

use super::*;

#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Buffered {
    #[serde(flatten)]
    held: Held,
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Held {
    score: Double,
}

#[test]
fn numbers_round_trip() {
    let texts =
        ["1024", "1024.0", "-0.0", "0.8", "-1", "12345678901234567890", "-9223372036854775808", "1e300"];
    let specials = [r#""INF""#, r#""-INF""#, r#""NaN""#];
    for json in texts.into_iter().chain(specials) {
        let expected: Value = serde_json::from_str(json).unwrap();
        let read: Double = serde_json::from_str(json).unwrap();
        assert_eq!(json!(read), expected);
        assert_eq!(serde_json::to_string(&read).unwrap(), expected.to_string());
        assert_eq!(json!(serde_json::from_reader::<_, Double>(json.as_bytes()).unwrap()), expected);
        assert_eq!(json!(serde_json::from_value::<Double>(expected.clone()).unwrap()), expected);
        let held = format!(r#"{{"score":{json}}}"#);
        assert_eq!(json!(serde_json::from_str::<Buffered>(&held).unwrap()), json!({ "score": expected }));
    }
}

#[test]
fn texts_have_their_values() {
    let value = |json| serde_json::from_str::<Double>(json).unwrap().get();
    let expected = [
        ("1024", 1024.0),
        ("12345678901234567890", 12_345_678_901_234_567_890.0),
        ("-0.0", -0.0),
        (r#""INF""#, f64::INFINITY),
        (r#""-INF""#, f64::NEG_INFINITY),
        (r#""NaN""#, f64::NAN),
    ];
    for (json, expected) in expected {
        assert_eq!(value(json).to_bits(), expected.to_bits(), "{json}");
    }
}

/// `serde_json` calls these under `arbitrary_precision`, other formats always.
#[test]
fn integers_of_any_size_are_read() {
    type Result = std::result::Result<Double, de::value::Error>;
    let large: Result = Double::deserialize(u128::MAX.into_deserializer());
    let small: Result = Double::deserialize(i128::MIN.into_deserializer());
    let exact: Result = Double::deserialize(7_i128.into_deserializer());
    assert_eq!(large.unwrap().get().to_bits(), 2_f64.powi(128).to_bits());
    assert_eq!(small.unwrap().get().to_bits(), (-(2_f64.powi(127))).to_bits());
    assert_eq!(exact.unwrap().to_string(), "7");
}

#[test]
fn other_strings_are_errors_that_do_not_repeat_them() {
    let expected = r#"invalid value: another string, expected a number, "INF", "-INF" or "NaN""#;
    for wrong in ["0.5", "inf", "Infinity", "+INF", "nan", "", "INF "] {
        let error = serde_json::from_value::<Double>(json!(wrong)).unwrap_err().to_string();
        assert_eq!(error, expected, "{wrong:?}");
    }
}

#[test]
fn other_kinds_are_errors() {
    for wrong in ["null", "true", "[1]", "{}", r#"{"a":1}"#, "1e400", "-1e400", "01", ""] {
        assert!(serde_json::from_str::<Double>(wrong).is_err(), "{wrong}");
    }
    let error = serde_json::from_str::<Double>("[1]").unwrap_err().to_string();
    assert!(
        error.starts_with(r#"invalid type: sequence, expected a number, "INF", "-INF" or "NaN""#),
        "{error}"
    );
}

#[test]
fn rust_numbers_convert_into_it() {
    assert_eq!(json!(Double::from(0.8)), json!(0.8));
    assert_eq!(json!(Double::from(1024)), json!(1024));
    assert_eq!(json!(Double::from(f64::INFINITY)), json!("INF"));
    assert_eq!(json!(Double::from(f64::NEG_INFINITY)), json!("-INF"));
    assert_eq!(json!(Double::from(f64::NAN)), json!("NaN"));
    assert_eq!(f64::from(Double::from(3)).to_bits(), 3.0_f64.to_bits());
}

#[test]
fn compares_and_displays_as_a_number() {
    let read: Double = serde_json::from_str("1024.0").unwrap();
    assert!(read == Double::from(1024) && read == 1024.0 && read != 1.0);
    let [nan, infinite] = [f64::NAN, f64::INFINITY].map(Double::from);
    assert!(nan != nan.clone() && infinite == f64::INFINITY && infinite != f64::NEG_INFINITY);
    assert_eq!(Double::from(1024).to_string(), "1024");
    assert_eq!(format!("{:>5}", Double::from(f64::INFINITY)), "  INF");
}
