//! The guide, and the table of contents.

use std::path::Path;

use anyhow::Result;

use crate::reference::Entry;
use crate::{Page, read};

/// The pages of `site/guide/` in their order, the first of which is the start page.
const GUIDE: [&str; 7] = ["index", "rust", "services", "python", "javascript", "command-line", "ci"];

pub(crate) fn guide(site: &Path) -> Result<Vec<Page>> {
    let page = |name: &str| {
        let folder = if name == "index" { "" } else { "guide/" };
        let text = read(&site.join(format!("guide/{name}.md")))?;
        Ok(Page { path: format!("{folder}{name}.md"), text })
    };
    GUIDE.into_iter().map(page).collect()
}

/// `SUMMARY.md`, from which mdBook makes the sidebar.
pub(crate) fn summary(guide: &[Page], reference: &[Entry], repository: &[Page]) -> String {
    let link = |page: &Page| format!("[{}]({})\n", page.title(), page.path);
    let item = |page: &Page| format!("- {}", link(page));
    let (start, chapters) = guide.split_at(1);
    let reference = reference.iter().map(|entry| "  ".repeat(entry.depth) + &item(&entry.page));
    let parts = [
        "# Summary\n\n".to_owned(),
        start.iter().map(link).collect(),
        "\n# Guide\n\n".to_owned(),
        chapters.iter().map(item).collect(),
        "\n# Reference\n\n".to_owned(),
        reference.collect(),
        "\n# Manuals\n\n".to_owned(),
        repository.iter().map(item).collect(),
    ];
    parts.concat()
}
