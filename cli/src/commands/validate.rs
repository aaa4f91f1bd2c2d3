//! `validate`: checks files, mends them where that is asked for, and reports everything that is wrong in them.

#[cfg(feature = "cross-check")]
mod cross_check;

use std::io::{self, Write};

use anstream::ColorChoice;
use msgraph_profile::Validator;

use crate::args::{Color, Format, InputFormat, ValidateArguments};
use crate::fix::{diff, mend, write};
use crate::output::{self, Checked, Output, complain};
use crate::text::{count, shown};
use crate::{Outcome, input, ndjson};

pub(crate) fn run(arguments: &ValidateArguments, color: Color) -> io::Result<Outcome> {
    let validator = Validator::new(arguments.payload).rules(arguments.rules.rules());
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
    let in_colour = ColorChoice::from(color) != ColorChoice::Never;
    let mut outcome = Outcome::Valid;
    #[cfg(feature = "cross-check")]
    let second = second_opinion(arguments)?;
    for file in &arguments.files {
        let read = input::read(file).and_then(|bytes| mended(arguments, validator, file, bytes, in_colour));
        let of_file = match read {
            Ok((bytes, changes)) if arguments.fix.dry_run => {
                out.write_all(changes.as_bytes())?;
                verdict(&validator.validate_slice(&bytes))
            }
            Ok((bytes, _)) => {
                let of_file = check(&mut *output, &mut out, validator, file, &bytes)?;
                #[cfg(feature = "cross-check")]
                let of_file = of_file
                    .max(second.as_ref().map_or(Outcome::Valid, |second| compare(second, file, &bytes)));
                of_file
            }
            Err(error) => {
                out.flush()?;
                complain(format_args!("{file}: {error}"));
                Outcome::Unreadable
            }
        };
        outcome = outcome.max(of_file);
    }
    if !arguments.fix.dry_run {
        output.finish(&mut out)?;
    }
    out.flush()?;
    Ok(outcome)
}

#[cfg(feature = "cross-check")]
fn second_opinion(arguments: &ValidateArguments) -> io::Result<Option<cross_check::CrossCheck>> {
    let asked = arguments.cross_check.then(|| cross_check::CrossCheck::new(arguments.payload));
    asked.transpose().map_err(io::Error::other)
}

#[cfg(feature = "cross-check")]
fn compare(second: &cross_check::CrossCheck, file: &str, bytes: &[u8]) -> Outcome {
    let Some(difference) = second.difference(bytes) else { return Outcome::Valid };
    complain(format_args!("{file}: {difference}"));
    Outcome::Invalid
}

fn check(
    output: &mut dyn Output,
    out: &mut dyn Write,
    validator: &Validator,
    file: &str,
    bytes: &[u8],
) -> io::Result<Outcome> {
    let report = validator.validate_slice(bytes);
    output.file(out, &Checked { file, bytes, report: &report, validator })?;
    Ok(verdict(&report))
}

fn verdict(report: &msgraph_profile::Report) -> Outcome {
    if report.is_valid() { Outcome::Valid } else { Outcome::Invalid }
}

/// The bytes to check, mended and written where that is asked for, and the diff where it is asked for instead.
fn mended(
    arguments: &ValidateArguments,
    validator: &Validator,
    file: &str,
    bytes: Vec<u8>,
    in_colour: bool,
) -> io::Result<(Vec<u8>, String)> {
    if !arguments.fix.fix {
        return Ok((bytes, String::new()));
    }
    let Some(mended) = mend::mend(validator, &bytes) else { return Ok((bytes, String::new())) };
    if arguments.fix.dry_run {
        // What was mended is JSON, and so UTF-8.
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let changes = diff::unified(file, &text(&bytes), &text(&mended.bytes), in_colour);
        return Ok((mended.bytes, changes));
    }
    write::replace(file, &mended.bytes)?;
    let _ = writeln!(io::stderr().lock(), "{}: {} mended", shown(file), count(mended.edits, "mistake"));
    Ok((mended.bytes, String::new()))
}
