//! `validate`: validates files, fixes them on request, and reports every problem in them.

#[cfg(feature = "cross-check")]
mod cross_check;

use std::io::{self, Write};

use anstream::ColorChoice;
use msgraph_profile::{Report, Validator};

use crate::args::{AsPayload, Color, Format, InputFormat, ValidateArguments};
use crate::bodies::Plan;
use crate::fix::{diff, write};
use crate::output::{self, Checked, Output, print_file_error};
use crate::text::{counted, escaped};
use crate::{Outcome, input, ndjson};

pub(crate) fn run(arguments: &ValidateArguments, color: Color) -> io::Result<Outcome> {
    let outcome = if let (InputFormat::Ndjson, AsPayload::Payload(payload)) =
        (arguments.input_format, arguments.as_payload())
    {
        ndjson::run(arguments, &Validator::new(payload).rules(arguments.rules.rules()))?
    } else {
        let mut files = Files::new(arguments, color);
        #[cfg(feature = "cross-check")]
        {
            files.cross_check = cross_check(arguments)?;
        }
        files.check_all()?
    };
    let is_excused = arguments.exit_zero && outcome == Outcome::Invalid;
    Ok(if is_excused { Outcome::Valid } else { outcome })
}

/// Validates files that hold one JSON value each.
struct Files<'a> {
    arguments: &'a ValidateArguments,
    plan: Plan,
    output: Box<dyn Output>,
    out: Box<dyn Write>,
    in_colour: bool,
    #[cfg(feature = "cross-check")]
    cross_check: Option<cross_check::CrossCheck>,
}

impl<'a> Files<'a> {
    fn new(arguments: &'a ValidateArguments, color: Color) -> Self {
        let format = arguments.format.unwrap_or(Format::Human);
        let in_colour = ColorChoice::from(color) != ColorChoice::Never;
        // A diff without colour is for `git apply`, so it is machine output too.
        let is_for_people = format == Format::Human && (in_colour || !arguments.fix.dry_run);
        let out: Box<dyn Write> =
            if is_for_people { Box::new(output::stdout(color)) } else { Box::new(output::raw_stdout()) };
        Self {
            arguments,
            plan: Plan::new(arguments),
            output: output::new(format, &arguments.show),
            out,
            in_colour,
            #[cfg(feature = "cross-check")]
            cross_check: None,
        }
    }

    fn check_all(&mut self) -> io::Result<Outcome> {
        let mut outcome = Outcome::Valid;
        for file in &self.arguments.files {
            let of_file = match input::read(file).and_then(|bytes| self.fixed(file, bytes)) {
                Ok(bytes) => self.check(file, &bytes)?,
                Err(error) => {
                    self.out.flush()?;
                    print_file_error(file, &error);
                    Outcome::IoError
                }
            };
            outcome = outcome.max(of_file);
        }
        if !self.arguments.fix.dry_run {
            self.output.finish(&mut self.out)?;
        }
        self.out.flush()?;
        Ok(outcome)
    }

    /// Validates the bodies in a file and writes their reports, except in a dry run.
    fn check(&mut self, file: &str, bytes: &[u8]) -> io::Result<Outcome> {
        let Self { plan, output, out, arguments, .. } = self;
        let (mut outcome, mut bodies) = (Outcome::Valid, 0);
        for body in plan.bodies(bytes) {
            bodies += 1;
            let (report, body) = match body {
                Ok(body) => (body.report(), Some(body)),
                Err(reason) if reason.is_not_json() => (plan.syntax(bytes), None),
                Err(reason) => {
                    out.flush()?;
                    print_file_error(file, &reason);
                    outcome = outcome.max(Outcome::Invalid);
                    continue;
                }
            };
            outcome = outcome.max(verdict(&report));
            if !arguments.fix.dry_run {
                output.body(out, &Checked { file, bytes, body: body.as_ref(), report: &report })?;
            }
        }
        if bodies == 0 {
            out.flush()?;
            print_file_error(file, &"there are no bodies in it");
        }
        #[cfg(feature = "cross-check")]
        if let Some(check) = self.cross_check.as_ref().filter(|_| !self.arguments.fix.dry_run) {
            outcome = outcome.max(compare(check, file, bytes));
        }
        Ok(outcome)
    }

    /// The bytes to validate, fixed on request. A dry run prints the changes, and does not write them.
    fn fixed(&mut self, file: &str, bytes: Vec<u8>) -> io::Result<Vec<u8>> {
        let fixed = self.arguments.fix.fix.then(|| self.plan.fix(&bytes)).flatten();
        let Some((fixed, count)) = fixed else { return Ok(bytes) };
        if self.arguments.fix.dry_run {
            // A file that could be fixed is JSON, and so UTF-8.
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let diff = diff::unified(file, &text(&bytes), &text(&fixed), self.in_colour);
            self.out.write_all(diff.as_bytes())?;
        } else {
            write::replace(file, &fixed)?;
            let _ = writeln!(io::stderr().lock(), "{}: fixed {}", escaped(file), counted(count, "problem"));
        }
        Ok(fixed)
    }
}

#[cfg(feature = "cross-check")]
fn cross_check(arguments: &ValidateArguments) -> io::Result<Option<cross_check::CrossCheck>> {
    let AsPayload::Payload(payload) = arguments.as_payload() else { return Ok(None) };
    let requested = arguments.cross_check.then(|| cross_check::CrossCheck::new(payload));
    requested.transpose().map_err(io::Error::other)
}

#[cfg(feature = "cross-check")]
fn compare(check: &cross_check::CrossCheck, file: &str, bytes: &[u8]) -> Outcome {
    let Some(difference) = check.difference(bytes) else { return Outcome::Valid };
    print_file_error(file, &difference);
    Outcome::Invalid
}

fn verdict(report: &Report) -> Outcome {
    if report.is_valid() { Outcome::Valid } else { Outcome::Invalid }
}
