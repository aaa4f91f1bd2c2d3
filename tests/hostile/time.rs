//! Time against size: four times the bytes take about four times as long, whatever is done with them.

use std::hint::black_box;
use std::time::{Duration, Instant};

use msgraph_profile::{CreatePersonInterest, Payload, validate_slice};

use super::bodies::Bodies;

/// Small enough that four times as much is done before a busy machine turns to something else.
const BYTES: usize = 200_000;
const FACTOR: usize = 4;
/// Quadratic time would take 16 times as long; what lies between is for the machine's other work.
const MOST: u32 = 8;
const RUNS: usize = 15;
const TRIES: usize = 10;

/// Something that is done with a body, and its name.
type Work = (&'static str, fn(&str));

/// The shortest of several runs: whatever else the machine does makes a run only longer.
fn shortest(mut run: impl FnMut()) -> Duration {
    let timed = (0..RUNS).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed()
    });
    timed.min().unwrap_or_default()
}

/// Compares one size with four times that size; caches and neighbours may spoil single tries.
pub(crate) fn assert_linear(bodies: Bodies) {
    let (small, large) = (bodies.of(BYTES), bodies.of(FACTOR * BYTES));
    let works: [Work; 3] = [
        ("validated", |body| {
            black_box(validate_slice(Payload::CreatePersonInterest, body.as_bytes()).len());
        }),
        ("reported", |body| {
            black_box(validate_slice(Payload::CreatePersonInterest, body.as_bytes()).to_string());
        }),
        ("parsed", |body| {
            black_box(CreatePersonInterest::from_slice(body.as_bytes()).is_ok());
        }),
    ];
    for (done, work) in works {
        let compare = || {
            let (short, long) = (shortest(|| work(&small)), shortest(|| work(&large)));
            (short, long, long < short.max(Duration::from_micros(20)) * MOST)
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
