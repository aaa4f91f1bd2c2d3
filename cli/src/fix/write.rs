//! Replaces a file atomically.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Replaces a file's bytes; its permissions stay, and a symbolic link stays a link.
pub(crate) fn replace(file: &str, bytes: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(file)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let permissions = fs::metadata(&path)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read-only"));
    }
    let mut new = NamedTempFile::new_in(folder).map_err(|error| {
        io::Error::new(
            error.kind(),
            format!("cannot write to its folder: {} (the file is replaced by a new one)", error.kind()),
        )
    })?;
    new.write_all(bytes)?;
    new.as_file().set_permissions(permissions)?;
    new.as_file().sync_all()?;
    new.persist(&path)?;
    Ok(())
}
