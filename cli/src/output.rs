//! Output formats: results go to standard output, everything else to standard error.

mod ci;
mod concise;
pub(crate) mod human;
pub(crate) mod json;
mod outputs;
pub(crate) mod span;
mod statistics;
mod summary;

use std::borrow::Cow;
use std::fmt;
use std::io::{self, BufWriter, StderrLock, StdoutLock, Write};
use std::rc::Rc;

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice, StripStream};
use msgraph_profile::{Code, Detection, Element, Report, Violation};

use crate::args::{Color, Format, ShowArguments, ValidateArguments};
use crate::bodies::Body;
use crate::input::{InputFile, STDIN};
use crate::text::{counted, escaped, printable};
use ci::workspace::Workspace;
use ci::{github, gitlab, junit, sarif};
pub(crate) use outputs::Outputs;

/// The longest value or pointer that is shown whole, in characters.
const MAX_SHOWN: usize = 120;

/// A body and its report.
pub(crate) struct Checked<'a> {
    pub(crate) file: &'a InputFile,
    /// The whole file, which the report's positions are about.
    pub(crate) bytes: &'a [u8],
    /// `None` if the file is not JSON, so that no body is found in it.
    pub(crate) body: Option<&'a Body<'a>>,
    pub(crate) report: &'a Report,
}

impl Checked<'_> {
    /// Where the body is in the file, if it is not the file itself.
    pub(crate) fn pointer(&self) -> Option<&str> {
        self.body?.element.as_ref().map(Element::pointer)
    }

    /// What the body is more likely than what it was validated as.
    pub(crate) fn likely_payload(&self) -> Option<Detection> {
        self.report.likely_payload(self.body?.text)
    }
}

/// A file, or a body in it, that could not be validated; standard error has it already.
pub(crate) struct Unchecked<'a> {
    pub(crate) file: &'a InputFile,
    pub(crate) reason: &'a str,
    /// Whether the file could be read.
    pub(crate) is_read: bool,
}

/// An output format, written body by body.
pub(crate) trait Output {
    /// Writes one body's report.
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()>;

    /// Writes that a file, or a body in it, could not be validated.
    fn unchecked(&mut self, out: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()>;

    /// Writes what comes after the last file.
    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()>;
}

/// The outputs that the options ask for; an error is about a file of `--output`.
pub(crate) fn new(arguments: &ValidateArguments, out: Box<dyn Write>) -> io::Result<Outputs> {
    let workspace = Workspace::find()?;
    let format = arguments.output.format.unwrap_or(Format::Human);
    let main: Box<dyn Output> = if arguments.output.statistics {
        Box::new(statistics::Statistics::new(arguments.output.quiet))
    } else {
        in_format(format, arguments, &arguments.show, &workspace)
    };
    let mut outputs = Outputs::new(main, out);
    // A file is not as wide as the terminal.
    let width = arguments.show.width.or(Some(human::DEFAULT_WIDTH));
    let show = ShowArguments { width, ..arguments.show.clone() };
    for file in &arguments.output.outputs {
        outputs.add_file(file, in_format(file.format, arguments, &show, &workspace))?;
    }
    Ok(outputs)
}

/// The writer of a format.
fn in_format(
    format: Format,
    arguments: &ValidateArguments,
    show: &ShowArguments,
    workspace: &Rc<Workspace>,
) -> Box<dyn Output> {
    let is_quiet = arguments.output.quiet;
    match format {
        Format::Human => Box::new(human::Human::new(human::RenderOptions::new(show), is_quiet)),
        Format::Concise => Box::new(concise::Concise::new(is_quiet, show.show_values)),
        Format::Json => Box::new(json::Json::new(show.show_values)),
        Format::Ndjson => Box::new(json::Ndjson::new(show.show_values)),
        Format::Sarif => Box::new(sarif::Sarif::new(show.show_values, Rc::clone(workspace))),
        Format::Github => Box::new(github::Github::new(show.show_values, Rc::clone(workspace))),
        Format::Gitlab => Box::new(gitlab::Gitlab::new(show.show_values, Rc::clone(workspace))),
        Format::Junit => Box::new(junit::Junit::new(show.show_values)),
    }
}

/// What is collected before it is written, in bytes.
const BUFFERED: usize = 64 << 10;

/// Standard output for what machines read, unchanged and buffered; flush it before the program ends.
pub(crate) fn raw_stdout() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(BUFFERED, io::stdout().lock())
}

