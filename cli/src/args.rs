//! The command line.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use msgraph_profile::json_schema::{self, Dialect};
use msgraph_profile::{Code, Payload};

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
    /// Exit with status 0 even where a file is invalid.
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// The files; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,
}

/// Print the JSON Schema document of a payload, a type or an enum.
#[derive(Debug, Args)]
pub(crate) struct SchemaArguments {
    /// Which one.
    #[arg(value_parser = document_name())]
    pub(crate) name: String,
    /// In which dialect.
    #[arg(long, default_value = Dialect::Draft202012.as_str(), value_parser = dialect())]
    pub(crate) dialect: Dialect,
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

fn dialect() -> impl TypedValueParser<Value = Dialect> {
    PossibleValuesParser::new(Dialect::ALL.iter().map(|dialect| dialect.as_str()))
        .try_map(|name| name.parse::<Dialect>())
}

fn document_name() -> PossibleValuesParser {
    let documents = json_schema::documents().filter(|document| document.dialect() == Dialect::Draft202012);
    PossibleValuesParser::new(documents.map(|document| document.name()))
}
