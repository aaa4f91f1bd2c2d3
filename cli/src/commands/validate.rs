//! `validate`: checks files and reports everything that is wrong in them.

use std::io;

use msgraph_profile::{Level, Report, Rules, Validator};

use crate::Outcome;
use crate::args::{Format, ValidateArguments};
use crate::output::{complain, human, json};
use crate::{input, output};

/// A file and what was found in it.
pub(crate) struct Checked<'a> {
    /// The file's name as given; `-` is standard input.
    pub(crate) file: &'a str,
    pub(crate) report: Report,
}

pub(crate) fn run(arguments: &ValidateArguments) -> io::Result<Outcome> {
    let validator = Validator::new(arguments.payload).rules(rules(arguments));
    let mut outcome = Outcome::Valid;
    let mut checked = Vec::new();
    for file in &arguments.files {
        match input::read(file) {
            Ok(bytes) => checked.push(Checked { file, report: validator.validate_slice(&bytes) }),
            Err(error) => {
                complain(format_args!("{file}: {error}"));
                outcome = Outcome::Unreadable;
            }
        }
    }
    let mut out = output::stdout();
    match arguments.format {
        Format::Human => human::write(&mut out, &checked)?,
        Format::Json => json::write(&mut out, &checked)?,
    }
    io::Write::flush(&mut out)?;
    let all_valid = checked.iter().all(|checked| checked.report.is_valid());
    Ok(if all_valid || arguments.exit_zero { outcome } else { outcome.max(Outcome::Invalid) })
}

fn rules(arguments: &ValidateArguments) -> Rules {
    let settings =
        [(&arguments.allow, Level::Allow), (&arguments.warn, Level::Warn), (&arguments.deny, Level::Deny)];
    settings.iter().fold(Rules::DEFAULT, |rules, (codes, level)| {
        codes.iter().fold(rules, |rules, code| rules.set(*code, *level))
    })
}
