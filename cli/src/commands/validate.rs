//! `validate`: checks files and reports everything that is wrong in them.

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
    for file in &arguments.files {
        match input::read(file) {
            Ok(bytes) => {
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

fn rules(arguments: &RuleArguments) -> Rules {
    let settings =
        [(&arguments.allow, Level::Allow), (&arguments.warn, Level::Warn), (&arguments.deny, Level::Deny)];
    settings.iter().fold(Rules::DEFAULT, |rules, (codes, level)| {
        codes.iter().fold(rules, |rules, code| rules.set(*code, *level))
    })
}
