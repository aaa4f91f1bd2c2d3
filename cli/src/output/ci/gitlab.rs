//! A code quality report, which GitLab shows in merge requests.

use std::io::{self, Write};
use std::rc::Rc;

use msgraph_profile::{Level, Violation};
use serde::Serialize;

use super::fingerprint::{Fingerprints, hash};
use super::workspace::Workspace;
use crate::input::InputFile;
use crate::output::json::{end_array, write_item};
use crate::output::span::region;
use crate::output::{Checked, Output, Unchecked, not_shown, one_line};
use crate::text::escaped;

/// Writes one array with an issue for each violation.
pub(crate) struct Gitlab {
    values: bool,
    begun: bool,
    workspace: Rc<Workspace>,
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    /// Unique in the report.
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    /// From the root of the repository.
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

impl Gitlab {
    pub(crate) fn new(values: bool, workspace: Rc<Workspace>) -> Self {
        Self { values, begun: false, workspace }
    }

    fn path(&self, file: &InputFile) -> String {
        if file.is_stdin() { "stdin".to_owned() } else { self.workspace.path(file) }
    }

    fn write(&mut self, out: &mut dyn Write, issue: &Issue<'_>) -> io::Result<()> {
        write_item(out, &mut self.begun, issue)
    }

    /// Writes an issue that is about a whole file.
    fn notify(
        &mut self,
        out: &mut dyn Write,
        file: &InputFile,
        (check_name, severity): (&str, &'static str),
        description: String,
    ) -> io::Result<()> {
        let path = self.path(file);
        let fingerprint = hash(&format!("{path}\n{check_name}\n{description}"));
        let location = Location { path, lines: Lines { begin: 1, end: 1 } };
        self.write(out, &Issue { description, check_name, fingerprint, severity, location })
    }

    fn description(&self, violation: &Violation<'_>, checked: &Checked<'_>) -> String {
        let text = one_line(violation, checked, self.values);
        match violation.pointer().filter(|pointer| !pointer.is_empty()) {
            Some(pointer) => format!("{}: {text}", escaped(pointer)),
            None => text,
        }
    }
}

impl Output for Gitlab {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let path = self.path(checked.file);
        let mut fingerprints = Fingerprints::default();
        for violation in checked.report.violations() {
            let (begin, end) =
                region(&violation, checked.bytes).map_or((1, 1), |(start, end)| (start.line, end.line));
            let issue = Issue {
                description: self.description(&violation, checked),
                check_name: violation.code().as_str(),
                fingerprint: fingerprints.next_in(&path, &violation),
                severity: if violation.level() == Level::Deny { "major" } else { "minor" },
                location: Location { path: path.clone(), lines: Lines { begin, end } },
            };
            self.write(out, &issue)?;
        }
        match not_shown(checked.report) {
            Some(text) => self.notify(out, checked.file, ("truncated", "info"), text),
            None => Ok(()),
        }
    }

    fn unchecked(&mut self, out: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        self.notify(out, unchecked.file, ("not-validated", "critical"), unchecked.reason.to_owned())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        end_array(out, self.begun)
    }
}
