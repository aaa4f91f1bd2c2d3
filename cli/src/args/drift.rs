//! The command line of `drift`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

const EXAMPLES: &str = "\
Examples:
  curl -s 'https://graph.microsoft.com/beta/$metadata' | msgraph-profile drift --csdl -
  msgraph-profile drift --csdl beta-USNat.csdl --cloud USNat
  msgraph-profile drift --csdl metadata.xml --schemas schemas --format json
  msgraph-profile drift --typings node_modules/@microsoft/microsoft-graph-types-beta/microsoft-graph.d.ts";

/// Compare the schema tables with what Microsoft publishes, and report every difference that no table row explains.
///
/// Exit status: 0 no drift, 1 drift, 2 wrong usage, 3 a file could not be read, or is not what it should be.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct DriftArguments {
    #[command(flatten)]
    pub(crate) against: AgainstArguments,
    /// Which cloud's file it is, as disagreement rows name it.
    #[arg(long, value_name = "NAME", default_value = "global")]
    pub(crate) cloud: String,
    /// How to print what is found.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DriftFormat,
    /// Compare the schema files below this folder instead of those built in.
    #[arg(long, value_name = "DIR")]
    pub(crate) schemas: Option<PathBuf>,
    /// How wide human output may be; the terminal's width where nothing is said, 100 elsewhere.
    #[arg(long, value_name = "COLUMNS")]
    pub(crate) width: Option<usize>,
}

/// What the tables are compared with.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct AgainstArguments {
    /// A $metadata document: CSDL in XML; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) csdl: Option<String>,
    /// Microsoft's TypeScript typings, from @microsoft/microsoft-graph-types-beta; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) typings: Option<String>,
}

/// How `drift` prints what it finds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DriftFormat {
    /// For people.
    #[default]
    Human,
    /// One JSON array with an object for each difference.
    Json,
}
