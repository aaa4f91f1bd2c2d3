use std::fs;
use std::path::{Path, PathBuf};

use super::Original;

/// A folder with a file, and the file as it was read.
fn read() -> (tempfile::TempDir, PathBuf, Original) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.json");
    fs::write(&path, "old").expect("a file");
    let original = original(&path);
    (folder, path, original)
}

fn original(path: &Path) -> Original {
    Original::read(path, 100).expect("it can be read").expect("a regular file")
}

/// The only file of a folder.
fn only_file(folder: &tempfile::TempDir) -> String {
    let mut files = fs::read_dir(folder.path()).expect("the folder");
    let path = files.next().expect("a file").expect("a file").path();
    assert!(files.next().is_none(), "no temporary file is left");
    fs::read_to_string(path).expect("the file")
}

#[test]
fn a_file_is_replaced() {
    let (folder, _, original) = read();
    assert_eq!(original.bytes, b"old");
    original.replace(b"new").expect("nothing has changed");
    assert_eq!(only_file(&folder), "new");
}

/// Elsewhere, the system says too little about a file to notice all of this.
#[cfg(unix)]
#[test]
fn a_file_that_another_program_has_changed_is_not_replaced() {
    let changes: [fn(&Path); 3] = [
        |path| fs::write(path, "hers").expect("a file"),
        |path| {
            let new = path.with_extension("new");
            fs::write(&new, "old").expect("a file");
            fs::rename(new, path).expect("a file");
        },
        |path| {
            let mut permissions = fs::metadata(path).expect("the file").permissions();
            permissions.set_readonly(true);
            fs::set_permissions(path, permissions).expect("permissions");
        },
    ];
    for (index, change) in changes.iter().enumerate() {
        let (folder, path, original) = read();
        change(&path);
        let before = fs::read_to_string(&path).expect("the file");
        let error = original.replace(b"new").expect_err("it has changed").to_string();
        assert!(error.contains("another program has changed the file"), "{index}: {error}");
        assert_eq!(only_file(&folder), before);
    }
    let (folder, path, original) = read();
    fs::remove_file(path).expect("the file");
    original.replace(b"new").expect_err("it is gone");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_to_another_file_meanwhile_does_not_lead_there() {
    use std::os::unix::fs::symlink;

    let (folder, path, _) = read();
    let (other, link) = (folder.path().join("other.json"), folder.path().join("link.json"));
    fs::write(&other, "other").expect("a file");
    symlink(&path, &link).expect("a link");
    let original = original(&link);
    fs::remove_file(&link).expect("the link");
    symlink(&other, &link).expect("a link");
    original.replace(b"new").expect("the file itself has not changed");
    let read = |path| fs::read_to_string(path).expect("the file");
    assert_eq!((read(path).as_str(), read(other).as_str()), ("new", "other"));
}
