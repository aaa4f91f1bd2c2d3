//! The command line arguments.

mod drift;
mod explain;
mod invocation;
mod names;
mod request;
mod schema;
mod values;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use msgraph_profile::{Code, ElementPattern, Level, Payload, Rules};

use crate::input::STDIN;
pub(crate) use drift::{DriftArguments, DriftFormat};
pub(crate) use explain::{ExplainArguments, ExplainFormat};
pub(crate) use invocation::{parse, usage_error};
pub(crate) use request::{Call, RequestArguments, RequestFormat};
pub(crate) use schema::SchemaArguments;

const VALIDATE_EXAMPLES: &str = "\
Examples:
  msgraph-profile validate request.json
  curl -s https://example.com/request.json | msgraph-profile validate -
  msgraph-profile validate --as update-personInterest --deny empty-update changes/*.json
  msgraph-profile validate --as auto bodies/*.json
  msgraph-profile validate --each '/value/*' list.json
  msgraph-profile validate --format sarif *.json > results.sarif
  msgraph-profile validate --fix --dry-run request.json
  msgraph-profile validate --input-format ndjson --id-pointer /@key interests.ndjson > results.ndjson";

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
    /// The payload to validate the files as, or `auto` to decide by what each body holds (default:
    /// create-personInterest, or auto with `--each`).
    #[arg(long = "as", value_name = "PAYLOAD", value_parser = values::as_payload())]
    payload: Option<AsPayload>,
    /// Validate the values at this JSON Pointer, in which `*` is every item, instead of the whole file: /value/*
    /// of a list, /requests/*/body of a batch.
    #[arg(long, value_name = "POINTER")]
    pub(crate) each: Option<ElementPattern>,
    /// Input format.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) input_format: InputFormat,
    /// Output format (default: human, or ndjson for NDJSON input).
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Also validate by the exported JSON Schema document, and report differing verdicts (both at default levels).
    #[cfg(feature = "cross-check")]
    #[arg(long)]
    pub(crate) cross_check: bool,
    /// Exit with status 0 even if a file is invalid.
    #[arg(long)]
    pub(crate) exit_zero: bool,
    #[command(flatten)]
    pub(crate) rules: RuleArguments,
    #[command(flatten)]
    pub(crate) show: ShowArguments,
    #[command(flatten)]
    pub(crate) fix: FixArguments,
    #[command(flatten)]
    pub(crate) ndjson: NdjsonArguments,
    /// The files; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,
}

impl ValidateArguments {
    /// What the bodies are validated as.
    pub(crate) fn as_payload(&self) -> AsPayload {
        let default = if self.each.is_some() { AsPayload::Auto } else { AsPayload::DEFAULT };
        self.payload.unwrap_or(default)
    }
}

/// What a body is validated as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AsPayload {
    /// What the evidence in it decides for.
    Auto,
    Payload(Payload),
}

impl AsPayload {
    pub(crate) const AUTO: &str = "auto";
    const DEFAULT: Self = Self::Payload(Payload::CreatePersonInterest);
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Rules")]
pub(crate) struct RuleArguments {
    /// Do not report a rule. If a rule is given several levels, the strictest applies.
    #[arg(long, value_name = "CODE", value_parser = values::settable_code())]
    pub(crate) allow: Vec<Code>,
    /// Report violations of a rule as warnings, which leave the file valid.
    #[arg(long, value_name = "CODE", value_parser = values::settable_code())]
    pub(crate) warn: Vec<Code>,
    /// Report violations of a rule as errors, which make the file invalid.
    #[arg(long, value_name = "CODE", value_parser = values::settable_code())]
    pub(crate) deny: Vec<Code>,
}

impl RuleArguments {
    /// Whether a level is given.
    fn is_given(&self) -> bool {
        [&self.allow, &self.warn, &self.deny].iter().any(|codes| !codes.is_empty())
    }

    /// The rules with these levels.
    pub(crate) fn rules(&self) -> Rules {
        let levels = [(&self.allow, Level::Allow), (&self.warn, Level::Warn), (&self.deny, Level::Deny)];
        levels.iter().fold(Rules::DEFAULT, |rules, (codes, level)| {
            codes.iter().fold(rules, |rules, code| rules.set(*code, *level))
        })
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
    /// Print the changes of `--fix` as a unified diff instead of writing them.
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "NDJSON input")]
pub(crate) struct NdjsonArguments {
    /// Number of threads that validate lines (default: one for each core).
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threads: Option<NonZeroUsize>,
    /// Copy the value at this JSON Pointer of each line to `id` in its result.
    #[arg(long, value_name = "POINTER", value_parser = values::pointer)]
    pub(crate) id_pointer: Option<String>,
    /// Report longer lines as too-large without validating them.
    #[arg(long, value_name = "BYTES", default_value_t = values::MAX_LINE_BYTES)]
    pub(crate) max_line_bytes: NonZeroUsize,
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

/// The format of the files to validate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// Each file is one JSON value.
    #[default]
    Json,
    /// Each line of each file is one JSON value.
    Ndjson,
}

/// The output formats of `validate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Diagnostics for people.
    Human,
    /// One JSON array with an object for each file.
    Json,
    /// One line with a JSON object for each file, or for each line of NDJSON input.
    Ndjson,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands for GitHub Actions.
    Github,
}

/// Reports options that exclude each other in ways that clap cannot express.
fn conflict(arguments: &ValidateArguments) -> Option<&'static str> {
    let ndjson = arguments.input_format == InputFormat::Ndjson;
    let standard_input = arguments.files.iter().filter(|file| *file == STDIN).count();
    if ndjson && arguments.format.is_some_and(|format| format != Format::Ndjson) {
        return Some("--input-format ndjson supports only --format ndjson (the default)");
    }
    if ndjson && (arguments.each.is_some() || arguments.as_payload() == AsPayload::Auto) {
        return Some("--input-format ndjson supports neither --each nor --as auto");
    }
    #[cfg(feature = "cross-check")]
    if arguments.cross_check && (arguments.each.is_some() || arguments.as_payload() == AsPayload::Auto) {
        return Some("--cross-check supports neither --each nor --as auto");
    }
    if ndjson && arguments.fix.fix {
        return Some("--fix does not support --input-format ndjson");
    }
    if !ndjson && (arguments.ndjson.threads.is_some() || arguments.ndjson.id_pointer.is_some()) {
        return Some("--threads and --id-pointer require --input-format ndjson");
    }
    if arguments.fix.fix && standard_input > 0 {
        return Some("--fix cannot write to standard input: name a file");
    }
    if arguments.fix.dry_run && arguments.format.is_some_and(|format| format != Format::Human) {
        return Some("--dry-run always prints a diff: omit --format");
    }
    (standard_input > 1).then_some("standard input (-) can be read only once")
}
