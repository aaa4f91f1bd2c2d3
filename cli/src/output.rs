//! What is printed: results on standard output, everything else on standard error.

pub(crate) mod github;
pub(crate) mod human;
pub(crate) mod json;
mod place;
pub(crate) mod sarif;

use std::fmt;
use std::io::{self, BufWriter, StderrLock, StdoutLock, Write};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use msgraph_profile::{Code, Report, Validator, Violation};

use crate::args::{Color, Format, ShowArguments};
use crate::text::shown;

/// A file and what was found in it.
pub(crate) struct Checked<'a> {
    /// The file's name as given; `-` is standard input.
    pub(crate) file: &'a str,
    pub(crate) bytes: &'a [u8],
    pub(crate) report: &'a Report,
    /// What gave the report.
    pub(crate) validator: &'a Validator,
}

/// A way to print what was found, file by file.
pub(crate) trait Output {
    /// Takes one file.
    fn file(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()>;

    /// There are no more files.
    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()>;
}

/// The way to print that was asked for.
pub(crate) fn new(format: Format, show: &ShowArguments) -> Box<dyn Output> {
    match format {
        Format::Human => Box::new(human::Human::new(human::Look::new(show))),
        Format::Json => Box::new(json::Json::new(show.show_values)),
        Format::Ndjson => Box::new(json::Ndjson::new(show.show_values)),
        Format::Sarif => Box::new(sarif::Sarif::new(show.show_values)),
        Format::Github => Box::new(github::Github::new(show.show_values)),
    }
}

/// Standard output, buffered, in colour where that is right; flush it before the end.
pub(crate) fn stdout(color: Color) -> BufWriter<AutoStream<StdoutLock<'static>>> {
    BufWriter::with_capacity(64 << 10, AutoStream::new(io::stdout().lock(), color.into()))
}

/// Standard error, in colour where that is right.
pub(crate) fn stderr(color: Color) -> AutoStream<StderrLock<'static>> {
    let stream = io::stderr().lock();
    let choice = color.choice(&stream);
    AutoStream::new(stream, choice)
}

impl Color {
    /// Whether a stream is to be coloured.
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

/// Says on standard error what went wrong.
pub(crate) fn complain(message: fmt::Arguments<'_>) {
    // Where standard error is closed, nobody is there to be told.
    let _ = writeln!(io::stderr().lock(), "msgraph-profile: {message}");
}

/// The value that stands at a violation, as JSON, cut; none where a name is wrong.
pub(crate) fn value_shown(violation: &Violation<'_>, bytes: &[u8]) -> Option<String> {
    const MOST: usize = 120;
    if matches!(
        violation.code(),
        Code::UnknownProperty
            | Code::ReadOnlyProperty
            | Code::NotSettable
            | Code::DuplicateProperty
            | Code::EmptyUpdate
            | Code::JsonSyntax
            | Code::TooLarge
            | Code::TooDeep
    ) {
        return None;
    }
    let value = bytes.get(violation.span()?)?;
    let beginning = value.get(..4 * MOST).unwrap_or(value).utf8_chunks().next()?.valid();
    let text: String = beginning.chars().take(MOST).collect();
    let ellipsis = if text.len() < value.len() { "…" } else { "" };
    Some(format!("{}{ellipsis}", shown(&text)))
}
