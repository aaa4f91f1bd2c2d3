//! What is found, for people: each mistake at its place in the file, what was meant, and why it is one.

mod diagnostic;
mod excerpt;

use std::collections::HashSet;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use msgraph_profile::{Code, Report};

use super::{Checked, Output};
use crate::args::ShowArguments;
use crate::fix::mend::mend;
use crate::text::{count, shown};

/// The width where nobody says how wide the screen is.
const WIDTH: usize = 100;
/// Narrower than this no line of a file can be shown.
const LEAST_WIDTH: usize = 20;
const MOST_WIDTH: usize = 1000;

pub(crate) const BAD: Style = AnsiColor::BrightRed.on_default().bold();
pub(crate) const GOOD: Style = AnsiColor::BrightGreen.on_default().bold();

/// How diagnostics are drawn.
pub(crate) struct Look {
    pub(crate) width: usize,
    pub(crate) source: bool,
    pub(crate) values: bool,
}

/// Writes diagnostics, a verdict for each file, and counts.
pub(crate) struct Human {
    look: Look,
    said: Said,
    files: usize,
    errors: usize,
    warnings: usize,
    /// Mistakes that `--fix` would mend.
    mendable: usize,
}

/// What has been said already, and need not be said again.
#[derive(Default)]
pub(crate) struct Said {
    reasons: HashSet<Code>,
    pages: HashSet<(Code, &'static str)>,
    names: HashSet<Vec<&'static str>>,
    code: Option<Code>,
}

impl Look {
    pub(crate) fn new(show: &ShowArguments) -> Self {
        let terminal =
            || terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        let width = show.width.or_else(terminal).unwrap_or(WIDTH).clamp(LEAST_WIDTH, MOST_WIDTH);
        Self { width, source: !show.no_source, values: show.show_values }
    }
}

impl Human {
    pub(crate) fn new(look: Look) -> Self {
        Self { look, said: Said::default(), files: 0, errors: 0, warnings: 0, mendable: 0 }
    }

    fn write_verdict(out: &mut dyn Write, file: &str, report: &Report) -> io::Result<()> {
        let (style, verdict) = if report.is_valid() { (GOOD, "valid") } else { (BAD, "not valid") };
        writeln!(out, "{}: {style}{verdict}{style:#} as {}", name_shown(file), report.payload().as_str())
    }
}

impl Output for Human {
    fn file(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let Checked { file, bytes, report, validator } = checked;
        for violation in report.violations() {
            let drawn = diagnostic::draw(&violation, file, bytes, &self.look, &mut self.said);
            writeln!(out, "{drawn}\n")?;
        }
        if !report.is_empty() {
            self.mendable += mend(validator, bytes).map_or(0, |mended| mended.edits);
        }
        if report.is_truncated() {
            let kept = report.violations().len();
            writeln!(out, "the first {kept} of {} are shown\n", count(report.len(), "mistake"))?;
        }
        // Counted over all violations, kept or not.
        self.files += 1;
        self.errors += report.error_count();
        self.warnings += report.len() - report.error_count();
        Self::write_verdict(out, file, report)
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.mendable > 0 {
            let have = if self.mendable == 1 { "has" } else { "have" };
            let mistakes = count(self.mendable, "mistake");
            writeln!(out, "{mistakes} {have} one right answer, which `--fix` writes.")?;
        }
        if let Some(code) = self.said.code {
            writeln!(out, "`msgraph-profile explain {code}` says more, and so for every rule.")?;
        }
        writeln!(
            out,
            "{} checked: {}, {}",
            count(self.files, "file"),
            count(self.errors, "error"),
            count(self.warnings, "warning")
        )
    }
}

/// The file's name as people know it.
fn name_shown(file: &str) -> String {
    if file == "-" { "<stdin>".to_owned() } else { shown(file) }
}
