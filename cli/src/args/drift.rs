//! The arguments of `drift`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

const EXAMPLES: &str = "\
Examples:
  curl -s 'https://graph.microsoft.com/beta/$metadata' | msgraph-profile drift --csdl -
  msgraph-profile drift --csdl beta-USNat.csdl --cloud USNat
  msgraph-profile drift --csdl metadata.xml --schemas schemas --format json
  msgraph-profile drift --typings node_modules/@microsoft/microsoft-graph-types-beta/microsoft-graph.d.ts";

/// Compare the schema files with what Microsoft publishes.
///
/// Reports every difference that no disagreement row explains, and every obsolete disagreement row.
///
/// Exit status: 0 no drift, 1 drift, 2 usage error, 3 a file could not be read or is invalid.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct DriftArguments {
    #[command(flatten)]
    pub(crate) against: AgainstArguments,
    /// The cloud that the file comes from, as disagreement rows name it.
    #[arg(long, value_name = "NAME", default_value = "global")]
    pub(crate) cloud: String,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DriftFormat,
    /// Compare the schema files in this folder instead of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub(crate) schemas: Option<PathBuf>,
    /// The maximum width of human output; by default the width of the terminal, or 100 without one.
    #[arg(long, value_name = "COLUMNS")]
    pub(crate) width: Option<usize>,
}

/// The file to compare with.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct AgainstArguments {
    /// A $metadata document (CSDL in XML); `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) csdl: Option<PathBuf>,
    /// Microsoft's TypeScript typings, from @microsoft/microsoft-graph-types-beta; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) typings: Option<PathBuf>,
}

/// The output formats of `drift`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DriftFormat {
    /// Text for people.
    #[default]
    Human,
    /// A JSON array with an object for each difference.
    Json,
}
