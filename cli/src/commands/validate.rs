//! `validate`: validates files, fixes them on request, and reports every problem in them.

#[cfg(feature = "cross-check")]
mod cross_check;

use std::fmt;
use std::io::{self, Write};

use anstream::ColorChoice;
use msgraph_profile::{Report, Validator};

use crate::args::{self, AsPayload, Color, Format, InputFormat, ValidateArguments};
use crate::bodies::Plan;
use crate::fix::dry_run::DryRun;
use crate::fix::write::Original;
use crate::input::{InputFile, Inputs};
use crate::output::{self, Checked, Output, not_read, print_file_error, without_number};
use crate::text::{counted, escaped};
use crate::{Outcome, input, ndjson};

pub(crate) fn run(arguments: &ValidateArguments, color: Color) -> io::Result<Outcome> {
    let (inputs, format) = args::inputs(arguments);
    for (argument, error) in &inputs.errors {
        print_file_error(&argument.name, error);
    }
    let outcome = if let (InputFormat::Ndjson, AsPayload::Payload(payload)) = (format, arguments.as_payload())
    {
        ndjson::run(arguments, &inputs, &Validator::new(payload).rules(arguments.rules.rules()))?
    } else {
        let mut files = Files::new(arguments, &inputs, color);
        #[cfg(feature = "cross-check")]
        {
            files.cross_check = cross_check(arguments)?;
        }
        files.check_all(&inputs)?
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
    /// If fixes are printed, not written.
    dry_run: Option<DryRun>,
    #[cfg(feature = "cross-check")]
    cross_check: Option<cross_check::CrossCheck>,
}

impl<'a> Files<'a> {
    fn new(arguments: &'a ValidateArguments, inputs: &Inputs, color: Color) -> Self {
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
            dry_run: arguments.fix.dry_run.then(|| DryRun::new(&inputs.files, in_colour)),
            #[cfg(feature = "cross-check")]
            cross_check: None,
        }
    }

    fn check_all(&mut self, inputs: &Inputs) -> io::Result<Outcome> {
        let mut outcome = Outcome::Valid;
        let mut unread = inputs.errors.len();
        for (argument, error) in &inputs.errors {
            self.output.unread(&argument.name, error);
            outcome = Outcome::IoError;
        }
        for file in &inputs.files {
            let of_file = match self.read(file) {
                Ok((bytes, is_written)) => {
                    let of_body = self.check(&file.name, &bytes)?;
                    if is_written { of_body } else { Outcome::IoError }
                }
                Err(error) => {
                    self.report(&file.name, &error)?;
                    self.output.unread(&file.name, without_number(&error.to_string()));
                    unread += 1;
                    Outcome::IoError
                }
            };
            outcome = outcome.max(of_file);
        }
        match &self.dry_run {
            None => self.output.finish(&mut self.out)?,
            Some(dry_run) => {
                self.out.flush()?;
                let checked = inputs.files.len() + inputs.errors.len() - unread;
                // If standard error is closed, there is nowhere left to say it.
                let _ = dry_run.summarize(&mut io::stderr().lock(), checked, &not_read(unread));
            }
        }
        self.out.flush()?;
        Ok(outcome)
    }

    /// Prints an error about a file, after the results so far.
    fn report(&mut self, file: &str, error: &dyn fmt::Display) -> io::Result<()> {
        self.out.flush()?;
        print_file_error(file, error);
        Ok(())
    }

    /// Validates the bodies in a file and writes their reports, except in a dry run.
    fn check(&mut self, file: &str, bytes: &[u8]) -> io::Result<Outcome> {
        let Self { plan, output, out, dry_run, .. } = self;
        let (mut outcome, mut bodies) = (Outcome::Valid, 0);
        for body in plan.bodies(bytes) {
            bodies += 1;
            let (report, body) = match body {
                Ok(body) => (body.report(), Some(body)),
                Err(reason) if reason.is_not_json() => (plan.syntax(bytes), None),
                Err(reason) => {
                    out.flush()?;
                    print_file_error(file, &reason);
                    output.unchecked(file, &reason.to_string());
                    outcome = outcome.max(Outcome::Invalid);
                    continue;
                }
            };
            outcome = outcome.max(verdict(&report));
            match dry_run {
                Some(dry_run) => dry_run.leave(report.len()),
                None => output.body(out, &Checked { file, bytes, body: body.as_ref(), report: &report })?,
            }
        }
        if bodies == 0 {
            out.flush()?;
            print_file_error(file, &"there are no bodies in it");
        }
        #[cfg(feature = "cross-check")]
        if let Some(check) = self.cross_check.as_ref().filter(|_| self.dry_run.is_none()) {
            outcome = outcome.max(compare(check, file, bytes));
        }
        Ok(outcome)
    }

    /// The bytes to validate, fixed on request, and whether all of that could be done. A file that cannot be written
    /// is validated as it is.
    fn read(&mut self, file: &InputFile) -> io::Result<(Vec<u8>, bool)> {
        let max_bytes = self.arguments.max_bytes();
        if self.arguments.fix.is_requested()
            && !file.is_gzip()
            && let Some(original) = Original::read(&file.path, max_bytes)?
        {
            return self.fix(file, original);
        }
        let bytes = input::read_at_most(input::open(&file.path)?, max_bytes)?;
        if self.arguments.fix.is_requested() && self.plan.fix(&bytes).is_some() {
            let kind = if file.is_gzip() { "compressed" } else { "not a regular file" };
            self.report(&file.name, &format_args!("it cannot be fixed, because it is {kind}"))?;
            return Ok((bytes, false));
        }
        Ok((bytes, true))
    }

    /// Fixes a file. A dry run prints the changes, and does not write them.
    fn fix(&mut self, file: &InputFile, original: Original) -> io::Result<(Vec<u8>, bool)> {
        let Some((fixed, count)) = self.plan.fix(&original.bytes) else { return Ok((original.bytes, true)) };
        if let Some(dry_run) = &mut self.dry_run {
            dry_run.fix(&mut self.out, original.path(), (&original.bytes, &fixed), count)?;
        } else if let Err(error) = original.replace(&fixed) {
            self.report(&file.name, &error)?;
            return Ok((original.bytes, false));
        } else {
            let _ =
                writeln!(io::stderr().lock(), "{}: fixed {}", escaped(&file.name), counted(count, "problem"));
        }
        Ok((fixed, true))
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
