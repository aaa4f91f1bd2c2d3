//! `validate`: checks files and reports everything that is wrong in them.

#[cfg(feature = "cross-check")]
mod cross_check;

use std::io::{self, Write};

use msgraph_profile::{Level, Rules, Validator};

use crate::args::{Color, Format, InputFormat, RuleArguments, ValidateArguments};
use crate::output::{self, Checked, complain};
use crate::{Outcome, input, ndjson};

pub(crate) fn run(arguments: &ValidateArguments, color: Color) -> io::Result<Outcome> {
    let validator = Validator::new(arguments.payload).rules(rules(&arguments.rules));
    let outcome = match arguments.input_format {
        InputFormat::Json => files(arguments, color, &validator)?,
        InputFormat::Ndjson => ndjson::run(arguments, &validator)?,
    };
    let excused = arguments.exit_zero && outcome == Outcome::Invalid;
    Ok(if excused { Outcome::Valid } else { outcome })
}

/// Files that are one JSON value each.
fn files(arguments: &ValidateArguments, color: Color, validator: &Validator) -> io::Result<Outcome> {
    let mut output = output::new(arguments.format.unwrap_or(Format::Human), &arguments.show);
    let mut out = output::stdout(color);
    let mut outcome = Outcome::Valid;
    #[cfg(feature = "cross-check")]
    let second = second_opinion(arguments)?;
    for file in &arguments.files {
        match input::read(file) {
            Ok(bytes) => {
                #[cfg(feature = "cross-check")]
                if let Some(difference) = second.as_ref().and_then(|second| second.difference(&bytes)) {
                    complain(format_args!("{file}: {difference}"));
                    outcome = outcome.max(Outcome::Invalid);
                }
                let report = validator.validate_slice(&bytes);
                outcome = outcome.max(if report.is_valid() { Outcome::Valid } else { Outcome::Invalid });
                output.file(&mut out, &Checked { file, bytes: &bytes, report: &report })?;
            }
            Err(error) => {
                out.flush()?;
                complain(format_args!("{file}: {error}"));
                outcome = Outcome::Unreadable;
            }
        }
    }
    output.finish(&mut out)?;
    out.flush()?;
    Ok(outcome)
}

#[cfg(feature = "cross-check")]
fn second_opinion(arguments: &ValidateArguments) -> io::Result<Option<cross_check::CrossCheck>> {
    let asked = arguments.cross_check.then(|| cross_check::CrossCheck::new(arguments.payload));
    asked.transpose().map_err(io::Error::other)
}

fn rules(arguments: &RuleArguments) -> Rules {
    let settings =
        [(&arguments.allow, Level::Allow), (&arguments.warn, Level::Warn), (&arguments.deny, Level::Deny)];
    settings.iter().fold(Rules::DEFAULT, |rules, (codes, level)| {
        codes.iter().fold(rules, |rules, code| rules.set(*code, *level))
    })
}