/// Standard output for people, buffered and coloured on request; flush it before the program ends.
///
/// Without colours it strips escape sequences. Machine formats must not lose any, so they use [`raw_stdout`].
pub(crate) fn stdout(color: Color) -> Box<dyn Write> {
    match color.into() {
        ColorChoice::Never => {
            // The stream writes each piece between two sequences by itself, so the pieces are collected again.
            let collected: Box<dyn Write> = Box::new(raw_stdout());
            Box::new(BufWriter::with_capacity(BUFFERED, StripStream::new(collected)))
        }
        choice => Box::new(BufWriter::with_capacity(BUFFERED, AutoStream::new(io::stdout().lock(), choice))),
    }
}

/// Standard error, coloured on request.
pub(crate) fn stderr(color: Color) -> AutoStream<StderrLock<'static>> {
    let stream = io::stderr().lock();
    let choice = color.choice(&stream);
    AutoStream::new(stream, choice)
}

impl Color {
    fn choice(self, stream: &impl RawStream) -> ColorChoice {
        match self {
            Self::Auto => AutoStream::choice(stream),
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        }
    }
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> Self {
        color.choice(&io::stdout())
    }
}

/// Prints an error to standard error; disruptive characters are escaped, except line feeds.
pub(crate) fn print_error(message: fmt::Arguments<'_>) {
    let message = message.to_string();
    let lines: Vec<_> = message.split('\n').map(escaped).collect();
    // If standard error is closed, there is nowhere left to report it.
    let _ = writeln!(io::stderr().lock(), "error: {}", lines.join("\n"));
}

/// Prints an error about a file to standard error.
pub(crate) fn print_file_error(file: &str, error: &dyn fmt::Display) {
    print_error(format_args!("{}: {}", file_shown(file), without_number(&error.to_string())));
}

/// What is wrong, what was probably meant, and on request the wrong value.
fn one_line(violation: &Violation<'_>, checked: &Checked<'_>, values: bool) -> String {
    let mut line = violation.message().to_string();
    if let Some(suggestion) = violation.suggestion() {
        line = format!("{line}; did you mean \"{suggestion}\"?");
    }
    match value_shown(violation, checked.bytes).filter(|_| values) {
        Some(value) => format!("{line} (found {value})"),
        None => line,
    }
}

/// What is said about the violations that a report does not hold; `None` if it holds all.
fn not_shown(report: &Report) -> Option<String> {
    let kept = report.violations().len();
    report.is_truncated().then(|| {
        format!(
            "only the first {kept} of {} are listed; --max-violations lists more",
            counted(report.len(), "problem")
        )
    })
}

/// What a summary says about files that could not be read.
pub(crate) fn not_read(files: usize) -> String {
    if files == 0 { String::new() } else { format!(", {} could not be read", counted(files, "file")) }
}

/// What a summary says about bodies that could not be validated.
fn not_checked(bodies: usize) -> String {
    if bodies == 0 { String::new() } else { format!(", {} could not be validated", counted_bodies(bodies)) }
}

fn counted_bodies(number: usize) -> String {
    format!("{number} {}", if number == 1 { "body" } else { "bodies" })
}

/// The words of an error, without the number that the operating system has for it.
pub(crate) fn without_number(message: &str) -> &str {
    message.split_once(" (os error ").map_or(message, |(words, _)| words)
}

/// A file's name as people see it.
pub(crate) fn file_shown(file: &str) -> Cow<'_, str> {
    if file == STDIN { "<stdin>".into() } else { escaped(file) }
}

/// The JSON of a violation's value, cut; `None` for the rules that are not about a value.
pub(crate) fn value_shown(violation: &Violation<'_>, bytes: &[u8]) -> Option<String> {
    if matches!(
        violation.code(),
        Code::UnknownProperty
            | Code::ReadOnlyProperty
            | Code::NotSettable
            | Code::DuplicateProperty
            | Code::AnnotationName
            | Code::EmptyUpdate
            | Code::WrongPayload
            | Code::JsonSyntax
            | Code::TooLarge
            | Code::TooDeep
    ) {
        return None;
    }
    let value = bytes.get(violation.span()?)?;
    // One character more than is shown, so that `printable` sees that the value goes on.
    let beginning = value.get(..4 * (MAX_SHOWN + 1)).unwrap_or(value).utf8_chunks().next()?.valid();
    Some(printable(beginning, MAX_SHOWN).into_owned())
}
