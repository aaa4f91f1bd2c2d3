//! Validates a line and writes its result.

use std::io::Write;
use std::sync::OnceLock;

use msgraph_profile::{Report, Validator};
use serde::Serialize;
use serde_json::value::RawValue;

use super::id;
use super::output::Tally;
use crate::input::InputFile;
use crate::output::json::Verdict;

/// Validates lines and writes their results.
pub(super) struct Recorder<'a> {
    files: Vec<File>,
    /// The longest line that is whole.
    limit: usize,
    id_pointer: Option<&'a str>,
    values: bool,
}

/// What is the same for all lines of a file.
struct File {
    validator: Validator,
    /// The start of its results, up to the line's number.
    prefix: Vec<u8>,
    /// The end of the result of a line without violations.
    no_violations: OnceLock<Vec<u8>>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(
        validators: impl Iterator<Item = Validator>,
        limit: usize,
        files: &[InputFile],
        id_pointer: Option<&'a str>,
        values: bool,
    ) -> Self {
        let files = validators.zip(files).map(|(validator, file)| {
            let mut prefix = b"{\"file\":".to_vec();
            push(&mut prefix, &file.name);
            prefix.extend_from_slice(b",\"input_line\":");
            File { validator, prefix, no_violations: OnceLock::new() }
        });
        Self { files: files.collect(), limit, id_pointer, values }
    }

    /// Appends the result of a line, with a line feed, and counts it. A blank line has none: its result would be a
    /// hundred times as long.
    pub(super) fn record(
        &self,
        line: &[u8],
        number: usize,
        file: usize,
        results: &mut Vec<u8>,
        tally: &mut Tally,
    ) {
        if self.is_blank(line) {
            tally.blank += 1;
            return;
        }
        let Some(file) = self.files.get(file) else { return };
        let report = file.validator.validate_slice(line);
        tally.lines += 1;
        tally.valid += usize::from(report.is_valid());
        tally.errors += report.error_count();
        tally.warnings += report.len() - report.error_count();
        results.extend_from_slice(&file.prefix);
        // Writing to memory cannot fail.
        let _ = write!(results, "{number}");
        if let Some(pointer) = self.id_pointer {
            results.extend_from_slice(b",\"id\":");
            let id = id::find(line, pointer).map_or("null", RawValue::get);
            // Between tokens, a carriage return is white space; many readers of lines take it for the end of one.
            results.extend(id.bytes().map(|byte| if byte == b'\r' { b' ' } else { byte }));
        }
        if report.is_empty() {
            results.extend_from_slice(file.no_violations.get_or_init(|| {
                let mut verdict = Vec::new();
                self.push_verdict(&mut verdict, &report, line);
                verdict
            }));
        } else {
            self.push_verdict(results, &report, line);
        }
    }

    fn is_blank(&self, line: &[u8]) -> bool {
        line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) && line.len() <= self.limit
    }

    /// Appends the rest of a result: the verdict and a line feed.
    fn push_verdict(&self, results: &mut Vec<u8>, report: &Report, line: &[u8]) {
        let start = results.len();
        push(results, &Verdict::new(report, line, self.values));
        if let Some(brace) = results.get_mut(start) {
            *brace = b',';
        }
        results.push(b'\n');
    }
}

/// Appends JSON.
fn push(results: &mut Vec<u8>, value: &impl Serialize) {
    // Writing to memory cannot fail, and JSON can express every value here.
    let _ = serde_json::to_writer(results, value);
}
