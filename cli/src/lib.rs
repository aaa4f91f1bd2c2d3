//! `msgraph-profile` as functions, for programs that offer the command themselves, such as the Python package.
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

use std::ffi::OsString;
use std::io;

use args::Command;
use text::escaped;

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

/// Runs the command with its arguments, the first of which is the name of the program, and returns the exit status.
///
/// For a process that does nothing else: a usage error, `--help` and an interrupt end the process.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> u8 {
    let arguments = args::parse(arguments);
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
    outcome as u8
}

/// The explanation of a name, as `explain NAME --format json` prints it.
///
/// # Errors
///
/// The message for an unknown name, with the name that was probably meant.
pub fn explain(name: &str) -> Result<serde_json::Value, String> {
    let page = commands::explain::explain(name).ok_or_else(|| {
        let help = subject::suggestion(name).map(|similar| format!("; did you mean \"{similar}\"?"));
        format!("unknown name \"{}\"{}", escaped(name), help.unwrap_or_default())
    })?;
    serde_json::to_value(page).map_err(|error| error.to_string())
}
