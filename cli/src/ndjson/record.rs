//! The answer to one line.

use msgraph_profile::{Report, Validator};
use serde::Serialize;
use serde_json::value::RawValue;

use super::id;
use super::order::Tally;
use crate::output::json::{Shown, shown_violations};

/// How lines are checked and answered.
pub(super) struct Recorder<'a> {
    pub(super) validator: Validator,
    pub(super) files: &'a [String],
    pub(super) id_pointer: Option<&'a str>,
    pub(super) values: bool,
}

#[derive(Serialize)]
struct Record<'a> {
    file: &'a str,
    input_line: usize,
    #[serde(skip_serializing_if = "Id::is_unasked")]
    id: Id<'a>,
    payload: &'static str,
    valid: bool,
    violations: Vec<Shown<'a>>,
    truncated: bool,
}

/// What a caller knows the line by.
#[derive(Serialize)]
#[serde(untagged)]
enum Id<'a> {
    /// Left out.
    Unasked,
    /// Null where the line has none.
    Asked(Option<&'a RawValue>),
}

impl Id<'_> {
    fn is_unasked(&self) -> bool {
        matches!(self, Self::Unasked)
    }
}

impl Recorder<'_> {
    /// Appends the answer to a line, with its line feed.
    pub(super) fn record(
        &self,
        line: &[u8],
        number: usize,
        file: usize,
        answers: &mut Vec<u8>,
        tally: &mut Tally,
    ) {
        let report: Report = self.validator.validate_slice(line);
        tally.lines += 1;
        tally.valid += usize::from(report.is_valid());
        tally.errors += report.error_count();
        tally.warnings += report.len() - report.error_count();
        let record = Record {
            file: self.files.get(file).map_or("", String::as_str),
            input_line: number,
            id: self.id_pointer.map_or(Id::Unasked, |pointer| Id::Asked(id::find(line, pointer))),
            payload: report.payload().as_str(),
            valid: report.is_valid(),
            violations: shown_violations(&report, line, self.values),
            truncated: report.is_truncated(),
        };
        // Writing to memory cannot fail, and no value here is one that JSON cannot say.
        let _ = serde_json::to_writer(&mut *answers, &record);
        answers.push(b'\n');
    }
}
