//! Does one kind of work several times, for `benches/instructions` to count its instructions.
//!
//! `work NAME COUNT`; without arguments, the names.

use std::hint::black_box;
use std::process::ExitCode;

use msgraph_profile::{CreatePersonInterest, Payload, validate};
use msgraph_profile_benches::{check, inputs, verdict};
use serde_json::Value;

type Work = Box<dyn Fn() -> usize>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => all().iter().for_each(|(name, _)| println!("{name}")),
        [name, count] => {
            let (Ok(count), Some((_, work))) =
                (count.parse(), all().into_iter().find(|(own, _)| own == name))
            else {
                eprintln!("no work {name}, or {count} is not a number");
                return ExitCode::FAILURE;
            };
            for _ in 0_u32..count {
                black_box(work());
            }
        }
        _ => {
            eprintln!("usage: work [NAME COUNT]");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn all() -> Vec<(&'static str, Work)> {
    let bodies = inputs::full().into_iter().chain([inputs::documented()]).chain(inputs::mistakes());
    let mut all: Vec<(&str, Work)> =
        bodies.map(|body| (body.name, Box::new(move || check(body.payload, &body.bytes)) as Work)).collect();
    let text = &inputs::full()[0].bytes;
    let value: Value = serde_json::from_slice(text).expect("JSON");
    let typed: CreatePersonInterest = serde_json::from_slice(text).expect("a request");
    let lines: Vec<_> = inputs::lines().into_iter().take(300).collect();
    all.push((
        "value",
        Box::new(move || verdict(&validate(Payload::CreatePersonInterest, black_box(&value)))),
    ));
    all.push(("typed", Box::new(move || verdict(&black_box(&typed).validate()))));
    all.push((
        "300-lines",
        Box::new(move || lines.iter().map(|line| check(Payload::CreatePersonInterest, line)).sum()),
    ));
    all
}
