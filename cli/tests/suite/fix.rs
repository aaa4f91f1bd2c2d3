//! `--fix`: what is written, what of a file is kept, and files that cannot be written.

use std::fs;

use crate::harness::{assert_golden, folder_with, run, run_in, temporary_file};

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
    let (folder, path) = temporary_file(BODY);
    let (status, out, error) = run_in(folder.path(), &["validate", "--dry-run", "request.json"], "");
    assert_eq!(status, 1);
    assert_eq!(error, "5 problems would be fixed in 1 of 1 file; 3 problems would be left\n");
    assert_golden("fix/dry-run.diff", &out);
    let implied = run_in(folder.path(), &["validate", "--fix", "--dry-run", "request.json"], "");
    assert_eq!(implied, (status, out, error));
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

const FIXABLE: &[u8] = b"{ \"weburl\": null, \"x\": 1 }";
const FIXED: &[u8] = b"{ \"webUrl\": null, \"x\": 1 }";

/// The only reason for which a file is not fixed; its problems are reported all the same.
#[cfg(unix)]
fn refused(folder: &std::path::Path, name: &str) -> String {
    let (status, out, error) = run_in(folder, &["validate", "--fix", name], "");
    assert_eq!(status, 3, "{out}{error}");
    assert!(
        out.contains("[unknown-property]") && out.ends_with("1 file checked: 2 errors, 0 warnings\n"),
        "{out}"
    );
    let reason = error.strip_prefix(&format!("error: {name}: ")).expect("an error about the file");
    reason.trim_end().to_owned()
}

#[cfg(unix)]
#[test]
fn what_cannot_be_kept_is_not_written() {
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    let tree = folder_with(&[("linked.json", FIXABLE), ("read-only.json", FIXABLE)]);
    let path = |name: &str| tree.path().join(name);
    fs::hard_link(path("linked.json"), path("other.json")).expect("a link");
    let reason = refused(tree.path(), "linked.json");
    assert_eq!(
        reason,
        "it was not fixed, because it has 2 hard links, and a new file would replace only one"
    );
    fs::set_permissions(path("read-only.json"), fs::Permissions::from_mode(0o444)).expect("permissions");
    assert_eq!(refused(tree.path(), "read-only.json"), "it was not fixed, because it is read-only");
    for name in ["linked.json", "other.json", "read-only.json"] {
        assert_eq!(fs::read(path(name)).expect("the file"), FIXABLE, "{name}");
    }
    assert!(Command::new("mkfifo").arg(path("pipe.json")).status().expect("mkfifo runs").success());
    let pipe = path("pipe.json");
    let writer = std::thread::spawn(move || fs::write(pipe, FIXABLE));
    assert_eq!(refused(tree.path(), "pipe.json"), "it cannot be fixed, because it is not a regular file");
    writer.join().expect("the writer ends").expect("the pipe is read");
    assert!(fs::symlink_metadata(path("pipe.json")).is_ok_and(|pipe| !pipe.is_file()), "it is still a pipe");
    assert_eq!(fs::read_dir(tree.path()).expect("the folder").count(), 4, "no temporary file is left");
}

#[test]
fn compressed_files_are_checked_but_not_fixed() {
    use std::io::Write;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(FIXABLE).expect("writing to memory succeeds");
    let bytes = encoder.finish().expect("writing to memory succeeds");
    let tree = folder_with(&[("a.json.gz", &bytes), ("b.json", FIXABLE)]);
    let (status, out, error) = run_in(tree.path(), &["validate", "--fix", "."], "");
    assert_eq!(status, 3);
    assert!(out.ends_with("2 files checked, 2 invalid: 3 errors, 0 warnings\n"), "{out}");
    let expected =
        "error: a.json.gz: it cannot be fixed, because it is compressed\nb.json: fixed 1 problem\n";
    assert_eq!(error, expected);
    assert_eq!(fs::read(tree.path().join("a.json.gz")).expect("the file"), bytes);
    assert_eq!(fs::read(tree.path().join("b.json")).expect("the file"), FIXED);
}

#[cfg(target_os = "linux")]
#[test]
fn extended_attributes_and_the_owner_stay() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};

    let tree = folder_with(&[("a.json", FIXABLE)]);
    let path = tree.path().join("a.json");
    // Only root can give a file away, and not every file system has attributes.
    let is_given = chown(&path, Some(1234), Some(4321)).is_ok();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o2640)).expect("permissions");
    let has_attribute = xattr::set(&path, "user.origin", b"export").is_ok();
    let before = fs::metadata(&path).expect("the file");
    assert_eq!(run_in(tree.path(), &["validate", "--fix", "a.json"], "").0, 1);
    assert_eq!(fs::read(&path).expect("the file"), FIXED);
    let after = fs::metadata(&path).expect("the file");
    let facts = |file: &fs::Metadata| (file.uid(), file.gid(), file.mode());
    assert_eq!(facts(&after), facts(&before));
    assert!(!is_given || (after.uid(), after.gid()) == (1234, 4321));
    if has_attribute {
        assert_eq!(xattr::get(&path, "user.origin").expect("attributes"), Some(b"export".to_vec()));
    }
}

/// Ends the command at many moments while it writes files.
#[cfg(target_os = "linux")]
#[test]
fn a_signal_leaves_whole_files_and_no_temporary_ones() {
    use std::process::{Command, Stdio};
    use std::time::Duration;

    let names: Vec<String> = (0..400).map(|index| format!("{index}.json")).collect();
    let mut ended_early = 0;
    for (index, signal) in ["-INT", "-TERM", "-HUP"].repeat(2).into_iter().enumerate() {
        let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), FIXABLE)).collect();
        let tree = folder_with(&files);
        let mut child = Command::new(env!("CARGO_BIN_EXE_msgraph-profile"))
            .args(["validate", "--fix", "."])
            .current_dir(tree.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the command runs");
        let is_fixed = |name: &String| fs::read(tree.path().join(name)).expect("the file") == FIXED;
        while !is_fixed(&names[0]) {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(6 * index as u64));
        let pid = child.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().expect("kill runs").success());
        let status = child.wait().expect("it ends").code();
        ended_early += usize::from(status == Some(130));
        assert!(matches!(status, Some(1 | 130)), "{signal}: {status:?}");
        assert_eq!(fs::read_dir(tree.path()).expect("the folder").count(), names.len(), "{signal}");
        for name in &names {
            let bytes = fs::read(tree.path().join(name)).expect("the file");
            assert!(bytes == FIXED || bytes == FIXABLE, "{name}");
        }
    }
    assert!(ended_early > 0, "no run was ended while it wrote");
}
