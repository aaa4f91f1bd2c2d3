//! What a file has besides its bytes, as far as the system knows it.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

#[cfg(unix)]
pub(super) fn hard_links(metadata: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    metadata.nlink()
}

#[cfg(unix)]
pub(super) fn keep_owner(old: &Metadata, new: &File) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let metadata = new.metadata()?;
    if (old.uid(), old.gid()) == (metadata.uid(), metadata.gid()) {
        return Ok(());
    }
    fchown(new, Some(old.uid()), Some(old.gid()))
        .map_err(|_| io::Error::other("it was not fixed, because it belongs to another user or group"))
}

/// Copies the extended attributes, which include access control lists.
#[cfg(unix)]
pub(super) fn keep_attributes(old: &Path, new: &File) -> io::Result<()> {
    use xattr::FileExt;
    // Not every file system has them.
    let Ok(names) = xattr::list_deref(old) else { return Ok(()) };
    for name in names {
        let value = xattr::get_deref(old, &name)?.unwrap_or_default();
        // A label of the system may be there already, and only the system can write it.
        if new.get_xattr(&name)?.as_ref() != Some(&value) {
            new.set_xattr(&name, &value).map_err(|_| {
                let name = name.display();
                io::Error::other(format!("it was not fixed, because its attribute {name} cannot be kept"))
            })?;
        }
    }
    Ok(())
}

/// Whether neither the bytes nor the permissions have changed.
#[cfg(unix)]
pub(super) fn is_unchanged(old: &Metadata, now: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let file = |file: &Metadata| (file.dev(), file.ino(), file.len());
    let times = |file: &Metadata| (file.mtime(), file.mtime_nsec(), file.ctime(), file.ctime_nsec());
    file(old) == file(now) && times(old) == times(now)
}

/// The standard library does not know it.
#[cfg(not(unix))]
pub(super) fn hard_links(_: &Metadata) -> u64 {
    1
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "on Unix, it can fail")]
pub(super) fn keep_owner(_: &Metadata, _: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "on Unix, it can fail")]
pub(super) fn keep_attributes(_: &Path, _: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn is_unchanged(old: &Metadata, now: &Metadata) -> bool {
    old.len() == now.len() && old.modified().ok() == now.modified().ok()
}
