//! The arguments of `explain`.

use clap::{Args, ValueEnum};

use super::names::Suggested;
use super::{AsPayload, values};
use crate::subject;

const EXAMPLES: &str = "\
Examples:
  msgraph-profile explain
  msgraph-profile explain enum-unknown
  msgraph-profile explain personInterest
  msgraph-profile explain webUrl
  msgraph-profile explain list-personInterest
  msgraph-profile explain request.json:3:5";

/// Explain a rule, an operation, a type, a property, an enum, a value or a permission.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ExplainArguments {
    /// A name in any case: of a rule, an operation, a type or an enum, `type.property`, or a property or a value alone.
    /// `FILE:LINE:COLUMN` explains what can be there. Without it, all names are listed.
    #[arg(value_name = "NAME", value_parser = Suggested(subject::names), hide_possible_values = true)]
    pub(crate) name: Option<String>,
    /// Output format.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ExplainFormat,
    /// Width of human output, 20 to 1000 (default: the terminal's width, or 100).
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(20..=1000))]
    pub(crate) width: Option<u16>,
    /// The payload of the file in `FILE:LINE:COLUMN`, or `auto` to decide by what the file holds.
    #[arg(long = "as", value_name = "PAYLOAD", value_parser = values::as_payload(), default_value = AsPayload::AUTO, hide_possible_values = true)]
    pub(crate) payload: AsPayload,
}

/// The output formats of `explain`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExplainFormat {
    /// Text for a terminal.
    #[default]
    Human,
    /// One JSON object with name, kind and sections.
    Json,
    /// Markdown, for documents.
    Markdown,
}
