//! The schema files as text.

use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;

/// One schema file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path with forward slashes, as diagnostics show it; its last folder and stem determine what the file describes.
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
    /// If the folder or a file cannot be read; the message names it.
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
        sources.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Ok(sources)
    }

    /// What the file describes, judging by its path; `None` if schema files have no such path.
    #[must_use]
    pub fn kind(&self) -> Option<FileKind> {
        match (self.folder(), self.stem()) {
            ("complex", _) => Some(FileKind::ComplexType),
            ("enums", _) => Some(FileKind::Enum),
            (_, "type") => Some(FileKind::EntityType),
            (_, "operations") => Some(FileKind::Operations),
            (_, "common") => Some(FileKind::Common),
            _ => None,
        }
    }

    /// The name of the type or enum that the file describes: that of the file or of its folder.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.kind() {
            Some(FileKind::EntityType | FileKind::Operations) => self.folder(),
            _ => self.stem(),
        }
    }

    /// The file name without `.toml`.
    fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// The line of a byte and its column in characters, both from 1.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        (before.matches('\n').count() + 1, column)
    }

    /// The name of the folder that the file is in.
    fn folder(&self) -> &str {
        self.path.rsplit('/').nth(1).unwrap_or_default()
    }

    /// A span of the file.
    #[must_use]
    pub fn site(&self, span: Range<usize>) -> Site {
        Site { file: self.path.clone(), line: self.position(span.start).0, span }
    }

    /// The line on which a key is, by the span of the key's value.
    #[must_use]
    pub fn line_site(&self, value: &Range<usize>) -> Site {
        let before = self.text.get(..value.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        self.site(start..start + line.trim_end().len())
    }
}

/// The kinds of schema file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// `<name>/type.toml`
    EntityType,
    /// `<name>/operations.toml`
    Operations,
    /// `complex/<name>.toml`
    ComplexType,
    /// `enums/<name>.toml`
    Enum,
    /// `common.toml`
    Common,
}

/// A position in a schema file, for tools that point at it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The file's path.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Span in bytes.
    pub span: Range<usize>,
}

fn name_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
