//! Options that exclude each other in ways that clap cannot express.

use super::{AsPayload, Format, InputFormat, ValidateArguments};
use crate::input::STDIN;

/// Reports options that exclude each other.
pub(super) fn conflict(arguments: &ValidateArguments) -> Option<&'static str> {
    #[cfg(feature = "cross-check")]
    if arguments.cross_check
        && (arguments.input.each.is_some() || arguments.input.as_payload(None) == AsPayload::Auto)
    {
        return Some("--cross-check supports neither --each nor --as auto");
    }
    let files = arguments.files.iter().filter(|file| *file == STDIN).count();
    let lists = usize::from(arguments.input.files_from.as_ref().is_some_and(|file| file == STDIN));
    if arguments.fix.is_requested() && files > 0 {
        return Some("--fix cannot write to standard input: name a file");
    }
    let output = &arguments.output;
    if arguments.fix.dry_run && output.format.is_some_and(|format| format != Format::Human) {
        return Some("--dry-run always prints a diff: omit --format");
    }
    if arguments.fix.dry_run && (output.statistics || !output.outputs.is_empty()) {
        return Some("--dry-run prints a diff and nothing else: omit --output and --statistics");
    }
    if output.statistics && output.format.is_some_and(|format| format != Format::Human) {
        return Some("--statistics is for people: omit --format, and write other formats with --output");
    }
    (files + lists > 1).then_some("standard input (-) can be read only once")
}

/// Reports options that do not apply to the format of the files.
pub(super) fn conflict_of_format(arguments: &ValidateArguments, format: InputFormat) -> Option<String> {
    if format == InputFormat::Json {
        let given = arguments.ndjson.given().next()?;
        return Some(format!("{given} requires --input-format ndjson, or files named .jsonl or .ndjson"));
    }
    conflict_of_ndjson(arguments).map(str::to_owned)
}

fn conflict_of_ndjson(arguments: &ValidateArguments) -> Option<&'static str> {
    if arguments.input.max_bytes.is_some() {
        return Some("NDJSON input has no limit for a file: give --max-line-bytes instead of --max-bytes");
    }
    let output = &arguments.output;
    if output.format.is_some_and(|format| format != Format::Ndjson) {
        return Some("NDJSON input supports only --format ndjson (the default)");
    }
    if output.statistics || !output.outputs.is_empty() {
        return Some("NDJSON input supports neither --output nor --statistics");
    }
    if arguments.input.each.is_some() || arguments.input.as_payload(None) == AsPayload::Auto {
        return Some("NDJSON input supports neither --each nor --as auto");
    }
    arguments.fix.is_requested().then_some("--fix does not support NDJSON input")
}
