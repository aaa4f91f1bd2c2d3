//! The guide, and the table of contents.

use std::fmt::Write as _;
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
    let mut summary = "# Summary\n\n".to_owned();
    // Writing to a String cannot fail.
    let mut line = |depth: usize, page: &Page| {
        let bullet = if page.path == "index.md" { "" } else { "- " };
        let _ = writeln!(summary, "{}{bullet}[{}]({})", "  ".repeat(depth), page.title(), page.path);
        if page.path == "index.md" {
            summary.push_str("\n# Guide\n\n");
        }
    };
    guide.iter().for_each(|page| line(0, page));
    summary.push_str("\n# Reference\n\n");
    for entry in reference {
        let _ =
            writeln!(summary, "{}- [{}]({})", "  ".repeat(entry.depth), entry.page.title(), entry.page.path);
    }
    summary.push_str("\n# Manuals\n\n");
    for page in repository {
        let _ = writeln!(summary, "- [{}]({})", page.title(), page.path);
    }
    summary
}
