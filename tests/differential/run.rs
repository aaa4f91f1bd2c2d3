//! Makes documents, checks them, counts what they were, and tells what went wrong with which.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::panic::catch_unwind;
use std::thread;

use jsonschema::Validator;
use msgraph_profile::json_schema::{Dialect, document};
use msgraph_profile::{Payload, validate};

use super::checks::{self, Answer, Difference};
use super::minimize::minimize;
use super::mutate;
use super::random::Random;
use super::seeds::Seeds;

/// Failures that are told of each part of a run.
const MOST_TOLD: usize = 3;

/// Which documents are made.
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) first: u64,
    pub(crate) count: u64,
}

/// How many documents were what.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) documents: u64,
    pub(crate) well_formed: u64,
    pub(crate) valid: u64,
    pub(crate) warned: u64,
    pub(crate) typed: u64,
    pub(crate) repeats: u64,
    pub(crate) too_deep: u64,
}

impl Tally {
    fn count(&mut self, answer: &Answer) {
        self.documents += 1;
        self.well_formed += u64::from(answer.value.is_some());
        self.valid += u64::from(answer.valid);
        self.warned += u64::from(answer.warned);
        self.typed += u64::from(answer.typed);
        self.repeats += u64::from(answer.repeats);
        self.too_deep += u64::from(answer.too_deep);
    }

    fn add(&mut self, other: &Self) {
        self.documents += other.documents;
        self.well_formed += other.well_formed;
        self.valid += other.valid;
        self.warned += other.warned;
        self.typed += other.typed;
        self.repeats += other.repeats;
        self.too_deep += other.too_deep;
    }
}

/// The exported documents, which the `jsonschema` crate judges by.
struct Judges(BTreeMap<Payload, Validator>);

impl Judges {
    fn new() -> Self {
        let judge = |payload: Payload| {
            let document = document(payload.as_str(), Dialect::Draft202012).unwrap();
            (payload, jsonschema::draft202012::new(&document.to_value()).unwrap())
        };
        Self(Payload::ALL.iter().copied().map(judge).collect())
    }

    fn check(&self, payload: Payload, bytes: &[u8]) -> Result<Answer, Difference> {
        let answer = catch_unwind(|| checks::check(payload, bytes)).unwrap_or_else(|_| {
            Err(Difference { what: "a panic", details: "  (its message is above)".into() })
        })?;
        let Some(value) = &answer.value else { return Ok(answer) };
        let (schema, rules) = (self.0[&payload].is_valid(value), validate(payload, value));
        if schema == rules.is_valid() {
            return Ok(answer);
        }
        let details = format!("  valid by the exported document: {schema}\n  by the rules: {rules}");
        Err(Difference { what: "the exported document and the rules differ", details })
    }
}

/// Checks all documents of a plan; panics with what was found.
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

/// Every so manieth document.
fn run_part(plan: &Plan, (part, parts): (u64, u64), seeds: &Seeds, judges: &Judges) -> (Tally, Vec<String>) {
    let (mut tally, mut failures) = (Tally::default(), Vec::new());
    let mut index = plan.first + part;
    while index < plan.first + plan.count && failures.len() < MOST_TOLD {
        // Each document has numbers of its own, so that it can be made again alone.
        let mut random = Random(plan.seed.rotate_left(32) ^ index);
        let payload = random.copy(Payload::ALL);
        let bytes = mutate::document(&mut random, seeds);
        match judges.check(payload, &bytes) {
            Ok(answer) => tally.count(&answer),
            Err(difference) => failures.push(told(plan.seed, index, payload, &bytes, &difference, judges)),
        }
        index += parts;
    }
    (tally, failures)
}

fn told(
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

/// As text, where it is text.
fn shown(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes)
        .map_or_else(|_| format!("b\"{}\"", bytes.escape_ascii()), |text| format!("{text:?}"))
}
