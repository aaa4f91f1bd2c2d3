//! An explanation for a terminal, in lines that fit its width.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::{Block, Page, Table};
use crate::text::{width, wrap};

const TITLE: Style = AnsiColor::BrightGreen.on_default().bold();
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
/// Longer lines of prose are hard to read on any screen.
const MAX_PROSE: usize = 100;
/// In narrower output, prose beside several columns needs two thirds of the line.
const MIN_COLUMNS: usize = 110;

/// The text, with styles.
pub(in super::super) fn human(page: &Page, columns: usize) -> String {
    let mut text = Text { text: String::new(), width: columns };
    text.line(&format!("{TITLE}{}{TITLE:#}", page.name));
    for section in &page.sections {
        if let Some(heading) = &section.heading {
            text.line("");
            text.line(&format!("{BOLD}{heading}{BOLD:#}"));
        }
        section.content.iter().for_each(|block| text.block(block));
    }
    text.text
}

struct Text {
    text: String,
    width: usize,
}

impl Text {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Text(text) => self.wrapped("  ", "  ", text),
            Block::Item(text) => self.wrapped("  - ", "    ", text),
            Block::Code(code) => code.lines().for_each(|line| self.line(&format!("  {line}"))),
            Block::Rows(table) => self.table(table),
        }
    }

    fn table(&mut self, table: &Table) {
        let before: Vec<usize> = (0..table.columns.len().saturating_sub(1))
            .map(|column| {
                table.rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0)
                    + 2
            })
            .collect();
        let last = self.width.saturating_sub(2 + before.iter().sum::<usize>());
        let has_wide_word = table
            .rows
            .iter()
            .filter_map(|row| row.last())
            .any(|prose| prose.split_whitespace().any(|word| width(word) > last));
        // Prose in a narrow column is harder to read than below its name.
        let is_narrow = last * 2 < self.width
            || has_wide_word
            || (before.len() > 1 && self.width < MIN_COLUMNS && last * 3 < self.width * 2);
        for row in &table.rows {
            if is_narrow { self.row_as_block(row) } else { self.row(row, &before, last) }
        }
    }

    fn row(&mut self, row: &[String], before: &[usize], last: usize) {
        let Some((prose, cells)) = row.split_last() else { return };
        let mut line = "  ".to_owned();
        for (index, (cell, column)) in cells.iter().zip(before).enumerate() {
            line.push_str(&styled(index, cell));
            line.push_str(&" ".repeat(column - width(cell)));
        }
        let mut lines = wrap(prose, last).into_iter();
        line.push_str(&lines.next().unwrap_or_default());
        self.line(line.trim_end());
        let indent = 2 + before.iter().sum::<usize>();
        lines.for_each(|rest| self.line(&format!("{}{rest}", " ".repeat(indent))));
    }

    /// The short cells in one line, the prose below them.
    fn row_as_block(&mut self, row: &[String]) {
        let Some((prose, cells)) = row.split_last() else { return };
        let cells = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        let cells: Vec<String> = cells.map(|(index, cell)| styled(index, cell)).collect();
        self.line(&format!("  {}", cells.join("  ")));
        self.wrapped("      ", "      ", prose);
    }

    fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
        let lines = wrap(text, self.width.min(MAX_PROSE).saturating_sub(first.len()));
        for (index, line) in lines.iter().enumerate() {
            self.line(&format!("{}{line}", if index == 0 { first } else { rest }));
        }
    }

    fn line(&mut self, text: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "{text}");
    }
}

/// A cell: the name of its row is bold, what is between the name and the prose dim.
fn styled(index: usize, cell: &str) -> String {
    let style = if index == 0 { BOLD } else { DIM };
    if cell.is_empty() { String::new() } else { format!("{style}{cell}{style:#}") }
}
