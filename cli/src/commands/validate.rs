//! `validate`: checks files and reports everything that is wrong in them.

#[cfg(feature = "cross-check")]
mod cross_check;

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
    #[cfg(feature = "cross-check")]
    let second = second_opinion(arguments)?;
    for file in &arguments.files {
        let input = input::read(file);
        #[cfg(feature = "cross-check")]
        if let (Some(second), Ok(bytes)) = (&second, &input)
            && let Some(difference) = second.difference(bytes)
        {
            complain(format_args!("{file}: {difference}"));
            outcome = outcome.max(Outcome::Invalid);
        }
        match input {
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

#[cfg(feature = "cross-check")]
fn second_opinion(arguments: &ValidateArguments) -> io::Result<Option<cross_check::CrossCheck>> {
    let asked = arguments.cross_check.then(|| cross_check::CrossCheck::new(arguments.payload));
    asked.transpose().map_err(io::Error::other)
}

fn rules(arguments: &ValidateArguments) -> Rules {
    let settings =
        [(&arguments.allow, Level::Allow), (&arguments.warn, Level::Warn), (&arguments.deny, Level::Deny)];
    settings.iter().fold(Rules::DEFAULT, |rules, (codes, level)| {
        codes.iter().fold(rules, |rules, code| rules.set(*code, *level))
    })
}
