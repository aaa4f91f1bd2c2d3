//! The command line as a whole: how it is read, and how a mistake in it is reported.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::Path;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Error, Parser};

use super::conflicts::{conflict, conflict_of_format};
use super::{Arguments, Command, InputFormat, ValidateArguments};
use crate::input::{Inputs, STDIN};
use crate::text::escaped;

/// What people type for `validate --fix`.
const FIX_ALIAS: &str = "fix";

/// Parses the command line; a usage error ends the process with status 2.
pub(crate) fn parse(arguments: Vec<OsString>) -> Arguments {
    let mut arguments =
        Arguments::try_parse_from(expanded(arguments)).unwrap_or_else(|error| with_file_tip(error).exit());
    if let Command::Validate(validate) = &mut arguments.command
        && validate.files.is_empty()
        && validate.input.files_from.is_none()
    {
        if io::stdin().is_terminal() {
            let message = "no files are given; `-` reads standard input";
            usage_error("validate", ErrorKind::MissingRequiredArgument, message);
        }
        validate.files.push(STDIN.into());
    }
    if let Command::Validate(validate) = &arguments.command
        && let Some(message) = conflict(validate)
    {
        usage_error("validate", ErrorKind::ArgumentConflict, message);
    }
    arguments
}

/// Reports a mistake in the arguments of a command, with the usage of that command, and ends the process.
pub(crate) fn usage_error(command: &str, kind: ErrorKind, message: &str) -> ! {
    let mut program = Arguments::command();
    // Only a built command knows the name of the program around it.
    program.build();
    match program.find_subcommand_mut(command) {
        Some(command) => command.error(kind, message).exit(),
        None => program.error(kind, message).exit(),
    }
}

/// The files to validate and their format; a usage error ends the process with status 2.
pub(crate) fn inputs(arguments: &ValidateArguments) -> (Inputs, InputFormat) {
    let inputs = arguments.inputs();
    let format = arguments
        .input
        .format(&inputs)
        .unwrap_or_else(|message| usage_error("validate", ErrorKind::ArgumentConflict, &message));
    if let Some(message) = conflict_of_format(arguments, format) {
        usage_error("validate", ErrorKind::ArgumentConflict, &message);
    }
    (inputs, format)
}

/// The arguments with `fix` written as `validate --fix`.
fn expanded(arguments: Vec<OsString>) -> Vec<OsString> {
    let mut is_value = true;
    let command = arguments.iter().position(|argument| {
        let is_option = argument.as_encoded_bytes().starts_with(b"-");
        let is_command = !is_value && !is_option;
        is_value = argument == "--color";
        is_command
    });
    let Some(command) = command.filter(|index| arguments.get(*index).is_some_and(|name| name == FIX_ALIAS))
    else {
        return arguments;
    };
    let is_given = arguments.iter().skip(command).any(|argument| argument == "--fix");
    let written = if is_given { &["validate"][..] } else { &["validate", "--fix"] };
    let mut expanded = arguments;
    expanded.splice(command..=command, written.iter().map(OsString::from));
    expanded
}

/// An unknown command that is the name of a file gets the tip to validate it.
fn with_file_tip(mut error: Error) -> Error {
    let name = match (error.kind(), error.get(ContextKind::InvalidSubcommand)) {
        (ErrorKind::InvalidSubcommand, Some(ContextValue::String(name))) if Path::new(name).exists() => {
            name.clone()
        }
        _ => return error,
    };
    let mut tip = StyledStr::new();
    tip.push_str(&format!("it is a file; to validate it: msgraph-profile validate {}", escaped(&name)));
    error.remove(ContextKind::SuggestedSubcommand);
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip]));
    error
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::expanded;

    #[test]
    fn fix_is_validate_with_fix() {
        for (typed, meant) in [
            ("p fix a.json", "p validate --fix a.json"),
            ("p --color never fix a.json", "p --color never validate --fix a.json"),
            ("p --color=never fix --fix a.json", "p --color=never validate --fix a.json"),
            ("p validate fix", "p validate fix"),
            ("fix explain fix", "fix explain fix"),
            ("p --color fix", "p --color fix"),
            ("p", "p"),
        ] {
            let arguments = typed.split(' ').map(OsString::from).collect();
            let meant: Vec<OsString> = meant.split(' ').map(OsString::from).collect();
            assert_eq!(expanded(arguments), meant, "{typed}");
        }
    }
}
