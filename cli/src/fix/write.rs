//! Replaces a file atomically, if nothing about it is lost.

mod metadata;

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Mutex, Once, PoisonError};

use tempfile::NamedTempFile;

use crate::INTERRUPTED;
use crate::input::read_at_most;

/// Held while a temporary file exists, so that a signal does not leave it behind.
static WRITING: Mutex<()> = Mutex::new(());

/// A file that was read and may be replaced.
pub(crate) struct Original {
    /// Without symbolic links: a link that changes meanwhile does not lead to another file.
    path: PathBuf,
    metadata: Metadata,
    pub(crate) bytes: Vec<u8>,
}

impl Original {
    /// Reads a regular file; `None` if it is something else, such as a pipe.
    pub(crate) fn read(file: &Path, max_bytes: u64) -> io::Result<Option<Self>> {
        let path = fs::canonicalize(file)?;
        // Opening a pipe would wait for its writer.
        if !fs::metadata(&path)?.is_file() {
            return Ok(None);
        }
        let file = File::open(&path)?;
        let metadata = file.metadata()?;
        let bytes = read_at_most(file, metadata.len(), max_bytes)?;
        Ok(Some(Self { path, metadata, bytes }))
    }

    /// Where it is, without symbolic links.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Replaces the file's bytes. Its owner, permissions and extended attributes stay, and a symbolic link stays a link.
    pub(crate) fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        self.check_replaceable()?;
        exit_after_writing()?;
        let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let mut new = NamedTempFile::new_in(folder).map_err(|error| {
            let kind = error.kind();
            io::Error::new(
                kind,
                format!("cannot write to its folder: {kind} (the file is replaced by a new one)"),
            )
        })?;
        new.write_all(bytes)?;
        metadata::keep_owner(&self.metadata, new.as_file())?;
        // After the owner, because a change of it clears bits.
        new.as_file().set_permissions(self.metadata.permissions())?;
        metadata::keep_attributes(&self.path, new.as_file())?;
        new.as_file().sync_all()?;
        if !metadata::is_unchanged(&self.metadata, &fs::metadata(&self.path)?) {
            return Err(io::Error::other(
                "it was not fixed, because another program has changed the file meanwhile",
            ));
        }
        new.persist(&self.path)?;
        Ok(())
    }

    fn check_replaceable(&self) -> io::Result<()> {
        if self.metadata.permissions().readonly() {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "it was not fixed, because it is read-only",
            ));
        }
        match metadata::hard_links(&self.metadata) {
            0 | 1 => Ok(()),
            links => Err(io::Error::other(format!(
                "it was not fixed, because it has {links} hard links, and a new file would replace only one"
            ))),
        }
    }
}

/// From now on, a signal ends the process when no file is being written.
fn exit_after_writing() -> io::Result<()> {
    static ONCE: Once = Once::new();
    let mut result = Ok(());
    ONCE.call_once(|| {
        result = ctrlc::set_handler(|| {
            let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
            process::exit(INTERRUPTED);
        });
    });
    result.map_err(io::Error::other)
}

#[cfg(test)]
mod tests;
