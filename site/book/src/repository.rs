//! Documents of the repository as pages. Their links to other pages stay links; what else they link to is not on the site.

use std::path::{Component, Path};

use anyhow::{Context, Result};

use crate::{Page, read};

/// Documents, with the name and the title of each page.
const DOCUMENTS: [(&str, &str, &str); 7] = [
    ("cli/README.md", "command-line", "The command line"),
    ("bindings/python/README.md", "python", "The Python package"),
    ("bindings/wasm/README.md", "javascript", "The npm package"),
    ("json-schema/README.md", "json-schema", "JSON Schema documents"),
    ("docs/ci.md", "ci", "Hooks, CI services and editors"),
    ("docs/diagnostics.md", "diagnostics", "What is printed"),
    ("GLOSSARY.md", "glossary", "Glossary"),
];

pub(crate) fn pages(repository: &Path) -> Result<Vec<Page>> {
    let page = |(document, name, title): (&str, &str, &str)| {
        let text = read(&repository.join(document))?;
        let (_, body) = text.split_once('\n').with_context(|| format!("{document} has one line"))?;
        let text = format!("# {title}\n{}", without_pictures(&relinked(body, document)));
        Ok(Page { path: format!("manuals/{name}.md"), text })
    };
    DOCUMENTS.into_iter().map(page).collect()
}

/// Replaces the links of a document: those to other documents by links to their pages, others by their text.
fn relinked(text: &str, document: &str) -> String {
    let folder = Path::new(document).parent().unwrap_or(Path::new(""));
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((start, middle, end)) = next_link(rest) {
        let (before, link) = rest.split_at(start);
        let label = link.get(1..middle - start).unwrap_or_default();
        let target = link.get(middle - start + 2..end - start).unwrap_or_default();
        written.push_str(before);
        if target.starts_with("https://") || target.starts_with('#') {
            written.push_str(link.get(..=end - start).unwrap_or_default());
        } else {
            let (path, anchor) = target.split_once('#').map_or((target, ""), |(path, anchor)| (path, anchor));
            let path = normalized(&folder.join(path));
            match DOCUMENTS.iter().find(|(document, _, _)| *document == path) {
                Some((_, name, _)) if anchor.is_empty() => written.extend(["[", label, "](", name, ".md)"]),
                Some((_, name, _)) => written.extend(["[", label, "](", name, ".md#", anchor, ")"]),
                None => written.push_str(label),
            }
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    written.push_str(rest);
    written
}

/// Where the next `[label](target)` begins, where its label ends, and where it ends.
fn next_link(text: &str) -> Option<(usize, usize, usize)> {
    let middle = text.find("](")?;
    let start = text.get(..middle)?.rfind('[')?;
    let end = middle + text.get(middle..)?.find(')')?;
    Some((start, middle, end))
}

/// A path without `..`.
fn normalized(path: &Path) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(parts.pop()),
            Component::Normal(part) => parts.extend(part.to_str()),
            _ => {}
        }
    }
    parts.join("/")
}

/// Pictures are for readers of the repository: here, the playground shows the same.
fn without_pictures(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, picture)) = rest.split_once("<picture>") {
        written.push_str(before);
        rest = picture.split_once("</picture>").map_or("", |(_, after)| after);
    }
    written.push_str(rest);
    written
}

#[cfg(test)]
mod tests {
    use super::{relinked, without_pictures};

    #[test]
    fn links_lead_to_pages_or_are_only_text() {
        let from = "cli/README.md";
        let links =
            "[a](../docs/diagnostics.md#b) and [`c`](../examples/spark) or [d](#e), [f](https://example.org)";
        assert_eq!(
            relinked(links, from),
            "[a](diagnostics.md#b) and `c` or [d](#e), [f](https://example.org)"
        );
        assert_eq!(without_pictures("a <picture><img></picture>b"), "a b");
    }
}
