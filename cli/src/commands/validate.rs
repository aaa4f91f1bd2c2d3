//! `validate`: validates files, fixes them on request, and reports every problem in them.

#[cfg(feature = "cross-check")]
mod cross_check;

use std::collections::HashSet;
use std::io::{self, Write};
use std::path::{self, PathBuf};
use std::{fmt, fs};

use anstream::ColorChoice;
use clap::error::ErrorKind;
use msgraph_profile::{Report, Validator};

use crate::args::{self, Color, Format, InputFormat, OutputFile, ValidateArguments, usage_error};
use crate::bodies::Plan;
use crate::config::{ConfigError, Configs};
use crate::fix::dry_run::DryRun;
use crate::fix::write::Original;
use crate::input::{InputFile, Inputs};
use crate::output::{self, Checked, Outputs, Unchecked, not_read, print_file_error, without_number};
use crate::text::{counted, escaped};
use crate::{Outcome, input, ndjson};

pub(crate) fn run(arguments: &ValidateArguments, color: Color) -> io::Result<Outcome> {
    let (inputs, format) = args::inputs(arguments);
    for (argument, error) in &inputs.errors {
        print_file_error(&argument.name, error);
    }
    let plans = match plans(arguments, &inputs) {
        Ok(plans) => plans,
        Err(error) => return Ok(error.report()),
    };
    let outcome = if format == InputFormat::Ndjson {
        ndjson::run(arguments, &inputs, validators(&plans, &inputs))?
    } else {
        if let Some(message) = overwritten(&arguments.output.outputs, &inputs.files) {
            usage_error("validate", ErrorKind::ArgumentConflict, &message);
        }
        let mut files = Files::new(arguments, &inputs, color)?;
        #[cfg(feature = "cross-check")]
        {
            files.cross_check = cross_check(arguments)?;
        }
        files.check_all(&inputs, &plans)?
    };
    let is_excused = arguments.exit_zero && outcome == Outcome::Invalid;
    Ok(if is_excused { Outcome::Valid } else { outcome })
}

/// How each file is validated.
fn plans<'a>(arguments: &'a ValidateArguments, inputs: &Inputs) -> Result<Vec<Plan<'a>>, ConfigError> {
    let mut configs = Configs::new(&arguments.config_arguments())?;
    inputs.files.iter().map(|file| Plan::new(arguments, file, &mut configs)).collect()
}

/// The validator of each file with a JSON value per line.
fn validators(plans: &[Plan<'_>], inputs: &Inputs) -> Vec<Validator> {
    let validators = plans.iter().zip(&inputs.files).map(|(plan, file)| {
        plan.only_validator().unwrap_or_else(|| {
            let message = format!(
                "NDJSON input cannot be validated as auto: name the payload of {} with --as",
                escaped(&file.name)
            );
            usage_error("validate", ErrorKind::ArgumentConflict, &message)
        })
    });
    validators.collect()
}

/// Validates files that hold one JSON value each.
struct Files<'a> {
    arguments: &'a ValidateArguments,
    outputs: Outputs,
    /// If fixes are printed, not written.
    dry_run: Option<DryRun>,
    #[cfg(feature = "cross-check")]
    cross_check: Option<cross_check::CrossCheck>,
}

impl<'a> Files<'a> {
    fn new(arguments: &'a ValidateArguments, inputs: &Inputs, color: Color) -> io::Result<Self> {
        let format = arguments.output.format.unwrap_or(Format::Human);
        let in_colour = ColorChoice::from(color) != ColorChoice::Never;
        // A diff without colour is for `git apply`, so it is machine output too.
        let is_for_people = format.is_for_people() && (in_colour || !arguments.fix.dry_run);
        let out: Box<dyn Write> =
            if is_for_people { output::stdout(color) } else { Box::new(output::raw_stdout()) };
        Ok(Self {
            arguments,
            outputs: output::new(arguments, out)?,
            dry_run: arguments.fix.dry_run.then(|| DryRun::new(&inputs.files, in_colour)),
            #[cfg(feature = "cross-check")]
            cross_check: None,
        })
    }

