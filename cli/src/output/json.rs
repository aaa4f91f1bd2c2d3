//! What is found, as one JSON array with an object for each file.

use std::io::{self, Write};

use msgraph_profile::Report;
use serde::Serialize;

use crate::commands::validate::Checked;

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(flatten)]
    report: &'a Report,
}

pub(crate) fn write(out: &mut impl Write, checked: &[Checked<'_>]) -> io::Result<()> {
    let lines: Vec<Line<'_>> = checked.iter().map(|Checked { file, report }| Line { file, report }).collect();
    serde_json::to_writer_pretty(&mut *out, &lines)?;
    writeln!(out)
}
