//! Lays out headings, paragraphs and tables for the width of the terminal.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use crate::text::{width, wrap};

const TITLE: Style = AnsiColor::BrightGreen.on_default().bold();
const HEADING: Style = Style::new().bold();
/// Longer lines are hard to read on any screen.
const MAX_WIDTH: usize = 100;
const MIN_WIDTH: usize = 40;
const MIN_CELL: usize = 20;

/// A text that is being written.
pub(super) struct Page {
    text: String,
    width: usize,
}

impl Page {
    pub(super) fn new() -> Self {
        let terminal =
            terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
        Self { text: String::new(), width: terminal.unwrap_or(MAX_WIDTH).clamp(MIN_WIDTH, MAX_WIDTH) }
    }

    pub(super) fn title(&mut self, text: &str) {
        self.line(&format!("{TITLE}{text}{TITLE:#}"));
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.line("");
        self.line(&format!("{HEADING}{text}{HEADING:#}"));
    }

    /// An indented paragraph.
    pub(super) fn text(&mut self, text: &str) {
        for line in wrap(text, self.width - 2) {
            self.line(&format!("  {line}"));
        }
    }

    /// Indented lines that are not wrapped.
    pub(super) fn verbatim(&mut self, text: &str) {
        text.lines().for_each(|line| self.line(&format!("  {line}")));
    }

    /// An item of a list.
    pub(super) fn item(&mut self, text: &str) {
        for (number, line) in wrap(text, self.width - 4).iter().enumerate() {
            self.line(&format!("  {} {line}", if number == 0 { '-' } else { ' ' }));
        }
    }

    /// Rows with the same number of cells; the last cell of each is wrapped.
    pub(super) fn table(&mut self, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns.saturating_sub(1)).map(widest).collect();
        let before = 2 + widths.iter().map(|width| width + 2).sum::<usize>();
        let last = self.width.saturating_sub(before).max(MIN_CELL);
        for row in rows {
            let Some((end, cells)) = row.split_last() else { continue };
            let mut line = "  ".to_owned();
            for (cell, column) in cells.iter().zip(&widths) {
                line.push_str(cell);
                line.push_str(&" ".repeat(column + 2 - width(cell)));
            }
            let mut lines = wrap(end, last).into_iter();
            line.push_str(&lines.next().unwrap_or_default());
            self.line(line.trim_end());
            lines.for_each(|rest| self.line(&format!("{}{rest}", " ".repeat(before))));
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    fn line(&mut self, text: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "{text}");
    }
}
