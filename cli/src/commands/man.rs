//! `man`: prints a manual page, or writes one for each command.

use std::fs;
use std::io::{self, Write};

use clap::error::ErrorKind;
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use msgraph_profile::SCHEMA_VERSION;

use crate::Outcome;
use crate::args::{Arguments, ManArguments, usage_error};
use crate::output::print_file_error;
use crate::text::escaped;

/// How the examples of a command begin in its help.
const EXAMPLES: &str = "Examples:";

pub(crate) fn run(arguments: &ManArguments) -> io::Result<Outcome> {
    // A page for `help` would only repeat the others.
    let mut program = Arguments::command().disable_help_subcommand(true);
    program.build();
    if let Some(folder) = &arguments.out {
        return Ok(match write(&program, folder) {
            Ok(()) => Outcome::Valid,
            Err(error) => {
                print_file_error(&folder.to_string_lossy(), &error);
                Outcome::IoError
            }
        });
    }
    let command = match &arguments.command {
        None => &program,
        Some(name) => program.find_subcommand(name).unwrap_or_else(|| {
            usage_error("man", ErrorKind::InvalidValue, &format!("unknown command \"{}\"", escaped(name)))
        }),
    };
    io::stdout().lock().write_all(&page(command)?)?;
    Ok(Outcome::Valid)
}

fn write(program: &Command, folder: &std::path::Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for command in program.get_subcommands().chain([program]) {
        fs::write(folder.join(man(command).get_filename()), page(command)?)?;
    }
    Ok(())
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let man = man(command);
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    // The generator's own synopsis lists every option without its value.
    let usage = command.clone().render_usage().to_string().replace('-', "\\-");
    writeln!(page, ".SH SYNOPSIS\n{}", usage.trim_start_matches("Usage: ").trim())?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    if let Some(examples) = command.get_after_help() {
        let examples = examples.to_string().replace('\\', "\\e").replace('-', "\\-");
        let examples = examples.trim_start_matches(EXAMPLES);
        writeln!(page, ".SH EXAMPLES\n.nf\n{}\n.fi", examples.trim_start_matches('\n'))?;
    }
    Ok(with_plain_space(&page))
}

fn man(command: &Command) -> Man {
    let man = Man::new(command.clone());
    let name = command.get_display_name().unwrap_or(command.get_name());
    man.title(name.to_uppercase())
        .date(SCHEMA_VERSION)
        .source(concat!("msgraph-profile ", env!("CARGO_PKG_VERSION")))
        .manual("User Commands")
}

/// The page with vertical space as such; the generator writes a blank line between line breaks, of which formatters warn.
fn with_plain_space(page: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(page).replace("\n.br\n\n.br\n", "\n.sp\n").into_bytes()
}
