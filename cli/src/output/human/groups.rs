//! Equal violations of many files, printed once.

use std::collections::HashMap;
use std::io::{self, Write};

use msgraph_profile::{Code, Violation};

use crate::output::file_shown;
use crate::text::{self, counted, wrap};

/// The places of a larger group are not all listed.
const MAX_PLACES: usize = 10;
/// Problems of more groups are only counted, because hostile files can have any number of them.
const MAX_GROUPS: usize = 1000;

/// Violations in groups of the same rule and message.
#[derive(Default)]
pub(super) struct Groups {
    /// In the order in which they were first met.
    all: Vec<Group>,
    indexes: HashMap<(Code, String), usize>,
    /// The number of problems that are in no group.
    omitted: usize,
}

struct Group {
    /// The first of them, drawn.
    drawn: String,
    /// Where the next ones are.
    places: Vec<String>,
    count: usize,
}

impl Groups {
    /// Adds a violation; only the first of a group is drawn.
    pub(super) fn add(&mut self, violation: &Violation<'_>, file: &str, draw: impl FnOnce() -> String) {
        let key = (violation.code(), violation.message().to_string());
        let Some(index) = self.indexes.get(&key) else {
            if self.all.len() < MAX_GROUPS {
                self.indexes.insert(key, self.all.len());
                self.all.push(Group { drawn: draw(), places: Vec::new(), count: 1 });
            } else {
                self.omitted += 1;
            }
            return;
        };
        let Some(group) = self.all.get_mut(*index) else { return };
        group.count += 1;
        if group.places.len() < MAX_PLACES {
            let position =
                violation.position().map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
            group.places.push(format!("{}{position}", file_shown(file)));
        }
    }

    /// Writes each group: its first violation, and where the others are.
    pub(super) fn write(&self, out: &mut dyn Write, width: usize) -> io::Result<()> {
        for group in &self.all {
            writeln!(out, "\n{}", group.drawn)?;
            for line in group.others(width.saturating_sub(2)) {
                writeln!(out, "  {line}")?;
            }
        }
        if self.omitted > 0 {
            let omitted = counted(self.omitted, "other problem");
            writeln!(out, "\n{omitted} are not shown, after {MAX_GROUPS} different ones.")?;
        }
        writeln!(out)
    }
}

impl Group {
    /// Where the others are: a few lines if that is everywhere, and otherwise a single line.
    fn others(&self, width: usize) -> Vec<String> {
        let others = self.count - 1;
        let Some((first, rest)) = self.places.split_first() else { return Vec::new() };
        let mut line = format!("and {others} more: {first}");
        if others == self.places.len() {
            line.extend(rest.iter().flat_map(|place| [", ", place]));
            return wrap(&line, width);
        }
        let end = ", …";
        for place in rest {
            if text::width(&line) + 2 + text::width(place) + text::width(end) > width {
                break;
            }
            line.extend([", ", place]);
        }
        vec![line + end]
    }
}
