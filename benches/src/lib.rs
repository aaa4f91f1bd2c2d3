//! What the programs in `bin/` measure.

#![forbid(unsafe_code)]

pub mod inputs;
pub mod measure;

use std::hint::black_box;

use msgraph_profile::{Payload, Report, validate_slice};
use serde::de::IgnoredAny;

/// Checks a body; the result depends on the whole report.
#[must_use]
pub fn check(payload: Payload, bytes: &[u8]) -> usize {
    verdict(&validate_slice(payload, black_box(bytes)))
}

/// Skips over a body.
#[must_use]
pub fn skip(bytes: &[u8]) -> usize {
    usize::from(serde_json::from_slice::<IgnoredAny>(black_box(bytes)).is_ok())
}

/// A number that depends on the whole report.
#[must_use]
pub fn verdict(report: &Report) -> usize {
    usize::from(report.is_valid()) + report.len()
}
