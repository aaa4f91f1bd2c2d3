//! What an explanation says, apart from its format: sections of paragraphs, lists, code and tables.

mod human;
mod markdown;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

pub(super) use human::human;
pub(super) use markdown::markdown;

/// An explanation.
#[derive(Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Page {
    name: String,
    /// What the name is of: a rule, an operation, a type and so on.
    kind: &'static str,
    sections: Vec<Section>,
}

/// Paragraphs under a heading; the first section has none.
#[derive(Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
struct Section {
    heading: Option<String>,
    content: Vec<Block>,
}

/// A part of a section.
#[derive(Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Block {
    /// A paragraph.
    Text(String),
    /// Lines that are not wrapped.
    Code(String),
    /// An item of a list.
    Item(String),
    /// The rows of a table, each with a text for each column.
    Rows(#[schemars(with = "Vec<BTreeMap<String, String>>")] Table),
}

/// Rows with the same number of cells; the last cell of each is prose.
#[derive(Debug, PartialEq, Eq)]
struct Table {
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Page {
    pub(super) fn new(kind: &'static str, name: &str) -> Self {
        Self { name: name.to_owned(), kind, sections: vec![Section::default()] }
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.sections.push(Section { heading: Some(text.to_owned()), content: Vec::new() });
    }

    pub(super) fn text(&mut self, text: &str) {
        self.push(Block::Text(text.to_owned()));
    }

    pub(super) fn code(&mut self, text: &str) {
        self.push(Block::Code(text.to_owned()));
    }

    pub(super) fn item(&mut self, text: &str) {
        self.push(Block::Item(text.to_owned()));
    }

    pub(super) fn table(&mut self, columns: &'static [&'static str], rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            self.push(Block::Rows(Table { columns, rows }));
        }
    }

    fn push(&mut self, block: Block) {
        if let Some(section) = self.sections.last_mut() {
            section.content.push(block);
        }
    }
}

impl Serialize for Table {
    /// An object for each row, with the names of the columns.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows.iter().map(|cells| Row { columns: self.columns, cells }))
    }
}

struct Row<'a> {
    columns: &'static [&'static str],
    cells: &'a [String],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.cells.len()))?;
        for (column, cell) in self.columns.iter().zip(self.cells) {
            map.serialize_entry(column, cell)?;
        }
        map.end()
    }
}
