//! Absolute paths without symbolic links.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{fs, path};

use super::InputFile;

/// The absolute paths of files, with each folder looked up once.
#[derive(Default)]
pub(crate) struct RealPaths(RefCell<HashMap<PathBuf, PathBuf>>);

impl RealPaths {
    /// The path of a file in its real folder; the file itself may be a symbolic link. Standard input is in the current
    /// folder.
    pub(crate) fn of(&self, file: &InputFile) -> PathBuf {
        let folder = file.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        let mut folders = self.0.borrow_mut();
        let real = match folders.get(folder) {
            Some(real) => real,
            None => folders.entry(folder.to_owned()).or_insert(real_folder(folder)),
        };
        match file.path.file_name() {
            Some(name) => real.join(name),
            None => real_folder(&file.path),
        }
    }
}

/// The absolute path of a folder; with symbolic links if it cannot be looked up.
pub(crate) fn real_folder(folder: &Path) -> PathBuf {
    fs::canonicalize(folder).or_else(|_| path::absolute(folder)).unwrap_or_else(|_| folder.to_owned())
}
