//! The options of `validate` that say what is read, and what it is.

use std::ffi::OsString;
use std::iter;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use msgraph_profile::{ElementPattern, Payload};

use super::values;
use crate::input::{Inputs, MAX_BYTES};
use crate::output::file_shown;

#[derive(Debug, Args)]
#[command(next_help_heading = "Input")]
pub(crate) struct InputArguments {
    /// The payload to validate the files as, or `auto` to decide by what each body holds (default:
    /// create-personInterest, or auto with `--each`). `explain` lists the payloads.
    #[arg(long = "as", value_name = "PAYLOAD", value_parser = values::as_payload(), hide_possible_values = true)]
    payload: Option<AsPayload>,
    /// Validate the values at this JSON Pointer, in which `*` is every item, instead of the whole file: /value/*
    /// of a list, /requests/*/body of a batch.
    #[arg(long, value_name = "POINTER")]
    pub(crate) each: Option<ElementPattern>,
    /// Input format (default: ndjson if all files are named .jsonl or .ndjson, otherwise json).
    #[arg(long = "input-format", value_name = "FORMAT", value_enum)]
    pub(super) input_format: Option<InputFormat>,
    /// Also validate the files named in this file, one name per line; `-` reads the names from standard input.
    #[arg(long, value_name = "FILE")]
    pub(super) files_from: Option<OsString>,
    /// Do not read files that are larger, decompressed if they are named .gz (default: 256 MiB).
    #[arg(long, value_name = "BYTES")]
    pub(super) max_bytes: Option<u64>,
}

impl InputArguments {
    /// What the bodies are validated as: what the command line says, else the configuration, else the default.
    pub(crate) fn as_payload(&self, configured: Option<AsPayload>) -> AsPayload {
        let default = if self.each.is_some() { AsPayload::Auto } else { AsPayload::DEFAULT };
        self.payload.or(configured).unwrap_or(default)
    }

    /// The limit of a file.
    pub(crate) fn max_bytes(&self) -> u64 {
        self.max_bytes.unwrap_or(MAX_BYTES)
    }

    /// The format of the files, by their names unless it is given; an error if their names disagree.
    pub(super) fn format(&self, inputs: &Inputs) -> Result<InputFormat, String> {
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

    /// What can be written for it.
    pub(crate) fn names() -> Vec<&'static str> {
        iter::once(Self::AUTO).chain(Payload::ALL.iter().map(|payload| payload.as_str())).collect()
    }
}

impl FromStr for AsPayload {
    type Err = <Payload as FromStr>::Err;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        if name == Self::AUTO { Ok(Self::Auto) } else { name.parse().map(Self::Payload) }
    }
}

/// The format of the files to validate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum InputFormat {
    /// Each file is one JSON value.
    Json,
    /// Each line of each file is one JSON value.
    Ndjson,
}