    fn check_all(&mut self, inputs: &Inputs, plans: &[Plan<'_>]) -> io::Result<Outcome> {
        let mut outcome = Outcome::Valid;
        let mut unread = inputs.errors.len();
        for (argument, error) in &inputs.errors {
            self.outputs.unchecked(&Unchecked { file: argument, reason: error, is_read: false })?;
            outcome = Outcome::IoError;
        }
        for (file, plan) in inputs.files.iter().zip(plans) {
            let of_file = match self.read(file, plan) {
                Ok((bytes, is_written)) => {
                    let of_body = self.check(file, plan, &bytes)?;
                    if is_written { of_body } else { Outcome::IoError }
                }
                Err(error) => {
                    self.report(&file.name, &error)?;
                    let error = error.to_string();
                    let reason = without_number(&error);
                    self.outputs.unchecked(&Unchecked { file, reason, is_read: false })?;
                    unread += 1;
                    Outcome::IoError
                }
            };
            outcome = outcome.max(of_file);
        }
        match &self.dry_run {
            None => self.outputs.finish()?,
            Some(dry_run) => {
                self.outputs.flush()?;
                let checked = inputs.files.len() + inputs.errors.len() - unread;
                if !self.arguments.output.quiet {
                    // If standard error is closed, there is nowhere left to say it.
                    let _ = dry_run.summarize(&mut io::stderr().lock(), checked, &not_read(unread));
                }
            }
        }
        Ok(outcome)
    }

    /// Prints an error about a file, after the results so far.
    fn report(&mut self, file: &str, error: &dyn fmt::Display) -> io::Result<()> {
        self.outputs.flush()?;
        print_file_error(file, error);
        Ok(())
    }

    /// Validates the bodies in a file and writes their reports, except in a dry run.
    fn check(&mut self, file: &InputFile, plan: &Plan<'_>, bytes: &[u8]) -> io::Result<Outcome> {
        let Self { outputs, dry_run, .. } = self;
        let (mut outcome, mut bodies) = (Outcome::Valid, 0);
        for body in plan.bodies(bytes) {
            bodies += 1;
            let (report, body) = match body {
                Ok(body) => (body.report(), Some(body)),
                Err(reason) if reason.is_not_json() => (plan.syntax(bytes), None),
                Err(reason) => {
                    outputs.flush()?;
                    print_file_error(&file.name, &reason);
                    outputs.unchecked(&Unchecked { file, reason: &reason.to_string(), is_read: true })?;
                    outcome = outcome.max(Outcome::Invalid);
                    continue;
                }
            };
            outcome = outcome.max(verdict(&report));
            match dry_run {
                Some(dry_run) => dry_run.leave(report.len()),
                None => outputs.body(&Checked { file, bytes, body: body.as_ref(), report: &report })?,
            }
        }
        if bodies == 0 {
            outputs.flush()?;
            print_file_error(&file.name, &"there are no bodies in it");
        }
        #[cfg(feature = "cross-check")]
        if let Some(check) = self.cross_check.as_ref().filter(|_| self.dry_run.is_none()) {
            outcome = outcome.max(compare(check, &file.name, bytes));
        }
        Ok(outcome)
    }

    /// The bytes to validate, fixed on request, and whether all of that could be done. A file that cannot be written
    /// is validated as it is.
    fn read(&mut self, file: &InputFile, plan: &Plan<'_>) -> io::Result<(Vec<u8>, bool)> {
        let max_bytes = self.arguments.input.max_bytes();
        if self.arguments.fix.is_requested()
            && !file.is_gzip()
            && let Some(original) = Original::read(&file.path, max_bytes)?
        {
            return self.fix(file, plan, original);
        }
        let bytes = input::read_file(&file.path, max_bytes)?;
        if self.arguments.fix.is_requested() && plan.fix(&bytes).is_some() {
            let kind = if file.is_gzip() { "compressed" } else { "not a regular file" };
            self.report(&file.name, &format_args!("it cannot be fixed, because it is {kind}"))?;
            return Ok((bytes, false));
        }
        Ok((bytes, true))
    }

    /// Fixes a file. A dry run prints the changes, and does not write them.
    fn fix(&mut self, file: &InputFile, plan: &Plan<'_>, original: Original) -> io::Result<(Vec<u8>, bool)> {
        let Some((fixed, count)) = plan.fix(&original.bytes) else { return Ok((original.bytes, true)) };
        if let Some(dry_run) = &mut self.dry_run {
            dry_run.fix(self.outputs.standard(), original.path(), (&original.bytes, &fixed), count)?;
        } else if let Err(error) = original.replace(&fixed) {
            self.report(&file.name, &error)?;
            return Ok((original.bytes, false));
        } else if !self.arguments.output.quiet {
            let _ =
                writeln!(io::stderr().lock(), "{}: fixed {}", escaped(&file.name), counted(count, "problem"));
        }
        Ok((fixed, true))
    }
}

/// Reports an output file that is also an input, or another output.
fn overwritten(outputs: &[OutputFile], inputs: &[InputFile]) -> Option<String> {
    let mut taken: HashSet<PathBuf> = match outputs {
        [] => return None,
        _ => inputs.iter().filter_map(|file| fs::canonicalize(&file.path).ok()).collect(),
    };
    let overwritten = outputs.iter().find(|output| {
        let real = fs::canonicalize(&output.path).or_else(|_| path::absolute(&output.path));
        // A terminal or a pipe can be written to twice.
        real.is_ok_and(|real| (real.is_file() || !real.exists()) && !taken.insert(real))
    })?;
    Some(format!("--output would overwrite {}", escaped(&overwritten.path.to_string_lossy())))
}

#[cfg(feature = "cross-check")]
fn cross_check(arguments: &ValidateArguments) -> io::Result<Option<cross_check::CrossCheck>> {
    let args::AsPayload::Payload(payload) = arguments.input.as_payload(None) else { return Ok(None) };
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
