//! `msgraph-profile`: validates, fixes and explains Microsoft Graph profile payloads, and prints their JSON Schema.
//!
//! Results go to standard output, everything else to standard error. Exit status: 0 valid, 1 invalid, 2 usage error,
//! 3 a file could not be read or the output could not be written.

mod args;
mod bodies;
mod commands;
mod config;
mod fix;
mod input;
mod json_scan;
mod ndjson;
mod output;
mod subject;
mod text;

use std::io;
use std::process::ExitCode;

use args::Command;

/// The result of a run, as its exit status; clap reports most usage errors itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Valid = 0,
    Invalid = 1,
    UsageError = 2,
    IoError = 3,
}

/// The exit status of shells for a process that SIGINT ended.
const INTERRUPTED: i32 = 130;

fn main() -> ExitCode {
    let arguments = args::parse();
    let result = match &arguments.command {
        Command::Validate(validate) => commands::validate::run(validate, arguments.color),
        Command::Schema(schema) => commands::schema::run(schema),
        Command::Explain(explain) => commands::explain::run(explain, arguments.color),
        Command::Drift(drift) => commands::drift::run(drift, arguments.color),
        Command::Request(request) => commands::request::run(request, arguments.color),
        Command::Completions(completions) => commands::completions::run(completions),
        Command::Man(man) => commands::man::run(man),
    };
    let outcome = result.unwrap_or_else(|error| {
        // A reader such as `head` that closes the pipe early is not an error.
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Outcome::Valid;
        }
        output::print_error(format_args!("{}", output::without_number(&error.to_string())));
        Outcome::IoError
    });
    ExitCode::from(outcome as u8)
}
