//! Equal violations of many files, printed once.

use std::collections::HashMap;
use std::io::{self, Write};

use msgraph_profile::{Code, Violation};

use crate::output::file_shown;
use crate::text::wrap;

/// More places of one group are only counted.
const MAX_PLACES: usize = 10;

/// Violations in groups of the same rule and message.
#[derive(Default)]
pub(super) struct Groups {
    /// In the order in which they were first met.
    groups: Vec<Group>,
    indexes: HashMap<(Code, String), usize>,
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
        let index = *self.indexes.entry(key).or_insert(self.groups.len());
        let Some(group) = self.groups.get_mut(index) else {
            self.groups.push(Group { drawn: draw(), places: Vec::new(), count: 1 });
            return;
        };
        group.count += 1;
        if group.places.len() < MAX_PLACES {
            let position =
                violation.position().map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
            group.places.push(format!("{}{position}", file_shown(file)));
        }
    }

    /// Writes each group: its first violation, and where the others are.
    pub(super) fn write(&self, out: &mut dyn Write, width: usize) -> io::Result<()> {
        for Group { drawn, places, count } in &self.groups {
            writeln!(out, "\n{drawn}")?;
            if places.is_empty() {
                continue;
            }
            let more = count - 1 - places.len();
            let mut text = format!("and {} more: {}", count - 1, places.join(", "));
            if more > 0 {
                text.push_str(", …");
            }
            for line in wrap(&text, width.saturating_sub(2)) {
                writeln!(out, "  {line}")?;
            }
        }
        writeln!(out)
    }
}
