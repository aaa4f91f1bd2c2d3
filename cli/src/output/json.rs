//! JSON output: one array with an object for each body, or one line for each body.

mod objects;

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

use super::{Checked, Output, Unchecked};
pub(crate) use objects::{Entry, LineEntry, Verdict};

/// Writes one array with an object for each body.
pub(crate) struct Json {
    values: bool,
    begun: bool,
}

/// Writes one line with an object for each body.
pub(crate) struct Ndjson {
    values: bool,
}

impl Json {
    pub(crate) fn new(values: bool) -> Self {
        Self { values, begun: false }
    }
}

impl Output for Json {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        write_item(out, &mut self.begun, &Entry::new(checked, self.values))
    }

    fn unchecked(&mut self, out: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        write_item(out, &mut self.begun, &Entry::unchecked(unchecked))
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        end_array(out, self.begun)
    }
}

/// Writes an item of an array that is written item by item; `begun` says whether there was one before.
pub(super) fn write_item(out: &mut dyn Write, begun: &mut bool, item: &impl Serialize) -> io::Result<()> {
    out.write_all(if *begun { b",\n  " } else { b"[\n  " })?;
    *begun = true;
    // The item is in an array, whose bracket is written already.
    let mut inner = PrettyFormatter::new();
    inner.begin_array(&mut io::sink())?;
    Ok(item.serialize(&mut Serializer::with_formatter(out, inner))?)
}

/// Writes the end of such an array.
pub(super) fn end_array(out: &mut dyn Write, begun: bool) -> io::Result<()> {
    writeln!(out, "{}", if begun { "\n]" } else { "[]" })
}

impl Ndjson {
    pub(crate) fn new(values: bool) -> Self {
        Self { values }
    }

    fn write(out: &mut dyn Write, entry: &Entry<'_>) -> io::Result<()> {
        writeln!(out, "{}", serde_json::to_string(entry)?)
    }
}

impl Output for Ndjson {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        Self::write(out, &Entry::new(checked, self.values))
    }

    fn unchecked(&mut self, out: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        Self::write(out, &Entry::unchecked(unchecked))
    }

    fn finish(&mut self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
