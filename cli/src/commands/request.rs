//! `request`: prints the HTTP request of an operation, without sending it.

mod format;

use std::io;

use clap::error::ErrorKind;
use msgraph_profile::facts::Operation;
use msgraph_profile::request::{RequestBuilder, RequestError, Target};
use msgraph_profile::{Payload, Report, Rules, Validator};

use crate::args::{Call, Color, RequestArguments, usage_error};
use crate::bodies::Body;
use crate::config::Configs;
use crate::input::InputFile;
use crate::output::human::{Human, RenderOptions};
use crate::output::{self, Checked, Output, print_error};
use crate::{Outcome, input};
pub(crate) use format::PrintedRequest;

pub(crate) fn run(arguments: &RequestArguments, color: Color) -> io::Result<Outcome> {
    let call = arguments
        .call()
        .unwrap_or_else(|message| usage_error("request", ErrorKind::ArgumentConflict, &message));
    let target = arguments.user.clone().map_or(Target::Me, Target::User);
    let builder = RequestBuilder::new(arguments.cloud.clone(), target);
    let builder = if arguments.any_cloud { builder.any_cloud() } else { builder };
    match call {
        Call::Body { operation, payload, file } => {
            let config = Configs::new(&arguments.config).and_then(|mut configs| configs.of(&file));
            let rules = match config {
                Ok((config, _)) => config.map_or(Rules::DEFAULT, |config| config.apply(Rules::DEFAULT)),
                Err(error) => return Ok(error.report()),
            };
            let rules = arguments.rules.apply(rules, payload);
            with_body(arguments, color, &builder.rules(rules), rules, (operation, payload), &file)
        }
        Call::Bodiless { operation, query } => {
            match builder.bodiless(operation, arguments.id.as_deref(), &query) {
                Ok(request) => {
                    format::print(&mut io::stdout().lock(), operation, &request, arguments.format)?;
                    Ok(Outcome::Valid)
                }
                Err(error) => Ok(refused(&error)),
            }
        }
    }
}

fn with_body(
    arguments: &RequestArguments,
    color: Color,
    builder: &RequestBuilder,
    rules: Rules,
    (operation, payload): (&Operation, Payload),
    file: &InputFile,
) -> io::Result<Outcome> {
    let bytes = match input::read(&file.path) {
        Ok(bytes) => bytes,
        Err(error) => {
            output::print_file_error(&file.name, &error);
            return Ok(Outcome::IoError);
        }
    };
    let validator = Validator::new(payload).rules(rules);
    let print_report = |report: &Report| {
        let body = Body::whole(&bytes, validator);
        print_report(arguments, color, &Checked { file, bytes: &bytes, body: Some(&body), report });
    };
    match builder.raw(operation, arguments.id.as_deref(), bytes.clone()) {
        Ok((request, warnings)) => {
            print_report(&warnings);
            format::print(&mut io::stdout().lock(), operation, &request, arguments.format)?;
            Ok(Outcome::Valid)
        }
        Err(RequestError::Invalid(report)) => {
            print_report(&report);
            Ok(Outcome::Invalid)
        }
        Err(error) => Ok(refused(&error)),
    }
}

fn refused(error: &RequestError) -> Outcome {
    match error {
        RequestError::Cloud { .. } => print_error(format_args!("{error} (--any-cloud prints the request)")),
        _ => print_error(format_args!("{error}")),
    }
    Outcome::UsageError
}

/// Prints the violations of a file to standard error.
fn print_report(arguments: &RequestArguments, color: Color, checked: &Checked<'_>) {
    if !checked.report.is_empty() {
        // If standard error is closed, there is nowhere left to report them.
        let _ =
            Human::new(RenderOptions::new(&arguments.show), false).body(&mut output::stderr(color), checked);
    }
}
