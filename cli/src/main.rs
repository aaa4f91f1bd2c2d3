//! `msgraph-profile`: checks, mends and explains Microsoft Graph profile payloads and prints their JSON Schema.
//!
//! Results go to standard output, everything else to standard error. Exit status: 0 valid, 1 invalid, 2 wrong
//! usage, 3 a file could not be read or the output not be written.

mod args;
mod commands;
mod fix;
mod input;
mod ndjson;
mod output;
mod text;

use std::io;
use std::process::ExitCode;

use args::Command;

/// How a run ended; most wrong usage is clap's to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Valid = 0,
    Invalid = 1,
    WrongUsage = 2,
    Unreadable = 3,
}

fn main() -> ExitCode {
    let arguments = args::parse();
    let result = match &arguments.command {
        Command::Validate(validate) => commands::validate::run(validate, arguments.color),
        Command::Schema(schema) => commands::schema::run(schema),
        Command::Explain(explain) => commands::explain::run(explain, arguments.color),
        Command::Drift(drift) => commands::drift::run(drift, arguments.color),
        Command::Request(request) => commands::request::run(request, arguments.color),
        Command::Completions(completions) => commands::completions::run(completions),
        Command::Man => commands::man::run(),
    };
    let outcome = result.unwrap_or_else(|error| {
        // A reader that has seen enough, such as `head`, is no failure.
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Outcome::Valid;
        }
        output::complain(format_args!("{error}"));
        Outcome::Unreadable
    });
    ExitCode::from(outcome as u8)
}
