//! An explanation as Markdown, for documents and chats.

use super::{Block, Page, Table};

/// The text of the page.
pub(in super::super) fn markdown(page: &Page) -> String {
    let mut text = format!("# {}\n", escaped(&page.name));
    let mut was_item = false;
    for section in &page.sections {
        if let Some(heading) = &section.heading {
            text.extend(["\n## ", &escaped(heading), "\n"]);
        }
        for block in &section.content {
            let is_item = matches!(block, Block::Item(_));
            // A blank line would make each item a paragraph.
            if !(was_item && is_item) {
                text.push('\n');
            }
            text.push_str(&written(block));
            was_item = is_item;
        }
        was_item = false;
    }
    text
}

fn written(block: &Block) -> String {
    match block {
        Block::Text(paragraph) => format!("{}\n", escaped(paragraph)),
        Block::Item(item) => format!("- {}\n", escaped(item)),
        Block::Code(code) => format!("```text\n{}\n```\n", code.trim_end()),
        Block::Rows(table) => written_table(table),
    }
}

fn written_table(table: &Table) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let header = line(table.columns.iter().map(|column| (*column).to_owned()).collect());
    let rule = line(vec!["---".to_owned(); table.columns.len()]);
    let rows =
        table.rows.iter().map(|row| line(row.iter().map(|cell| escaped(cell).replace('|', "\\|")).collect()));
    [header, rule].into_iter().chain(rows).collect()
}

/// Text without accidental markup; code in backticks stays.
fn escaped(text: &str) -> String {
    let mut in_code = false;
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        in_code ^= character == '`';
        if !in_code
            && matches!(character, '<' | '*' | '_' | '[' | '\\' | '#')
            && !text.starts_with("https://")
        {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
