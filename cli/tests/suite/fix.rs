//! `--fix` and `--dry-run`: files, their permissions, and the diff.

use std::fs;

use crate::harness::{assert_golden, run, temporary_file};

const BODY: &str = include_str!("../../../examples/create-personInterest.mistakes.json");

#[test]
fn a_file_is_fixed_and_the_rest_is_reported() {
    let (folder, path) = temporary_file(BODY);
    let (status, out, error) = run(&["validate", "--fix", &path], "");
    assert_eq!(status, 1);
    assert_eq!(error, format!("{path}: fixed 5 problems\n"));
    assert!(out.contains("link-shape") && out.contains("1 file checked: 2 errors, 1 warning"), "{out}");
    assert_golden("fix/fixed.json", &fs::read_to_string(&path).expect("the file"));
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1, "no temporary file is left");
    let fixed = fs::read(&path).expect("the file");
    let (_, _, error) = run(&["validate", "--fix", &path], "");
    assert_eq!(
        (error.as_str(), fs::read(&path).expect("the file")),
        ("", fixed),
        "a second run changes nothing"
    );
}

#[test]
fn a_dry_run_writes_nothing() {
    let (_folder, path) = temporary_file(BODY);
    let (status, out, error) = run(&["validate", "--fix", "--dry-run", &path], "");
    assert_eq!(status, 1);
    assert_eq!(error, "5 problems would be fixed in 1 of 1 file; 3 problems would be left\n");
    assert_golden("fix/dry-run.diff", &out.replace(path.trim_start_matches('/'), "request.json"));
    assert_eq!(fs::read_to_string(&path).expect("the file"), BODY);
    let (_folder, path) = temporary_file("{ \"display_name\": \"a\" }");
    let (status, out, _) = run(&["validate", "--fix", "--dry-run", &path], "");
    assert_eq!(status, 0, "it would be valid");
    assert_eq!(out.matches("\\ No newline at end of file").count(), 2, "{out}");
}

#[test]
fn the_summary_counts_what_can_be_fixed() {
    for (text, is_fixable) in [
        ("{\"displayname\": {}}", false),
        ("{\"weburl\": null}", true),
        ("{\"weburl\": null}\n{}", false),
        ("{\"weburl\": null, \"webUrl\": null, \"webUrl\": null}", false),
    ] {
        let (_folder, path) = temporary_file(text);
        assert_eq!(
            run(&["validate", &path], "").1.contains("can be fixed with `--fix`"),
            is_fixable,
            "{text}"
        );
        assert!(!run(&["validate", "--fix", &path], "").1.contains("can be fixed with `--fix`"), "{text}");
    }
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay_and_valid_files_are_not_written() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    let (folder, path) = temporary_file("{ \"weburl\": null }");
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
fn conflicting_options_are_a_usage_error() {
    for arguments in
        [&["--fix", "-"][..], &["--dry-run", "-"], &["--fix", "--dry-run", "--format", "json", "x"]]
    {
        assert_eq!(run(&[&["validate"], arguments].concat(), "{}").0, 2, "{arguments:?}");
    }
}
