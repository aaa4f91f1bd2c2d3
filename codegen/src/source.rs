//! The schema files as text.

use std::fs;
use std::io;
use std::path::Path;

/// One schema file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path with forward slashes, as diagnostics show it; its last folder and stem say what the file holds.
    pub path: String,
    /// The file's text.
    pub text: String,
}

impl Source {
    /// A source from its path and text.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// Reads every `.toml` file below `folder`.
    ///
    /// # Errors
    ///
    /// When the folder or a file cannot be read; the message names it.
    pub fn read_dir(folder: impl AsRef<Path>) -> io::Result<Vec<Self>> {
        let mut sources = Vec::new();
        let mut folders = vec![folder.as_ref().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| name_path(&folder, &error))? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "toml") {
                    let text = fs::read_to_string(&path).map_err(|error| name_path(&path, &error))?;
                    sources.push(Self::new(path.to_string_lossy().replace('\\', "/"), text));
                }
            }
        }
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(sources)
    }

    /// The file name without `.toml`: the name of what the file holds.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// The line and the column in characters of a byte, both from 1.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        (before.matches('\n').count() + 1, column)
    }

    /// The folder that the file lies in, without those above it.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.path.rsplit('/').nth(1).unwrap_or_default()
    }
}

fn name_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
