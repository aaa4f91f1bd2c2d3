//! `man`: prints the manual page, with a section for each command.

use std::io::{self, Write};

use clap::CommandFactory;

use crate::Outcome;
use crate::args::Arguments;

pub(crate) fn run() -> io::Result<Outcome> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    for subcommand in command.get_subcommands() {
        let man = clap_mangen::Man::new(subcommand.clone());
        man.render_synopsis_section(&mut page)?;
        man.render_description_section(&mut page)?;
        man.render_options_section(&mut page)?;
        man.render_extra_section(&mut page)?;
    }
    io::stdout().lock().write_all(&page)?;
    Ok(Outcome::Valid)
}
