//! Time is linear in size: four times the bytes take about four times as long, whatever is done with them.

use std::hint::black_box;
use std::time::{Duration, Instant};

use msgraph_profile::{CreatePersonInterest, Limits, Payload, Validator, validate_slice};

use super::bodies::Bodies;

/// Small enough that four times as much is done before a busy machine switches to another process.
const BYTES: usize = 200_000;
const FACTOR: usize = 4;
/// Quadratic time would take 16 times as long; the margin allows for the machine's other work.
const MAX_FACTOR: u32 = 8;
const RUNS: usize = 15;
const TRIES: usize = 10;

/// Something that is done with a body, and its name.
type Work = (&'static str, fn(&str));

/// The shortest of several runs, since other work of the machine only makes runs longer.
fn shortest(mut run: impl FnMut()) -> Duration {
    let timed = (0..RUNS).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed()
    });
    timed.min().unwrap_or_default()
}

/// Compares a size with four times that size. Single tries may fail because of caches and other processes.
pub(crate) fn assert_linear(bodies: Bodies) {
    let (small, large) = (bodies.of(BYTES), bodies.of(FACTOR * BYTES));
    let works: [Work; 5] = [
        ("validated", |body| {
            black_box(validate_slice(Payload::CreatePersonInterest, body.as_bytes()).len());
        }),
        ("validated with every violation kept", |body| {
            let validator = Validator::new(Payload::CreateWorkPosition);
            let validator = validator.limits(Limits::DEFAULT.max_violations(usize::MAX));
            black_box(validator.validate_slice(body.as_bytes()).len());
        }),
        ("reported", |body| {
            black_box(validate_slice(Payload::CreatePersonInterest, body.as_bytes()).to_string());
        }),
        ("fixed once", |body| {
            let report = validate_slice(Payload::CreatePersonInterest, body.as_bytes());
            black_box(report.violations().last().and_then(|violation| violation.fix(body.as_bytes())));
        }),
        ("parsed", |body| {
            black_box(CreatePersonInterest::from_slice(body.as_bytes()).is_ok());
        }),
    ];
    for (done, work) in works {
        let compare = || {
            let (short, long) = (shortest(|| work(&small)), shortest(|| work(&large)));
            (short, long, long < short.max(Duration::from_micros(20)) * MAX_FACTOR)
        };
        let mut last = compare();
        for _ in 1..TRIES {
            if last.2 {
                break;
            }
            last = compare();
        }
        let (short, long, linear) = last;
        assert!(linear, "{bodies:?} {done}: {BYTES} bytes in {short:?}, {FACTOR} times as many in {long:?}");
    }
}
