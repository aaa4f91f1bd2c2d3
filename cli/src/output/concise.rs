//! One line for each violation.

use std::io::{self, Write};

use msgraph_profile::{Level, Violation};

use super::human::{BAD, WARNING};
use super::span::region;
use super::summary::Summary;
use super::{Checked, MAX_SHOWN, Output, Unchecked, file_shown, not_shown, one_line};
use crate::text::printable;

/// Writes `file:line:column: error[code] /pointer: message` for each violation, and counts.
#[derive(Default)]
pub(crate) struct Concise {
    is_quiet: bool,
    values: bool,
    summary: Summary,
}

impl Concise {
    pub(crate) fn new(is_quiet: bool, values: bool) -> Self {
        Self { is_quiet, values, ..Self::default() }
    }

    fn write(&self, out: &mut dyn Write, violation: &Violation<'_>, checked: &Checked<'_>) -> io::Result<()> {
        write!(out, "{}:", file_shown(&checked.file.name))?;
        if let Some((start, _)) = region(violation, checked.bytes) {
            write!(out, "{}:{}:", start.line, start.column)?;
        }
        let (style, level) =
            if violation.level() == Level::Deny { (BAD, "error") } else { (WARNING, "warning") };
        write!(out, " {style}{level}[{}]{style:#} ", violation.code())?;
        if let Some(pointer) = violation.pointer().filter(|pointer| !pointer.is_empty()) {
            write!(out, "{}: ", printable(pointer, MAX_SHOWN))?;
        }
        writeln!(out, "{}", one_line(violation, checked, self.values))
    }
}

impl Output for Concise {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        self.summary.count(checked);
        checked.report.violations().try_for_each(|violation| self.write(out, &violation, checked))?;
        match not_shown(checked.report) {
            Some(text) => writeln!(out, "{}: {text}", file_shown(&checked.file.name)),
            None => Ok(()),
        }
    }

    fn unchecked(&mut self, _: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        self.summary.count_unchecked(unchecked);
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.is_quiet { Ok(()) } else { writeln!(out, "{}", self.summary) }
    }
}
