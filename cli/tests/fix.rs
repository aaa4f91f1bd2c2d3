//! `--fix` and `--dry-run`: files, their permissions, and the diff.

#![cfg(test)]

#[path = "harness/command.rs"]
mod harness;

use std::fs;

use harness::{golden, run};

const WRONG: &str = include_str!("../../examples/create-personInterest.mistakes.json");

fn file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("request.json");
    fs::write(&path, text).expect("a file");
    let path = path.to_str().expect("UTF-8").to_owned();
    (folder, path)
}

#[test]
fn a_file_is_mended_and_the_rest_reported() {
    let (folder, path) = file(WRONG);
    let (status, out, error) = run(&["validate", "--fix", &path], "");
    assert_eq!(status, 1);
    assert_eq!(error, format!("{path}: 4 mistakes mended\n"));
    assert!(out.contains("wrong-type") && out.contains("1 file checked: 3 errors, 1 warning"), "{out}");
    golden("fix/mended.json", &fs::read_to_string(&path).expect("the file"));
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing is left behind");
    let mended = fs::read(&path).expect("the file");
    let (_, _, error) = run(&["validate", "--fix", &path], "");
    assert_eq!((error.as_str(), fs::read(&path).expect("the file")), ("", mended), "once is enough");
}

#[test]
fn a_dry_run_writes_nothing() {
    let (_folder, path) = file(WRONG);
    let (status, out, error) = run(&["validate", "--fix", "--dry-run", &path], "");
    assert_eq!((status, error.as_str()), (1, ""));
    golden("fix/dry-run.diff", &out.replace(path.trim_start_matches('/'), "request.json"));
    assert_eq!(fs::read_to_string(&path).expect("the file"), WRONG);
    let (_folder, path) = file("{ \"display_name\": \"a\" }");
    let (status, out, _) = run(&["validate", "--fix", "--dry-run", &path], "");
    assert_eq!(status, 0, "it would be valid");
    assert_eq!(out.matches("\\ No newline at end of file").count(), 2, "{out}");
}

#[test]
fn no_more_is_promised_than_mended() {
    for (text, promised) in [
        ("{\"displayname\": 7}", false),
        ("{\"weburl\": null}", true),
        ("{\"weburl\": null}\n{}", false),
        ("{\"weburl\": null, \"webUrl\": null, \"webUrl\": null}", false),
    ] {
        let (_folder, path) = file(text);
        assert_eq!(run(&["validate", &path], "").1.contains("`--fix` writes"), promised, "{text}");
        assert!(!run(&["validate", "--fix", &path], "").1.contains("`--fix` writes"), "{text}");
    }
}

#[cfg(unix)]
#[test]
fn permissions_and_links_are_kept_and_valid_files_untouched() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    let (folder, path) = file("{ \"weburl\": null }");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
    let link = folder.path().join("link.json");
    symlink(&path, &link).expect("a link");
    assert_eq!(run(&["validate", "--fix", link.to_str().expect("UTF-8")], "").0, 0);
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert_eq!(fs::read_to_string(&path).expect("the file"), "{ \"webUrl\": null }");
    let before = fs::metadata(&path).expect("the file");
    assert_eq!(before.permissions().mode() & 0o777, 0o640);
    assert_eq!(run(&["validate", "--fix", &path], "").0, 0);
    assert_eq!(fs::metadata(&path).expect("the file").ino(), before.ino(), "a valid file is not written");
}

#[test]
fn what_does_not_go_together_is_wrong_usage() {
    for arguments in
        [&["--fix", "-"][..], &["--dry-run", "x"], &["--fix", "--dry-run", "--format", "json", "x"]]
    {
        assert_eq!(run(&[&["validate"], arguments].concat(), "{}").0, 2, "{arguments:?}");
    }
}
