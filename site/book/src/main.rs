//! Writes the documentation site: `msgraph-profile-site-book COMMAND FOLDER`.
//!
//! `COMMAND` is the built `msgraph-profile`, whose explanations are the pages of the reference. The guide and the documents of
//! the repository are pages too.

mod contents;
mod links;
mod reference;
mod repository;

use std::collections::BTreeMap;
use std::env::args_os;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use mdbook_driver::MDBook;

/// The folder `site/`.
const SITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A page of the book.
struct Page {
    /// The path below the book's source folder.
    path: String,
    /// Markdown.
    text: String,
}

impl Page {
    /// The text of the first heading.
    fn title(&self) -> &str {
        self.text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or(&self.path)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<_> = args_os().skip(1).map(PathBuf::from).collect();
    let [command, folder] = arguments.as_slice() else {
        eprintln!("usage: msgraph-profile-site-book COMMAND FOLDER");
        return ExitCode::from(2);
    };
    match write(command, folder) {
        Ok(pages) => {
            println!("{}: {pages} pages", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the sources of the book beside the folder, and the book into it; returns the number of pages.
fn write(command: &Path, folder: &Path) -> Result<usize> {
    let site = Path::new(SITE);
    let reference = reference::pages(command)?;
    let names = reference::names(&reference);
    let guide = contents::guide(site)?;
    let repository = repository::pages(&site.join(".."))?;
    let summary = contents::summary(&guide, &reference, &repository);

    let root = folder.with_extension("source");
    if root.exists() {
        fs::remove_dir_all(&root).with_context(|| format!("cannot remove {}", root.display()))?;
    }
    put(&root, "book.toml", &read(&site.join("book/book.toml"))?)?;
    for asset in ["header.hbs", "site.css"] {
        put(&root, &format!("theme/{asset}"), &read(&site.join("book/theme").join(asset))?)?;
    }
    put(&root, "src/SUMMARY.md", &summary)?;
    let mut count = 0;
    for page in reference.iter().map(|entry| &entry.page).chain(&guide).chain(&repository) {
        put(&root, &format!("src/{}", page.path), &links::linked(page, &names))?;
        count += 1;
    }

    let mut book = MDBook::load(&root).context("cannot load the book")?;
    book.config.build.build_dir = std::path::absolute(folder)?;
    book.build().context("cannot write the book")?;
    Ok(count)
}

/// Pages by the names that they explain.
type Names = BTreeMap<String, String>;

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn put(root: &Path, path: &str, text: &str) -> Result<()> {
    let path = root.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}
