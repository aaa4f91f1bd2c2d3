//! Diagnostics for people: each violation marked in its line, with a suggestion and the reason of the rule.

mod diagnostic;
mod excerpt;
mod marks;

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use msgraph_profile::{Code, Report, SyntaxKind};

use super::{Checked, Output};
use crate::args::ShowArguments;
use crate::input::STDIN;
use crate::text::{counted, escaped};

/// The default width if standard output is not a terminal.
const DEFAULT_WIDTH: usize = 100;
/// A narrower screen has no room for a source line.
const MIN_WIDTH: usize = 20;
const MAX_WIDTH: usize = 1000;

pub(crate) const BAD: Style = AnsiColor::BrightRed.on_default().bold();
pub(crate) const GOOD: Style = AnsiColor::BrightGreen.on_default().bold();

/// How diagnostics are drawn.
pub(crate) struct RenderOptions {
    pub(crate) width: usize,
    /// Whether source lines are shown.
    pub(crate) source: bool,
    /// Whether wrong values are shown in notes.
    pub(crate) values: bool,
}

/// Writes diagnostics, a verdict for each file, and counts.
pub(crate) struct Human {
    options: RenderOptions,
    printed: AlreadyPrinted,
    files: usize,
    errors: usize,
    warnings: usize,
    /// The number of edits that `--fix` would make.
    fixable: usize,
}

/// What has been printed already and is not repeated.
#[derive(Default)]
pub(crate) struct AlreadyPrinted {
    reasons: HashSet<Code>,
    helps: HashSet<(Code, Option<SyntaxKind>)>,
    pages: HashSet<(Code, &'static str)>,
    names: HashSet<Vec<&'static str>>,
}

impl RenderOptions {
    pub(crate) fn new(show: &ShowArguments) -> Self {
        let terminal =
            || terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        let width = show.width.or_else(terminal).unwrap_or(DEFAULT_WIDTH).clamp(MIN_WIDTH, MAX_WIDTH);
        Self { width, source: !show.no_source, values: show.show_values }
    }
}

impl Human {
    pub(crate) fn new(options: RenderOptions) -> Self {
        let printed = AlreadyPrinted::default();
        Self { options, printed, files: 0, errors: 0, warnings: 0, fixable: 0 }
    }

    fn write_verdict(out: &mut dyn Write, file: &str, report: &Report) -> io::Result<()> {
        let (style, verdict) = if report.is_valid() { (GOOD, "valid") } else { (BAD, "invalid") };
        writeln!(out, "{}: {style}{verdict}{style:#} as {}", file_shown(file), report.payload().as_str())
    }
}

impl Output for Human {
    fn file(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let Checked { file, bytes, report, validator } = checked;
        for violation in report.violations() {
            let drawn = diagnostic::draw(&violation, file, bytes, &self.options, &mut self.printed);
            writeln!(out, "{drawn}\n")?;
        }
        if !report.is_empty() {
            self.fixable += validator.fix(bytes).map_or(0, |fixed| fixed.fixes);
        }
        if report.is_truncated() {
            let kept = report.violations().len();
            writeln!(out, "Only the first {kept} of {} are shown.\n", counted(report.len(), "problem"))?;
        }
        // The counts include violations that the report does not hold.
        self.files += 1;
        self.errors += report.error_count();
        self.warnings += report.len() - report.error_count();
        Self::write_verdict(out, file, report)
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.fixable > 0 {
            writeln!(out, "{} can be fixed with `--fix`.", counted(self.fixable, "problem"))?;
        }
        if self.errors + self.warnings > 0 {
            writeln!(out, "Run `msgraph-profile explain <code>` for details on a rule.")?;
        }
        writeln!(
            out,
            "{} checked: {}, {}",
            counted(self.files, "file"),
            counted(self.errors, "error"),
            counted(self.warnings, "warning")
        )
    }
}

/// A file's name as it is shown.
fn file_shown(file: &str) -> Cow<'_, str> {
    if file == STDIN { "<stdin>".into() } else { escaped(file) }
}
