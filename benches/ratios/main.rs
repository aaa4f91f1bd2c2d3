//! Compares the time of the validator with that of other code, as ratios from interleaved runs, and with its goals.
//!
//! `cargo bench --bench ratios` prints a table; benches/README.md has the results.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a program for developers, with its own inputs"
)]

mod inputs;
mod measure;

use std::hint::black_box;

use msgraph_profile::json_schema::{Dialect, document};
use msgraph_profile::{CreatePersonInterest, Payload, Report, validate, validate_slice};
use serde::de::IgnoredAny;
use serde_json::Value;

use inputs::Inputs;
use measure::{Contest, ratio};

fn main() {
    let inputs = Inputs::new();
    let peer = peer(Payload::CreatePersonInterest);
    println!("{:<58} {:>7} {:>6} {:>6}", "what", "ratio", "must", "aim");
    for (what, input, must, aim) in [
        ("full valid body / IgnoredAny", &inputs.full, 0.85, 0.65),
        ("documented request / IgnoredAny", &inputs.documented, 1.0, 0.8),
        ("six violations with positions / IgnoredAny", &inputs.invalid, 2.5, 1.5),
        ("5 MB body / IgnoredAny", &inputs.large, 1.1, 0.9),
    ] {
        row(what, &ratio(&|| check(input), &|| skip(input)), must, aim);
    }
    let lines = &inputs.lines;
    let all = |each: fn(&[u8]) -> usize| lines.iter().map(|line| each(line)).sum();
    row("1 MB of mixed lines / IgnoredAny", &ratio(&|| all(check), &|| all(skip)), 1.1, 0.9);

    let full = &inputs.full;
    let peer_whole = || usize::from(peer.is_valid(&serde_json::from_slice(full).expect("JSON")));
    row(
        "times faster than Value + jsonschema is_valid, full body",
        &ratio(&peer_whole, &|| check(full)),
        6.0,
        10.0,
    );
    let position = &inputs.position;
    let ours_position = || verdict(&validate_slice(Payload::CreateWorkPosition, black_box(position)));
    assert_eq!(ours_position(), 1, "the work position is valid");
    row("valid work position / IgnoredAny", &ratio(&ours_position, &|| skip(position)), 0.9, 0.7);
    let peer_of_positions = self::peer(Payload::CreateWorkPosition);
    let peer_position =
        || usize::from(peer_of_positions.is_valid(&serde_json::from_slice(position).expect("JSON")));
    row(
        "times faster than Value + jsonschema is_valid, work position",
        &ratio(&peer_position, &ours_position),
        8.0,
        10.0,
    );
    let value: Value = serde_json::from_slice(full).expect("JSON");
    let peer_value = || usize::from(peer.is_valid(black_box(&value)));
    let ours_value = || verdict(&validate(Payload::CreatePersonInterest, black_box(&value)));
    row("validate(&Value) times faster than is_valid on it", &ratio(&peer_value, &ours_value), 1.5, 2.5);
    let typed: CreatePersonInterest = serde_json::from_slice(full).expect("a request");
    let ours_typed = || verdict(&black_box(&typed).validate());
    row("typed validate() / IgnoredAny of its text", &ratio(&ours_typed, &|| skip(full)), 0.6, 0.37);
}

/// The validator of the `jsonschema` crate for a payload's document.
fn peer(payload: Payload) -> jsonschema::Validator {
    let document = document(payload.as_str(), Dialect::Draft202012).expect("an embedded document");
    jsonschema::validator_for(&document.to_value()).expect("a schema that compiles")
}

fn check(bytes: &[u8]) -> usize {
    verdict(&validate_slice(Payload::CreatePersonInterest, black_box(bytes)))
}

fn skip(bytes: &[u8]) -> usize {
    usize::from(serde_json::from_slice::<IgnoredAny>(black_box(bytes)).is_ok())
}

fn verdict(report: &Report) -> usize {
    usize::from(report.is_valid()) + report.len()
}

fn row(what: &str, ratio: &Contest, must: f64, aim: f64) {
    println!("{what:<58} {ratio:>7} {must:>6} {aim:>6}");
}
