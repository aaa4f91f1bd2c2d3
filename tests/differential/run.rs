//! Makes and checks documents, counts their kinds, and reports failures.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::panic::catch_unwind;
use std::thread;

use jsonschema::Validator;
use msgraph_profile::json_schema::{Dialect, document};
use msgraph_profile::{Payload, validate};

use super::checks::{self, Difference, Outcome};
use super::minimize::minimize;
use super::mutate;
use super::random::Random;
use super::seeds::Seeds;

/// The maximum number of failures to report for each part of a run.
const MAX_FAILURES: usize = 3;

/// The documents to make.
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) first: u64,
    pub(crate) count: u64,
}

/// The number of documents of each kind.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) documents: u64,
    pub(crate) well_formed: u64,
    pub(crate) valid: u64,
    pub(crate) warned: u64,
    pub(crate) typed: u64,
    pub(crate) repeats: u64,
    pub(crate) too_deep: u64,
    pub(crate) flooded: u64,
}

impl Tally {
    fn count(&mut self, outcome: &Outcome) {
        self.documents += 1;
        self.well_formed += u64::from(outcome.value.is_some());
        self.valid += u64::from(outcome.valid);
        self.warned += u64::from(outcome.warned);
        self.typed += u64::from(outcome.typed);
        self.repeats += u64::from(outcome.repeats);
        self.too_deep += u64::from(outcome.too_deep);
        self.flooded += u64::from(outcome.flooded);
    }

    fn add(&mut self, other: &Self) {
        self.documents += other.documents;
        self.well_formed += other.well_formed;
        self.valid += other.valid;
        self.warned += other.warned;
        self.typed += other.typed;
        self.repeats += other.repeats;
        self.too_deep += other.too_deep;
        self.flooded += other.flooded;
    }
}

fn is_whole_float(value: &serde_json::Value, pointer: Option<&str>) -> bool {
    let number = pointer.and_then(|pointer| value.pointer(pointer)).and_then(serde_json::Value::as_f64);
    number.is_some_and(|number| number.fract() == 0.0)
}

/// The exported documents, compiled by the `jsonschema` crate.
struct Judges(BTreeMap<Payload, Validator>);

impl Judges {
    fn new() -> Self {
        let judge = |payload: Payload| {
            let document = document(payload.as_str(), Dialect::Draft202012).unwrap();
            (payload, jsonschema::draft202012::new(&document.to_value()).unwrap())
        };
        Self(Payload::ALL.iter().copied().map(judge).collect())
    }

    fn check(&self, payload: Payload, bytes: &[u8]) -> Result<Outcome, Difference> {
        let outcome = catch_unwind(|| checks::check(payload, bytes)).unwrap_or_else(|_| {
            Err(Difference { what: "a panic", details: "  (its message is above)".into() })
        })?;
        let Some(value) = &outcome.value else { return Ok(outcome) };
        let (schema, rules) = (self.0[&payload].is_valid(value), validate(payload, value));
        // JSON Schema counts 1.0 among the integers; an Edm.Int32 has no fraction.
        let has_whole_float = schema && rules.violations().any(|one| is_whole_float(value, one.pointer()));
        if schema == rules.is_valid() || has_whole_float {
            return Ok(outcome);
        }
        let details = format!("  valid by the exported document: {schema}\n  by the rules: {rules}");
        Err(Difference { what: "the exported document and the rules disagree", details })
    }
}

/// Checks all documents of a plan; panics with the failures.
pub(crate) fn run(plan: &Plan) -> Tally {
    let (seeds, judges) = (Seeds::read(), Judges::new());
    let parts = thread::available_parallelism().map_or(1, |parts| parts.get() as u64);
    let (mut tally, mut failures) = (Tally::default(), Vec::new());
    thread::scope(|scope| {
        let run_part = |part| run_part(plan, (part, parts), &seeds, &judges);
        let threads: Vec<_> = (0..parts).map(|part| scope.spawn(move || run_part(part))).collect();
        for thread in threads {
            let (counted, failed) = thread.join().unwrap();
            tally.add(&counted);
            failures.extend(failed);
        }
    });
    assert!(failures.is_empty(), "{} failures:\n\n{}", failures.len(), failures.join("\n"));
    tally
}

/// Checks every `parts`th document, starting with number `part`.
fn run_part(plan: &Plan, (part, parts): (u64, u64), seeds: &Seeds, judges: &Judges) -> (Tally, Vec<String>) {
    let (mut tally, mut failures) = (Tally::default(), Vec::new());
    let mut index = plan.first + part;
    while index < plan.first + plan.count && failures.len() < MAX_FAILURES {
        // Each document has its own random numbers, so it can be made again by itself.
        let mut random = Random(plan.seed.rotate_left(32) ^ index);
        let payload = random.copy(Payload::ALL);
        let bytes = mutate::document(&mut random, seeds);
        match judges.check(payload, &bytes) {
            Ok(outcome) => tally.count(&outcome),
            Err(difference) => failures.push(failure(plan.seed, index, payload, &bytes, &difference, judges)),
        }
        index += parts;
    }
    (tally, failures)
}

fn failure(
    seed: u64,
    index: u64,
    payload: Payload,
    bytes: &[u8],
    difference: &Difference,
    judges: &Judges,
) -> String {
    let same =
        |bytes: &[u8]| judges.check(payload, bytes).err().filter(|other| other.what == difference.what);
    let small = minimize(bytes, |bytes| same(bytes).is_some());
    let mut text = format!("{} (seed {seed}, document {index}, {payload})\n", difference.what);
    for (title, bytes) in [("document", bytes), ("minimized", &small)] {
        let details = same(bytes).map_or_else(|| difference.details.clone(), |other| other.details);
        let _ = write!(text, "{title}: {}\n{details}\n", shown(bytes));
    }
    text
}

/// As text if it is UTF-8.
fn shown(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes)
        .map_or_else(|_| format!("b\"{}\"", bytes.escape_ascii()), |text| format!("{text:?}"))
}
