//! Measures two functions in turns.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The duration of a turn: long enough for the clock, short enough that both functions see the same noise.
const TURN: Duration = Duration::from_micros(500);
const TURNS: usize = 401;

/// The median of the ratios of the turns.
pub struct Contest(f64);

impl fmt::Display for Contest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:.2}", self.0))
    }
}

/// The time of the first relative to the second.
#[must_use]
pub fn ratio(first: &dyn Fn() -> usize, second: &dyn Fn() -> usize) -> Contest {
    let (first_count, second_count) = (calls_in_a_turn(first), calls_in_a_turn(second));
    let mut ratios: Vec<f64> =
        (0..TURNS).map(|_| turn(first, first_count) / turn(second, second_count)).collect();
    ratios.sort_by(f64::total_cmp);
    Contest(ratios[TURNS / 2])
}

fn calls_in_a_turn(work: &dyn Fn() -> usize) -> u32 {
    let mut count = 1;
    while turn(work, count) * f64::from(count) < TURN.as_secs_f64() && count < 1 << 20 {
        count *= 2;
    }
    count
}

/// The seconds per call.
fn turn(work: &dyn Fn() -> usize, count: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..count {
        black_box(work());
    }
    start.elapsed().as_secs_f64() / f64::from(count)
}
