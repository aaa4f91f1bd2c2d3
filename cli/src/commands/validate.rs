//! `validate`: validates files, fixes them on request, and reports every problem in them.

#[cfg(feature = "cross-check")]
mod cross_check;

use std::io::{self, Write};

use anstream::ColorChoice;
use msgraph_profile::{Report, Validator};

use crate::args::{Color, Format, InputFormat, ValidateArguments};
use crate::fix::{diff, write};
use crate::output::{self, Checked, Output, print_error};
use crate::text::{counted, escaped};
use crate::{Outcome, input, ndjson};

pub(crate) fn run(arguments: &ValidateArguments, color: Color) -> io::Result<Outcome> {
    let validator = Validator::new(arguments.payload).rules(arguments.rules.rules());
    let outcome = match arguments.input_format {
        InputFormat::Json => files(arguments, color, &validator)?,
        InputFormat::Ndjson => ndjson::run(arguments, &validator)?,
    };
    let is_excused = arguments.exit_zero && outcome == Outcome::Invalid;
    Ok(if is_excused { Outcome::Valid } else { outcome })
}

/// Validates files that hold one JSON value each.
fn files(arguments: &ValidateArguments, color: Color, validator: &Validator) -> io::Result<Outcome> {
    let mut output = output::new(arguments.format.unwrap_or(Format::Human), &arguments.show);
    let mut out = output::stdout(color);
    let in_colour = ColorChoice::from(color) != ColorChoice::Never;
    let mut outcome = Outcome::Valid;
    #[cfg(feature = "cross-check")]
    let cross_check = cross_check(arguments)?;
    for file in &arguments.files {
        let read = input::read(file).and_then(|bytes| fixed(arguments, validator, file, bytes, in_colour));
        let of_file = match read {
            Ok((bytes, diff)) if arguments.fix.dry_run => {
                out.write_all(diff.as_bytes())?;
                verdict(&validator.validate_slice(&bytes))
            }
            Ok((bytes, _)) => {
                let of_file = report(&mut *output, &mut out, validator, file, &bytes)?;
                #[cfg(feature = "cross-check")]
                let of_file = of_file
                    .max(cross_check.as_ref().map_or(Outcome::Valid, |check| compare(check, file, &bytes)));
                of_file
            }
            Err(error) => {
                out.flush()?;
                print_error(format_args!("{file}: {error}"));
                Outcome::IoError
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
fn cross_check(arguments: &ValidateArguments) -> io::Result<Option<cross_check::CrossCheck>> {
    let requested = arguments.cross_check.then(|| cross_check::CrossCheck::new(arguments.payload));
    requested.transpose().map_err(io::Error::other)
}

#[cfg(feature = "cross-check")]
fn compare(check: &cross_check::CrossCheck, file: &str, bytes: &[u8]) -> Outcome {
    let Some(difference) = check.difference(bytes) else { return Outcome::Valid };
    print_error(format_args!("{file}: {difference}"));
    Outcome::Invalid
}

fn report(
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

fn verdict(report: &Report) -> Outcome {
    if report.is_valid() { Outcome::Valid } else { Outcome::Invalid }
}

/// The bytes to validate, fixed on request, and the diff of a dry run; without `--dry-run` the fixes are written.
fn fixed(
    arguments: &ValidateArguments,
    validator: &Validator,
    file: &str,
    bytes: Vec<u8>,
    in_colour: bool,
) -> io::Result<(Vec<u8>, String)> {
    if !arguments.fix.fix {
        return Ok((bytes, String::new()));
    }
    let Some(fixed) = validator.fix(&bytes) else { return Ok((bytes, String::new())) };
    if arguments.fix.dry_run {
        // A file that could be fixed is JSON, and so UTF-8.
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let diff = diff::unified(file, &text(&bytes), &text(&fixed.text), in_colour);
        return Ok((fixed.text, diff));
    }
    write::replace(file, &fixed.text)?;
    let _ = writeln!(io::stderr().lock(), "{}: fixed {}", escaped(file), counted(fixed.fixes, "problem"));
    Ok((fixed.text, String::new()))
}
