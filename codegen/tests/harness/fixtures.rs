//! All fixtures of one kind.

use std::fs;
use std::path::{Path, PathBuf};

/// The fixtures in a folder, sorted by name, without those that begin with `_`, which are parts of others.
pub(crate) fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut fixtures: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() && !file_name(path).starts_with('_'))
        .collect();
    assert!(!fixtures.is_empty(), "no fixtures in {}", folder.display());
    fixtures.sort();
    fixtures
}

/// The last part of a path.
pub(crate) fn file_name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}
