//! The options of `validate` that say what is written where.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use msgraph_profile::Limits;

#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArguments {
    /// Output format (default: human, or ndjson for NDJSON input).
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Also write this format to a file. Can be given several times.
    #[arg(long = "output", value_name = "FORMAT=FILE", value_parser = output_file)]
    pub(crate) outputs: Vec<OutputFile>,
    /// Do not print valid files and counts.
    #[arg(long, short)]
    pub(crate) quiet: bool,
    /// Print how often each rule is violated, and in how many files, instead of the violations.
    #[arg(long)]
    pub(crate) statistics: bool,
    /// List at most this many violations of a body, and only count the others (default: 100).
    #[arg(long, value_name = "NUMBER")]
    pub(crate) max_violations: Option<usize>,
}

impl OutputArguments {
    /// The limits of a report.
    pub(crate) fn limits(&self) -> Limits {
        self.max_violations.map_or(Limits::DEFAULT, |number| Limits::DEFAULT.max_violations(number))
    }
}

/// The output formats of `validate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Diagnostics for people.
    Human,
    /// One line for each violation.
    Concise,
    /// One JSON array with an object for each file.
    Json,
    /// One line with a JSON object for each file, or for each line of NDJSON input.
    Ndjson,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands for GitHub Actions.
    Github,
    /// A code quality report for GitLab.
    Gitlab,
    /// JUnit XML, for test reports.
    Junit,
}

impl Format {
    /// Whether people read it, so that it has colours on a terminal.
    pub(crate) fn is_for_people(self) -> bool {
        matches!(self, Self::Human | Self::Concise)
    }
}

/// A format, and the file that it is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OutputFile {
    pub(crate) format: Format,
    pub(crate) path: PathBuf,
}

fn output_file(text: &str) -> Result<OutputFile, String> {
    let Some((format, path)) = text.split_once('=') else {
        return Err("write FORMAT=FILE, such as sarif=results.sarif".to_owned());
    };
    let format = Format::from_str(format, false).map_err(|_| {
        let known = Format::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let known: Vec<String> = known.map(|value| value.get_name().to_owned()).collect();
        format!("unknown format \"{}\"; write one of {}", format.escape_debug(), known.join(", "))
    })?;
    match path {
        "" => Err("the name of the file is missing".to_owned()),
        "-" => Err("use --format for standard output".to_owned()),
        _ => Ok(OutputFile { format, path: path.into() }),
    }
}
