//! The command line.

mod schema;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use msgraph_profile::{Code, Payload};

pub(crate) use schema::SchemaArguments;

/// Check Microsoft Graph profile payloads before they are sent, and print their JSON Schema.
#[derive(Debug, Parser)]
#[command(name = "msgraph-profile", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Validate(ValidateArguments),
    Schema(SchemaArguments),
}

/// Check JSON files and report everything that is wrong in them.
///
/// Exit status: 0 valid, 1 invalid, 2 wrong usage, 3 a file could not be read.
#[derive(Debug, Args)]
pub(crate) struct ValidateArguments {
    /// What the files hold.
    #[arg(long = "as", value_name = "PAYLOAD", default_value = Payload::CreatePersonInterest.as_str(), value_parser = payload())]
    pub(crate) payload: Payload,
    /// How to print what is found.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Do not report a rule. Of several settings of one rule, the hardest counts.
    #[arg(long, value_name = "CODE", value_parser = code())]
    pub(crate) allow: Vec<Code>,
    /// Report a rule, and leave the file valid.
    #[arg(long, value_name = "CODE", value_parser = code())]
    pub(crate) warn: Vec<Code>,
    /// Report a rule, and make the file invalid.
    #[arg(long, value_name = "CODE", value_parser = code())]
    pub(crate) deny: Vec<Code>,
    /// Also ask the exported JSON Schema document, and say where the two verdicts differ by default.
    #[cfg(feature = "cross-check")]
    #[arg(long)]
    pub(crate) cross_check: bool,
    /// Exit with status 0 even where a file is invalid.
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// The files; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,
}

/// How `validate` prints what it finds.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Human,
    /// One JSON array with an object for each file.
    Json,
}

fn payload() -> impl TypedValueParser<Value = Payload> {
    PossibleValuesParser::new(Payload::ALL.iter().map(|payload| payload.as_str()))
        .try_map(|name| name.parse::<Payload>())
}

fn code() -> impl TypedValueParser<Value = Code> {
    PossibleValuesParser::new(Code::ALL.iter().map(|code| code.as_str())).try_map(|name| {
        let code = name.parse::<Code>().map_err(|error| error.to_string())?;
        if code.is_fixed() { Err(format!("the level of {code} cannot be changed")) } else { Ok(code) }
    })
}
