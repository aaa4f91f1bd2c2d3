//! Compares the time of the validator with that of other code, as ratios from interleaved runs, and with its goals.

use std::hint::black_box;

use msgraph_profile::json_schema::{Dialect, document};
use msgraph_profile::{CreatePersonInterest, Payload, validate};
use msgraph_profile_benches::inputs::{self, Body};
use msgraph_profile_benches::measure::ratio;
use msgraph_profile_benches::{check, skip, verdict};
use serde_json::Value;

fn main() {
    println!("{:<50} {:>7} {:>6} {:>6}", "what", "ratio", "must", "aim");
    let full = inputs::full();
    for body in &full {
        against_skipping(body, 0.85, 0.65);
    }
    against_skipping(&inputs::documented(), 1.0, 0.8);
    for body in &inputs::mistakes() {
        against_skipping(body, 2.5, 1.5);
    }
    let large = Body { name: "5 MB", payload: Payload::CreatePersonInterest, bytes: inputs::large() };
    against_skipping(&large, 1.1, 0.9);
    mixed_lines();
    for body in &full {
        against_jsonschema(body);
    }
    parsed(&full[0]);
}

fn row(what: &str, first: &dyn Fn() -> usize, second: &dyn Fn() -> usize, must: f64, aim: f64) {
    println!("{what:<50} {:>7} {must:>6} {aim:>6}", ratio(first, second));
}

fn against_skipping(body: &Body, must: f64, aim: f64) {
    let what = format!("{} / IgnoredAny", body.name);
    row(&what, &|| check(body.payload, &body.bytes), &|| skip(&body.bytes), must, aim);
}

fn mixed_lines() {
    let lines = inputs::lines();
    let checked = || lines.iter().map(|line| check(Payload::CreatePersonInterest, line)).sum();
    let skipped = || lines.iter().map(|line| skip(line)).sum();
    row("1 MB of mixed lines / IgnoredAny", &checked, &skipped, 1.1, 0.9);
}

fn against_jsonschema(body: &Body) {
    let peer = peer(body.payload);
    let whole = || usize::from(peer.is_valid(&serde_json::from_slice(black_box(&body.bytes)).expect("JSON")));
    assert_eq!((whole(), check(body.payload, &body.bytes)), (1, 1), "{} is valid", body.name);
    let what = format!("times faster than Value + is_valid, {}", body.name);
    row(&what, &whole, &|| check(body.payload, &body.bytes), 8.0, 10.0);
}

/// A body that is already a `Value` or a typed one.
fn parsed(body: &Body) {
    let peer = peer(body.payload);
    let value: Value = serde_json::from_slice(&body.bytes).expect("JSON");
    row(
        "times faster than is_valid, of a Value",
        &|| usize::from(peer.is_valid(black_box(&value))),
        &|| verdict(&validate(body.payload, black_box(&value))),
        1.5,
        2.5,
    );
    let typed: CreatePersonInterest = serde_json::from_slice(&body.bytes).expect("a request");
    let checked = || verdict(&black_box(&typed).validate());
    row("typed validate() / IgnoredAny of its text", &checked, &|| skip(&body.bytes), 0.6, 0.37);
}

/// The validator of the `jsonschema` crate for a payload's document.
fn peer(payload: Payload) -> jsonschema::Validator {
    let document = document(payload.as_str(), Dialect::Draft202012).expect("an embedded document");
    jsonschema::validator_for(&document.to_value()).expect("a schema that compiles")
}
