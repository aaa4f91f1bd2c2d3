//! Diagnostics for people: each violation marked in its line, with a suggestion and the reason of the rule.

mod diagnostic;
mod excerpt;
mod groups;
mod marks;

use std::collections::HashSet;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use msgraph_profile::{Code, Detection, Payload, Violation};

use groups::Groups;

use super::summary::Summary;
use super::{Checked, MAX_SHOWN, Output, Unchecked, file_shown, not_shown};
use crate::args::ShowArguments;
use crate::text::{counted, printable, wrap};

/// The default width if standard output is not a terminal.
pub(super) const DEFAULT_WIDTH: usize = 100;
/// A narrower screen has no room for a source line.
const MIN_WIDTH: usize = 20;
const MAX_WIDTH: usize = 1000;

pub(crate) const BAD: Style = AnsiColor::BrightRed.on_default().bold();
pub(super) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HELP: Style = AnsiColor::BrightCyan.on_default().bold();
pub(crate) const GOOD: Style = AnsiColor::BrightGreen.on_default().bold();

/// How diagnostics are drawn.
pub(crate) struct RenderOptions {
    pub(crate) width: usize,
    /// Whether source lines are shown.
    pub(crate) source: bool,
    /// Whether wrong values are shown in notes.
    pub(crate) values: bool,
    /// Whether equal violations are printed once.
    pub(crate) group: bool,
}

/// Writes diagnostics, a verdict for each file, and counts.
pub(crate) struct Human {
    options: RenderOptions,
    printed: AlreadyPrinted,
    /// Equal violations, if they are printed once.
    groups: Option<Groups>,
    summary: Summary,
    /// Whether valid files and counts are left out.
    is_quiet: bool,
    /// The number of edits that `--fix` would make.
    fixable: usize,
}

/// What has been printed already and is not repeated.
#[derive(Default)]
pub(crate) struct AlreadyPrinted {
    reasons: HashSet<Code>,
    helps: HashSet<(Code, String)>,
    pages: HashSet<(Code, &'static str)>,
    names: HashSet<Vec<&'static str>>,
}

impl RenderOptions {
    pub(crate) fn new(show: &ShowArguments) -> Self {
        let terminal =
            || terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        let width = show.width.or_else(terminal).unwrap_or(DEFAULT_WIDTH).clamp(MIN_WIDTH, MAX_WIDTH);
        Self { width, source: !show.no_source, values: show.show_values, group: show.group }
    }
}

impl Human {
    pub(crate) fn new(options: RenderOptions, is_quiet: bool) -> Self {
        let groups = options.group.then(Groups::default);
        let (printed, summary) = (AlreadyPrinted::default(), Summary::default());
        Self { options, printed, groups, summary, is_quiet, fixable: 0 }
    }

    fn write_verdict(out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let report = checked.report;
        let (style, verdict) = if report.is_valid() { (GOOD, "valid") } else { (BAD, "invalid") };
        let pointer = checked.pointer().map(|pointer| format!(" at {}", printable(pointer, MAX_SHOWN)));
        write!(
            out,
            "{}{}: {style}{verdict}{style:#}",
            file_shown(&checked.file.name),
            pointer.unwrap_or_default()
        )?;
        match checked.body.map(|body| &body.detection) {
            // Text that is not JSON is not read as any payload.
            None => writeln!(out),
            Some(None) => writeln!(out, " as {}", report.payload()),
            Some(Some(detection)) => writeln!(out, ", read as {detection}"),
        }
    }

    /// Says what the body is, if its report shows that it is probably something else than its payload.
    fn write_likely(&self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        // A violation may have said it already.
        if checked.report.violations().any(|violation| violation.likely_payload().is_some()) {
            return Ok(());
        }
        let Some(likely) = checked.likely_payload() else { return Ok(()) };
        let text = likely_text(&likely, checked.report.payload());
        for (index, line) in wrap(&text, self.options.width.saturating_sub(6)).iter().enumerate() {
            if index == 0 {
                writeln!(out, "{HELP}help{HELP:#}: {line}")?;
            } else {
                writeln!(out, "      {line}")?;
            }
        }
        writeln!(out)
    }
}

impl Output for Human {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let Checked { file, bytes, report, .. } = checked;
        let file = &file.name;
        // Separates them from the verdict before.
        if self.groups.is_none() && !self.summary.is_empty() && !report.is_empty() {
            writeln!(out)?;
        }
        for violation in report.violations() {
            let Some(groups) = &mut self.groups else {
                let drawn = diagnostic::draw(&violation, file, bytes, &self.options, &mut self.printed);
                writeln!(out, "{drawn}\n")?;
                continue;
            };
            let draw = || diagnostic::draw(&violation, file, bytes, &self.options, &mut self.printed);
            groups.add(&violation, file, draw);
        }
        self.fixable += fixable(checked);
        if let Some(text) = not_shown(report) {
            writeln!(out, "{}: {text}\n", file_shown(file))?;
        }
        self.write_likely(out, checked)?;
        self.summary.count(checked);
        // Groups are printed after all files.
        let is_left_out = self.groups.is_some() || (self.is_quiet && report.is_valid());
        if is_left_out { Ok(()) } else { Self::write_verdict(out, checked) }
    }

    fn unchecked(&mut self, _: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        self.summary.count_unchecked(unchecked);
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if let Some(groups) = &self.groups {
            groups.write(out, self.options.width)?;
        }
        if self.is_quiet {
            return Ok(());
        }
        if self.fixable > 0 {
            writeln!(out, "{} can be fixed with `--fix`.", counted(self.fixable, "problem"))?;
        }
        if self.summary.has_problems() {
            writeln!(out, "Run `msgraph-profile explain <code>` for details on a rule.")?;
        }
        writeln!(out, "{}", self.summary)
    }
}

/// How many problems `--fix` would fix. Of a report that is cut, only those that it holds are counted, which costs no
/// more than to show them.
fn fixable(checked: &Checked<'_>) -> usize {
    let Checked { bytes, report, body, .. } = checked;
    let is_fixable =
        |violation: &Violation<'_>| violation.fix(bytes).is_some_and(|fix| fix.is_machine_applicable());
    let fixable = report.violations().filter(is_fixable).count();
    if fixable == 0 || report.is_truncated() {
        return fixable;
    }
    // One fix can make another possible, or impossible.
    body.and_then(|body| body.validator.fix(body.text)).map_or(0, |fixed| fixed.fixes)
}

/// What a body probably is, and how to validate it.
fn likely_text(likely: &Detection, checked: Payload) -> String {
    let names: Vec<String> = likely.evidence().iter().map(|name| format!("\"{name}\"")).collect();
    let names = names.join(", ");
    match likely.payload() {
        Some(payload) if checked.is_request() && !payload.is_request() => format!(
            "use `--as {payload}` if this is a response, since only Graph sets {names}, or make a request of it with `--fix`"
        ),
        Some(payload) => format!("use `--as {payload}` if that was meant, because of {names}"),
        None => {
            let candidates: Vec<String> =
                likely.candidates().iter().map(|one| format!("`--as {one}`")).collect();
            format!("use {} if that was meant, because of the names", candidates.join(" or "))
        }
    }
}
