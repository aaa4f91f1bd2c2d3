//! `completions`: prints a completion script.

use std::io::{self, Write};

use clap::{Arg, Command, CommandFactory};
use clap_complete::Shell;

use crate::Outcome;
use crate::args::{Arguments, CompletionsArguments};

const PROGRAM: &str = "msgraph-profile";
/// The name of the program's function in the bash script, and in the names that its branches compare with.
const BASH_PROGRAM: &str = "msgraph__profile";
/// What the generator writes instead in the branches, because the program's name has a hyphen.
const BASH_BRANCH: &str = "msgraph__subcmd__profile";

pub(crate) fn run(arguments: &CompletionsArguments) -> io::Result<Outcome> {
    let mut program = Arguments::command();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut program, PROGRAM, &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    match arguments.shell {
        // Without this no branch is ever taken, and nothing after a command is completed.
        Shell::Bash => script = script.replace(BASH_BRANCH, BASH_PROGRAM),
        Shell::Fish => script.extend(program.get_subcommands().filter_map(fish_positionals)),
        _ => {}
    }
    io::stdout().lock().write_all(script.as_bytes())?;
    Ok(Outcome::Valid)
}

/// A line for the values of a command's arguments that are not options, which the generator leaves out.
fn fish_positionals(command: &Command) -> Option<String> {
    let values = command.get_positionals().flat_map(Arg::get_possible_values);
    let names: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
    let condition = format!("__fish_msgraph_profile_using_subcommand {}", command.get_name());
    (!names.is_empty())
        .then(|| format!("complete -c {PROGRAM} -n \"{condition}\" -a \"{}\"\n", names.join(" ")))
}
