//! The command line arguments.

mod drift;
mod explain;
mod invocation;
mod names;
mod request;
mod schema;
mod values;

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use msgraph_profile::{Code, ElementPattern, Level, Payload, Rules};

use crate::input::{Inputs, MAX_BYTES, STDIN};
use crate::output::file_shown;
pub(crate) use drift::{DriftArguments, DriftFormat};
pub(crate) use explain::{ExplainArguments, ExplainFormat};
pub(crate) use invocation::{inputs, parse, usage_error};
pub(crate) use request::{Call, RequestArguments, RequestFormat};
pub(crate) use schema::SchemaArguments;

const VALIDATE_EXAMPLES: &str = "\
Examples:
  msgraph-profile validate request.json
  curl -s https://example.com/request.json | msgraph-profile validate -
  msgraph-profile validate --as update-personInterest --deny empty-update changes/*.json
  msgraph-profile validate --as auto bodies/
  git ls-files '*.json' | msgraph-profile validate --files-from -
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
    /// Input format (default: ndjson if all files are named .jsonl or .ndjson, otherwise json).
    #[arg(long, value_name = "FORMAT", value_enum)]
    input_format: Option<InputFormat>,
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
    /// Also validate the files named in this file, one name per line; `-` reads the names from standard input.
    #[arg(long, value_name = "FILE")]
    files_from: Option<OsString>,
    /// Do not read files that are larger, decompressed if they are named .gz (default: 256 MiB).
    #[arg(long, value_name = "BYTES")]
    max_bytes: Option<u64>,
    /// Files, folders, and patterns such as 'bodies/**/*.json'; `-`, or no argument, is standard input. Of a folder,
    /// the .json files that no .gitignore excludes are validated, or the .jsonl and .ndjson files of NDJSON input.
    #[arg(value_name = "FILE", help_heading = "Arguments")]
    files: Vec<OsString>,
}

impl ValidateArguments {
    /// What the bodies are validated as.
    pub(crate) fn as_payload(&self) -> AsPayload {
        let default = if self.each.is_some() { AsPayload::Auto } else { AsPayload::DEFAULT };
        self.payload.unwrap_or(default)
    }

    /// The limit of a file.
    pub(crate) fn max_bytes(&self) -> u64 {
        self.max_bytes.unwrap_or(MAX_BYTES)
    }

    /// The files to validate.
    pub(crate) fn inputs(&self) -> Inputs {
        let is_ndjson = self.input_format == Some(InputFormat::Ndjson);
        Inputs::find(&self.files, self.files_from.as_ref(), is_ndjson)
    }

    /// The format of the files, by their names unless it is given; an error if their names disagree.
    pub(crate) fn input_format(&self, inputs: &Inputs) -> Result<InputFormat, String> {
        if let Some(format) = self.input_format {
            return Ok(format);
        }
        let (lines, whole): (Vec<_>, Vec<_>) = inputs.files.iter().partition(|file| file.is_ndjson());
        match (lines.first(), whole.first()) {
            (Some(lines), Some(whole)) => Err(format!(
                "{} has a JSON value per line, {} does not: validate them in two runs, or give --input-format",
                file_shown(&lines.name),
                file_shown(&whole.name)
            )),
            (Some(_), None) => Ok(InputFormat::Ndjson),
            (None, _) => Ok(InputFormat::Json),
        }
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
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = values::settable_code())]
    pub(crate) allow: Vec<Code>,
    /// Report violations of a rule as warnings, which leave the file valid.
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = values::settable_code())]
    pub(crate) warn: Vec<Code>,
    /// Report violations of a rule as errors, which make the file invalid.
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = values::settable_code())]
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

/// The format of the files to validate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// Each file is one JSON value.
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
    #[cfg(feature = "cross-check")]
    if arguments.cross_check && (arguments.each.is_some() || arguments.as_payload() == AsPayload::Auto) {
        return Some("--cross-check supports neither --each nor --as auto");
    }
    let files = arguments.files.iter().filter(|file| *file == STDIN).count();
    let lists = usize::from(arguments.files_from.as_ref().is_some_and(|file| file == STDIN));
    if arguments.fix.is_requested() && files > 0 {
        return Some("--fix cannot write to standard input: name a file");
    }
    if arguments.fix.dry_run && arguments.format.is_some_and(|format| format != Format::Human) {
        return Some("--dry-run always prints a diff: omit --format");
    }
    (files + lists > 1).then_some("standard input (-) can be read only once")
}

/// Reports options that do not apply to the format of the files.
fn conflict_of_format(arguments: &ValidateArguments, format: InputFormat) -> Option<String> {
    if format == InputFormat::Json {
        let given = arguments.ndjson.given().next()?;
        return Some(format!("{given} requires --input-format ndjson, or files named .jsonl or .ndjson"));
    }
    conflict_of_ndjson(arguments).map(str::to_owned)
}

fn conflict_of_ndjson(arguments: &ValidateArguments) -> Option<&'static str> {
    if arguments.max_bytes.is_some() {
        return Some("NDJSON input has no limit for a file: give --max-line-bytes instead of --max-bytes");
    }
    if arguments.format.is_some_and(|format| format != Format::Ndjson) {
        return Some("NDJSON input supports only --format ndjson (the default)");
    }
    if arguments.each.is_some() || arguments.as_payload() == AsPayload::Auto {
        return Some("NDJSON input supports neither --each nor --as auto");
    }
    arguments.fix.is_requested().then_some("--fix does not support NDJSON input")
}
