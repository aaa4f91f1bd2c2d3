//! Mutated documents: bytes, `Value`s, typed values, `serde_json` and the exported documents agree.
//!
//! `differential/checks.rs` defines what is compared and what may differ. `cargo test` runs a small number of documents.
//! For a long run, or to repeat a single document:
//!
//! ```sh
//! DIFFERENTIAL_COUNT=5000000 DIFFERENTIAL_SEED=7 cargo test --release --test differential -- --ignored --nocapture
//! DIFFERENTIAL_FIRST=1234 DIFFERENTIAL_COUNT=1 DIFFERENTIAL_SEED=7 cargo test …
//! ```

#![cfg(test)]

#[path = "differential/checks.rs"]
mod checks;
#[path = "cases/load.rs"]
mod load;
#[path = "differential/minimize.rs"]
mod minimize;
#[path = "differential/mutate.rs"]
mod mutate;
#[path = "../codegen/tests/harness/random.rs"]
mod random;
#[path = "differential/repeats.rs"]
mod repeats;
#[path = "differential/run.rs"]
mod run;
#[path = "differential/seeds.rs"]
mod seeds;
#[path = "differential/text.rs"]
mod text;
#[path = "differential/tree.rs"]
mod tree;

use run::{Plan, Tally, run};

/// A number from the environment.
fn set_to(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|error| panic!("{name}={text}: {error}")))
}

fn plan(count: u64) -> Plan {
    Plan {
        seed: set_to("DIFFERENTIAL_SEED").unwrap_or(1),
        first: set_to("DIFFERENTIAL_FIRST").unwrap_or(0),
        count: set_to("DIFFERENTIAL_COUNT").unwrap_or(count),
    }
}

/// A run that tests almost nothing must not pass.
fn assert_mixed(tally: &Tally) {
    let at_least = |part: u64, percent: u64, what: &str| {
        assert!(part * 100 >= tally.documents * percent, "too few documents are {what}: {tally:?}");
    };
    at_least(tally.well_formed, 10, "well-formed");
    at_least(tally.documents - tally.well_formed, 10, "broken");
    at_least(tally.valid, 5, "valid");
    at_least(tally.well_formed - tally.valid, 5, "well-formed and invalid");
    at_least(tally.typed, 5, "read into a type");
    at_least(tally.repeats, 1, "with a name twice");
    assert!(tally.too_deep > 0 && tally.warned > 0 && tally.flooded > 0, "{tally:?}");
}

#[test]
fn some_mutated_documents_agree() {
    let tally = run(&plan(12_000));
    if tally.documents >= 1000 {
        assert_mixed(&tally);
    }
}

#[test]
#[ignore = "takes about a minute with optimizations: cargo test --release --test differential -- --ignored"]
#[expect(clippy::print_stdout, reason = "prints what was tested")]
fn millions_of_mutated_documents_agree() {
    let plan = plan(4_000_000);
    let tally = run(&plan);
    println!("seed {}: {tally:?}", plan.seed);
    if tally.documents >= 1000 {
        assert_mixed(&tally);
    }
}
