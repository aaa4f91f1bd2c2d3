//! The command line.

mod request;
mod schema;
mod values;

use std::num::NonZeroUsize;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use msgraph_profile::{Code, Level, Payload, Rules};

pub(crate) use request::{RequestArguments, RequestFormat};
pub(crate) use schema::SchemaArguments;

const VALIDATE_EXAMPLES: &str = "\
Examples:
  msgraph-profile validate request.json
  curl -s https://example.com/request.json | msgraph-profile validate -
  msgraph-profile validate --as update-personInterest --deny empty-update changes/*.json
  msgraph-profile validate --format sarif *.json > findings.sarif
  msgraph-profile validate --fix --dry-run request.json
  msgraph-profile validate --input-format ndjson --id-pointer /@key interests.ndjson > results.ndjson";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  msgraph-profile explain enum-unknown
  msgraph-profile explain personInterest
  msgraph-profile explain personInterest.webUrl
  msgraph-profile explain create-personInterest";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  msgraph-profile completions bash > ~/.local/share/bash-completion/completions/msgraph-profile
  msgraph-profile completions zsh > ~/.zfunc/_msgraph-profile";

/// Check Microsoft Graph profile payloads before they are sent, and explain what may stand in them.
#[derive(Debug, Parser)]
#[command(name = "msgraph-profile", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// When to colour: on a terminal, always or never. `NO_COLOR` and `CLICOLOR_FORCE` are heeded.
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Validate(Box<ValidateArguments>),
    Schema(SchemaArguments),
    Explain(ExplainArguments),
    Request(Box<RequestArguments>),
    Completions(CompletionsArguments),
    /// Print the manual page, in roff.
    Man,
}

/// Check JSON files and report everything that is wrong in them.
///
/// Results go to standard output. Exit status: 0 valid, 1 invalid, 2 wrong usage, 3 a file could not be read or
/// written.
#[derive(Debug, Args)]
#[command(after_help = VALIDATE_EXAMPLES)]
pub(crate) struct ValidateArguments {
    /// What the files hold.
    #[arg(long = "as", value_name = "PAYLOAD", default_value = Payload::CreatePersonInterest.as_str(), value_parser = values::payload())]
    pub(crate) payload: Payload,
    /// How the files are read.
    #[arg(long, value_name = "FORM", value_enum, default_value_t)]
    pub(crate) input_format: InputFormat,
    /// How to print what is found; human where nothing is said, and ndjson for NDJSON input.
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Also ask the exported JSON Schema document, and say where the two verdicts differ by default.
    #[cfg(feature = "cross-check")]
    #[arg(long)]
    pub(crate) cross_check: bool,
    /// Exit with status 0 even where a file is invalid.
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

#[derive(Debug, Args)]
#[command(next_help_heading = "Rules")]
pub(crate) struct RuleArguments {
    /// Do not report a rule. Of several settings of one rule, the hardest counts.
    #[arg(long, value_name = "CODE", value_parser = values::settable_code())]
    pub(crate) allow: Vec<Code>,
    /// Report a rule, and leave the file valid.
    #[arg(long, value_name = "CODE", value_parser = values::settable_code())]
    pub(crate) warn: Vec<Code>,
    /// Report a rule, and make the file invalid.
    #[arg(long, value_name = "CODE", value_parser = values::settable_code())]
    pub(crate) deny: Vec<Code>,
}

impl RuleArguments {
    /// The settings as rules.
    pub(crate) fn rules(&self) -> Rules {
        let settings = [(&self.allow, Level::Allow), (&self.warn, Level::Warn), (&self.deny, Level::Deny)];
        settings.iter().fold(Rules::DEFAULT, |rules, (codes, level)| {
            codes.iter().fold(rules, |rules, code| rules.set(*code, *level))
        })
    }
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "What is shown")]
pub(crate) struct ShowArguments {
    /// Repeat wrong values in what is said of them. They may be personal data.
    #[arg(long)]
    pub(crate) show_values: bool,
    /// Leave the lines of the files out of human output.
    #[arg(long)]
    pub(crate) no_source: bool,
    /// How wide human output may be; the terminal's width where nothing is said, 100 elsewhere.
    #[arg(long, value_name = "COLUMNS")]
    pub(crate) width: Option<usize>,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Mending")]
pub(crate) struct FixArguments {
    /// Mend what has exactly one right answer, then report what is left.
    #[arg(long)]
    pub(crate) fix: bool,
    /// Print what --fix would change, as a unified diff, and write nothing.
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "NDJSON input")]
pub(crate) struct NdjsonArguments {
    /// How many threads check lines; one for each core where nothing is said.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) threads: Option<NonZeroUsize>,
    /// Echo the value at this JSON Pointer of each line as `id`.
    #[arg(long, value_name = "POINTER", value_parser = values::pointer)]
    pub(crate) id_pointer: Option<String>,
    /// Report longer lines as too-large without reading them.
    #[arg(long, value_name = "BYTES", default_value_t = values::MAX_LINE_BYTES)]
    pub(crate) max_line_bytes: NonZeroUsize,
}

/// Explain a rule, a payload, a type, a property or an enum.
#[derive(Debug, Args)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub(crate) struct ExplainArguments {
    /// A rule's code, a name, or `type.property`.
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
}

/// Print a completion script for a shell.
#[derive(Debug, Args)]
#[command(after_help = COMPLETIONS_EXAMPLES)]
pub(crate) struct CompletionsArguments {
    /// Which shell.
    pub(crate) shell: Shell,
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

/// How files are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// Each file is one JSON value.
    #[default]
    Json,
    /// Each line of each file is one JSON value.
    Ndjson,
}

/// How `validate` prints what it finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Human,
    /// One JSON array with an object for each file.
    Json,
    /// One JSON object on a line of its own for each file, or for each line of NDJSON input.
    Ndjson,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
}

/// Reads the command line; wrong usage ends the process with status 2.
pub(crate) fn parse() -> Arguments {
    let arguments = Arguments::parse();
    let conflict = match &arguments.command {
        Command::Validate(validate) => conflict(validate).map(str::to_owned),
        Command::Request(request) => request::conflict(request),
        _ => None,
    };
    if let Some(message) = conflict {
        Arguments::command().error(ErrorKind::ArgumentConflict, message).exit();
    }
    arguments
}

/// What clap cannot say of options that exclude each other.
fn conflict(arguments: &ValidateArguments) -> Option<&'static str> {
    let ndjson = arguments.input_format == InputFormat::Ndjson;
    let standard_input = arguments.files.iter().filter(|file| *file == "-").count();
    if ndjson && arguments.format.is_some_and(|format| format != Format::Ndjson) {
        return Some(
            "NDJSON input is answered with one line for each line: leave --format out, or say --format ndjson",
        );
    }
    if ndjson && arguments.fix.fix {
        return Some("--fix mends JSON files, not NDJSON");
    }
    if !ndjson && (arguments.ndjson.threads.is_some() || arguments.ndjson.id_pointer.is_some()) {
        return Some("--threads and --id-pointer are for --input-format ndjson");
    }
    if arguments.fix.fix && standard_input > 0 {
        return Some("--fix needs files to write to, and `-` is none");
    }
    if arguments.fix.dry_run && arguments.format.is_some_and(|format| format != Format::Human) {
        return Some("--dry-run prints a diff: leave --format out");
    }
    (standard_input > 1).then_some("standard input, `-`, can be read once only")
}
