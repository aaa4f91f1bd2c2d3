//! What is printed: results on standard output, everything else on standard error.

pub(crate) mod human;
pub(crate) mod json;

use std::fmt;
use std::io::{self, BufWriter, StdoutLock, Write};

/// Standard output, buffered; flush it before the end.
pub(crate) fn stdout() -> BufWriter<StdoutLock<'static>> {
    BufWriter::new(io::stdout().lock())
}

/// Says on standard error what went wrong.
pub(crate) fn complain(message: fmt::Arguments<'_>) {
    // Where standard error is closed, nobody is there to be told.
    let _ = writeln!(io::stderr().lock(), "msgraph-profile: {message}");
}
