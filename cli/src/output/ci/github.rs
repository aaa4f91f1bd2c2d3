//! Workflow commands of GitHub Actions, which turns them into annotations.

use std::io::{self, Write};
use std::rc::Rc;

use msgraph_profile::{Level, Violation};

use super::workspace::Workspace;
use crate::input::InputFile;
use crate::output::span::region;
use crate::output::{Checked, Output, Unchecked, not_shown, value_shown};
use crate::text::escaped;

/// Writes one command for each violation.
pub(crate) struct Github {
    values: bool,
    workspace: Rc<Workspace>,
}

impl Output for Github {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        checked.report.violations().try_for_each(|violation| self.write(out, &violation, checked))?;
        match not_shown(checked.report) {
            Some(text) => self.notify(out, "warning", checked.file, "truncated", &text),
            None => Ok(()),
        }
    }

    fn unchecked(&mut self, out: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        self.notify(out, "error", unchecked.file, "not-validated", unchecked.reason)
    }

    fn finish(&mut self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

impl Github {
    pub(crate) fn new(values: bool, workspace: Rc<Workspace>) -> Self {
        Self { values, workspace }
    }

    /// The `file` of a command, with a comma after it; empty for standard input.
    fn file(&self, file: &InputFile) -> String {
        if file.is_stdin() {
            return String::new();
        }
        format!("file={},", escaped_property(&escaped(&self.workspace.path(file))))
    }

    /// Writes a command that is about a whole file.
    fn notify(
        &self,
        out: &mut dyn Write,
        command: &str,
        file: &InputFile,
        title: &str,
        text: &str,
    ) -> io::Result<()> {
        writeln!(out, "::{command} {}title={title}::{}", self.file(file), escaped_data(&escaped(text)))
    }

    fn write(&self, out: &mut dyn Write, violation: &Violation<'_>, checked: &Checked<'_>) -> io::Result<()> {
        let command = if violation.level() == Level::Deny { "error" } else { "warning" };
        write!(out, "::{command} {}", self.file(checked.file))?;
        if let Some((start, end)) = region(violation, checked.bytes) {
            write!(out, "line={},endLine={}", start.line, end.line)?;
            // Only an annotation of one line can have columns.
            if start.line == end.line {
                write!(out, ",col={},endColumn={}", start.column, end.column)?;
            }
            out.write_all(b",")?;
        }
        let title = escaped_property(violation.code().as_str());
        writeln!(out, "title={title}::{}", escaped_data(&self.message(violation, checked)))
    }

    fn message(&self, violation: &Violation<'_>, checked: &Checked<'_>) -> String {
        let mut message = violation.message().to_string();
        if let Some(pointer) = violation.pointer().filter(|pointer| !pointer.is_empty()) {
            message = format!("{}: {message}", escaped(pointer));
        }
        if self.values
            && let Some(value) = value_shown(violation, checked.bytes)
        {
            message = format!("{message}\nfound: {value}");
        }
        if let Some(suggestion) = violation.suggestion() {
            message = format!("{message}\nhelp: did you mean \"{suggestion}\"?");
        }
        format!("{message}\nsee: {}", violation.docs())
    }
}

/// The text after the second `::`.
fn escaped_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property before it.
fn escaped_property(text: &str) -> String {
    escaped_data(text).replace(':', "%3A").replace(',', "%2C")
}
