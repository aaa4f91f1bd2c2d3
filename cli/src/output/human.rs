//! What is found, for people.

use std::io::{self, Write};

use msgraph_profile::{Level, Violation};

use crate::commands::validate::Checked;

pub(crate) fn write(out: &mut impl Write, checked: &[Checked<'_>]) -> io::Result<()> {
    let (mut errors, mut warnings) = (0, 0);
    for Checked { file, report } in checked {
        for violation in report.violations() {
            write_violation(out, file, &violation)?;
        }
        let denied = report.errors().count();
        errors += denied;
        warnings += report.len() - denied;
        let verdict = if report.is_valid() { "valid" } else { "not valid" };
        writeln!(out, "{file}: {verdict} as {}", report.payload().as_str())?;
    }
    writeln!(
        out,
        "{} checked: {}, {}",
        count(checked.len(), "file"),
        count(errors, "error"),
        count(warnings, "warning")
    )
}

fn write_violation(out: &mut impl Write, file: &str, violation: &Violation<'_>) -> io::Result<()> {
    let level = if violation.level() == Level::Deny { "error" } else { "warning" };
    writeln!(out, "{level}[{}]: {}", violation.code(), violation.message())?;
    write!(out, "  --> {file}")?;
    if let Some(position) = violation.position() {
        write!(out, ":{}:{}", position.line, position.column)?;
    }
    match violation.pointer() {
        None | Some("") => writeln!(out)?,
        Some(pointer) => writeln!(out, " at {}", pointer.escape_debug())?,
    }
    if let Some(suggestion) = violation.suggestion() {
        writeln!(out, "  help: did you mean \"{suggestion}\"?")?;
    }
    writeln!(out)
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
