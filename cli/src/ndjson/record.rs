//! The answer to one line.

use std::io::Write;
use std::sync::OnceLock;

use msgraph_profile::{Report, Validator};
use serde::Serialize;
use serde_json::value::RawValue;

use super::id;
use super::order::Tally;
use crate::output::json::Verdict;

/// How lines are checked and answered.
pub(super) struct Recorder<'a> {
    validator: Validator,
    id_pointer: Option<&'a str>,
    values: bool,
    /// For each file, how its answers begin: up to the line's number.
    heads: Vec<Vec<u8>>,
    /// How the answers end to lines in which nothing was found: most lines, so that it is made once.
    clean: OnceLock<Vec<u8>>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(
        validator: Validator,
        files: &[String],
        id_pointer: Option<&'a str>,
        values: bool,
    ) -> Self {
        let head = |file: &String| {
            let mut head = b"{\"file\":".to_vec();
            push(&mut head, file);
            head.extend_from_slice(b",\"input_line\":");
            head
        };
        let heads = files.iter().map(head).collect();
        Self { validator, id_pointer, values, heads, clean: OnceLock::new() }
    }

    /// Appends the answer to a line, with its line feed.
    pub(super) fn record(
        &self,
        line: &[u8],
        number: usize,
        file: usize,
        answers: &mut Vec<u8>,
        tally: &mut Tally,
    ) {
        let report = self.validator.validate_slice(line);
        tally.lines += 1;
        tally.valid += usize::from(report.is_valid());
        tally.errors += report.error_count();
        tally.warnings += report.len() - report.error_count();
        answers.extend_from_slice(self.heads.get(file).map_or(b"", Vec::as_slice));
        // Writing to memory cannot fail.
        let _ = write!(answers, "{number}");
        if let Some(pointer) = self.id_pointer {
            answers.extend_from_slice(b",\"id\":");
            answers.extend_from_slice(id::find(line, pointer).map_or("null", RawValue::get).as_bytes());
        }
        if report.is_empty() {
            answers.extend_from_slice(self.clean.get_or_init(|| {
                let mut clean = Vec::new();
                self.push_verdict(&mut clean, &report, line);
                clean
            }));
        } else {
            self.push_verdict(answers, &report, line);
        }
    }

    /// Goes on with an object, to its end and that of the line.
    fn push_verdict(&self, answers: &mut Vec<u8>, report: &Report, line: &[u8]) {
        let start = answers.len();
        push(answers, &Verdict::new(report, line, self.values));
        if let Some(brace) = answers.get_mut(start) {
            *brace = b',';
        }
        answers.push(b'\n');
    }
}

/// Appends JSON.
fn push(answers: &mut Vec<u8>, value: &impl Serialize) {
    // Writing to memory cannot fail, and no value here is one that JSON cannot say.
    let _ = serde_json::to_writer(answers, value);
}
