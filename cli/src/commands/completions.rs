//! `completions`: prints a completion script.

use std::io::{self, Write};

use clap::CommandFactory;

use crate::Outcome;
use crate::args::{Arguments, CompletionsArguments};

pub(crate) fn run(arguments: &CompletionsArguments) -> io::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "msgraph-profile", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(Outcome::Valid)
}
