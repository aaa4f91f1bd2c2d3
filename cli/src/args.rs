//! The command line arguments.

mod config;
mod conflicts;
mod drift;
mod explain;
mod input;
mod invocation;
mod names;
mod output;
mod request;
mod rules;
mod schema;
mod values;

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::input::Inputs;
pub(crate) use config::ConfigArguments;
pub(crate) use drift::{DriftArguments, DriftFormat};
pub(crate) use explain::{ExplainArguments, ExplainFormat};
pub(crate) use input::{AsPayload, InputArguments, InputFormat};
pub(crate) use invocation::{inputs, parse, usage_error};
pub(crate) use names::unknown;
pub(crate) use output::{Format, OutputArguments, OutputFile};
pub(crate) use request::{Call, RequestArguments, RequestFormat};
pub(crate) use rules::{RuleArguments, settable};
pub(crate) use schema::SchemaArguments;

const VALIDATE_EXAMPLES: &str = "\
Examples:
  msgraph-profile validate request.json
  curl -s https://example.com/request.json | msgraph-profile validate -
  msgraph-profile validate --as update-personInterest --deny warnings changes/
  msgraph-profile validate --as auto bodies/
  git ls-files '*.json' | msgraph-profile validate --files-from -
  msgraph-profile validate --each '/value/*' list.json
  msgraph-profile validate -q --output sarif=results.sarif bodies/
  msgraph-profile validate --fix --dry-run request.json
  msgraph-profile validate --id-pointer /@key interests.ndjson > results.ndjson";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  msgraph-profile completions bash > ~/.local/share/bash-completion/completions/msgraph-profile
  msgraph-profile completions zsh > ~/.zfunc/_msgraph-profile
  msgraph-profile completions fish > ~/.config/fish/completions/msgraph-profile.fish";

const MAN_EXAMPLES: &str = "\
Examples:
  msgraph-profile man validate | man -l -
  msgraph-profile man --out ~/.local/share/man/man1";

/// Validate Microsoft Graph profile payloads before they are sent, and explain what they can contain.
#[derive(Debug, Parser)]
#[command(name = "msgraph-profile", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// When to use colour. Respects `NO_COLOR` and `CLICOLOR_FORCE`.
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(aliases = ["check", "lint"])]
    Validate(Box<ValidateArguments>),
    Schema(SchemaArguments),
    Explain(ExplainArguments),
    Drift(DriftArguments),
    Request(Box<RequestArguments>),
    Completions(CompletionsArguments),
    Man(ManArguments),
}

/// Validate JSON files and report every problem in them.
///
/// Results go to standard output. Exit status: 0 valid, 1 invalid, 2 usage error, 3 a file could not be read or
/// written.
#[derive(Debug, Args)]
#[command(after_help = VALIDATE_EXAMPLES)]
pub(crate) struct ValidateArguments {
    /// Files, folders, and patterns such as 'bodies/**/*.json'; `-`, or no argument, is standard input. Of a folder,
    /// the .json files that no .gitignore excludes are validated, or the .jsonl and .ndjson files of NDJSON input.
    #[arg(value_name = "FILE")]
    files: Vec<OsString>,
    /// Exit with status 0 even if a file is invalid.
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// Also validate by the exported JSON Schema document, and report differing verdicts (both at default levels,
    /// without a configuration file).
    #[cfg(feature = "cross-check")]
    #[arg(long)]
    pub(crate) cross_check: bool,
    #[command(flatten)]
    pub(crate) input: InputArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
    #[command(flatten)]
    pub(crate) show: ShowArguments,
    #[command(flatten)]
    pub(crate) rules: RuleArguments,
    #[command(flatten)]
    config: ConfigArguments,
    #[command(flatten)]
    pub(crate) fix: FixArguments,
    #[command(flatten)]
    pub(crate) ndjson: NdjsonArguments,
}

impl ValidateArguments {
    /// Where configuration files are looked for.
    pub(crate) fn config_arguments(&self) -> ConfigArguments {
        // The documents know nothing of a configuration.
        #[cfg(feature = "cross-check")]
        if self.cross_check {
            return ConfigArguments { config: None, no_config: true };
        }
        self.config.clone()
    }

    /// The files to validate.
    pub(crate) fn inputs(&self) -> Inputs {
        let is_ndjson = self.input.input_format == Some(InputFormat::Ndjson);
        Inputs::find(&self.files, self.input.files_from.as_ref(), is_ndjson)
    }
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Display")]
pub(crate) struct ShowArguments {
    /// Include wrong values in messages. They may be personal data.
    #[arg(long)]
    pub(crate) show_values: bool,
    /// Omit source lines from human output.
    #[arg(long)]
    pub(crate) no_source: bool,
    /// Print equal violations once, with the places where they are, after all files.
    #[arg(long)]
    pub(crate) group: bool,
    /// Width of human output, 20 to 1000 (default: the terminal's width, or 100).
    #[arg(long, value_name = "COLUMNS")]
    pub(crate) width: Option<usize>,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Fixing")]
pub(crate) struct FixArguments {
    /// Fix problems that have exactly one correct value, then report the rest.
    #[arg(long)]
    pub(crate) fix: bool,
    /// Print the changes of `--fix`, which it implies, as a unified diff instead of writing them.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

impl FixArguments {
    /// Whether fixes are written or printed.
    pub(crate) fn is_requested(&self) -> bool {
        self.fix || self.dry_run
    }
}

#[derive(Debug, Args)]
#[command(next_help_heading = "NDJSON input")]
pub(crate) struct NdjsonArguments {
    /// Number of threads that validate lines, 1 to 512 (default: one for each core).
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub(crate) threads: Option<u16>,
    /// Copy the value at this JSON Pointer of each line to `id` in its result.
    #[arg(long, value_name = "POINTER", value_parser = values::pointer)]
    pub(crate) id_pointer: Option<String>,
    /// Report longer lines as too-large without validating them (default: 16 MiB).
    #[arg(long, value_name = "BYTES")]
    max_line_bytes: Option<NonZeroUsize>,
}

impl NdjsonArguments {
    /// The limit of a line.
    pub(crate) fn max_line_bytes(&self) -> usize {
        self.max_line_bytes.unwrap_or(values::MAX_LINE_BYTES).get()
    }

    /// The options that are given.
    fn given(&self) -> impl Iterator<Item = &'static str> {
        let options = [
            ("--threads", self.threads.is_some()),
            ("--id-pointer", self.id_pointer.is_some()),
            ("--max-line-bytes", self.max_line_bytes.is_some()),
        ];
        options.into_iter().filter_map(|(option, is_given)| is_given.then_some(option))
    }
}

/// Print a completion script for a shell.
#[derive(Debug, Args)]
#[command(after_help = COMPLETIONS_EXAMPLES)]
pub(crate) struct CompletionsArguments {
    /// The shell.
    pub(crate) shell: Shell,
}

/// Print a manual page in roff format, or write the pages of all commands.
#[derive(Debug, Args)]
#[command(after_help = MAN_EXAMPLES)]
pub(crate) struct ManArguments {
    /// The command whose page is printed (default: the program's own page).
    #[arg(value_name = "COMMAND", conflicts_with = "out")]
    pub(crate) command: Option<String>,
    /// Write the page of every command to this folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Color {
    /// On terminals.
    #[default]
    Auto,
    /// Also in pipes and files.
    Always,
    /// Not at all.
    Never,
}
