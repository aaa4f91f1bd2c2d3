//! The patch of `--dry-run`: `git apply` and `patch` make of the files what `--fix` makes of them.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::harness::{command, folder_with, run_in};

const BODY: &[u8] = b"{ \"weburl\": null,\n\"x\": 1}";
const FIXED: &[u8] = b"{ \"webUrl\": null,\n\"x\": 1}";

/// Runs a program with a patch as its input.
fn apply(program: &[&str], folder: &Path, patch: &[u8]) {
    let mut child = Command::new(program[0])
        .args(&program[1..])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program is installed");
    std::io::Write::write_all(&mut child.stdin.take().expect("its input"), patch).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{program:?}: {}{}", text(&output.stdout), text(&output.stderr));
}

/// The patch of some files, as bytes, and what is said about it.
fn patch(folder: &Path, files: &[&str]) -> (Vec<u8>, String) {
    let mut command = command();
    let output = command.current_dir(folder).args(["validate", "--dry-run"]).args(files).output();
    let output = output.expect("the command runs");
    (output.stdout, String::from_utf8(output.stderr).expect("UTF-8"))
}

const GIT: &[&str] = &["git", "apply"];
const PATCH: &[&str] = &["patch", "-p1", "--quiet"];

#[cfg(target_os = "linux")]
#[test]
fn every_name_can_be_applied() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    let names: [&[u8]; 9] = [
        b"plain.json",
        b"a b/c d.json",
        b"tab\t.json",
        b"quo\"te.json",
        b"back\\slash.json",
        "ünï \u{202e}.json".as_bytes(),
        b"\xff.json",
        b"line\nfeed.json",
        b"--- a.json",
    ];
    for program in [GIT, PATCH] {
        let tree = folder_with(&[("sub/target.json", BODY)]);
        symlink("sub/target.json", tree.path().join("link.json")).expect("a link");
        for name in names {
            let path = tree.path().join(OsStr::from_bytes(name));
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, BODY).expect("a file");
        }
        let (patch, said) = patch(tree.path(), &["."]);
        assert_eq!(said, "10 problems would be fixed in 10 of 11 files; 11 problems would be left\n");
        apply(program, tree.path(), &patch);
        for name in names.into_iter().chain([&b"sub/target.json"[..]]) {
            let fixed = fs::read(tree.path().join(OsStr::from_bytes(name))).expect("the file");
            assert_eq!(fixed, FIXED, "{program:?} {}", String::from_utf8_lossy(name));
        }
    }
}

#[test]
fn paths_outside_the_current_folder_start_in_the_root_folder() {
    let tree = folder_with(&[("sub/inside.json", BODY), ("outside.json", BODY)]);
    let root = tree.path().canonicalize().expect("a path");
    let sub = root.join("sub");
    let inside = sub.join("inside.json");
    let (of_absolute, said) = patch(&sub, &[inside.to_str().expect("UTF-8")]);
    assert_eq!(patch(&sub, &["inside.json"]), (of_absolute.clone(), said.clone()), "however it is named");
    assert!(of_absolute.starts_with(b"--- a/inside.json\n+++ b/inside.json\n@@ "));
    assert_eq!(said.lines().count(), 1, "{said}");
    apply(GIT, &sub, &of_absolute);
    let (patch, said) = patch(&sub, &["../outside.json"]);
    assert_eq!(said.lines().last(), Some("Apply the patch with `patch -p1 -d /`."));
    apply(&[PATCH, &["-d", "/"]].concat(), &sub, &patch);
    let read = |name: &str| fs::read(root.join(name)).expect("the file");
    assert_eq!((read("sub/inside.json"), read("outside.json")), (FIXED.to_vec(), FIXED.to_vec()));
}

#[test]
fn every_byte_of_a_text_can_be_applied() {
    let utf_16: Vec<u8> = "\u{feff}{ \"weburl\": null,\n \"x\": \"\u{a0a}\" }"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let files: [(&str, &[u8]); 5] = [
        ("utf-16.json", &utf_16),
        ("mark.json", b"\xEF\xBB\xBF{ \"weburl\": null }"),
        ("old-mac.json", b"{ \"weburl\": null,\r\"x\": 1\r}\r"),
        ("windows.json", b"{ \"weburl\": null,\r\n\"x\": 1\r\n}\r\n"),
        ("comments.json", b"{ // one\n\"categories\": null,\n}\n"),
    ];
    for program in [GIT, PATCH] {
        let (patched, fixed) = (folder_with(&files), folder_with(&files));
        // Otherwise it takes carriage returns away.
        let program = if program == PATCH { &[PATCH, &["--binary"]].concat() } else { program };
        apply(program, patched.path(), &patch(patched.path(), &["."]).0);
        let (_, _, error) = run_in(fixed.path(), &["validate", "--fix", "."], "");
        assert_eq!(error.matches(": fixed ").count(), files.len(), "{error}");
        for (name, _) in files {
            let read = |folder: &tempfile::TempDir| fs::read(folder.path().join(name)).expect("the file");
            assert_eq!(read(&patched), read(&fixed), "{name}");
        }
    }
}

#[test]
fn a_dry_run_says_what_it_cannot_fix() {
    let tree = folder_with(&[("guess.json", b"{\"displaynam\": 1, \"id\": {}}"), ("valid.json", b"{}")]);
    let (out, said) = patch(tree.path(), &["guess.json", "valid.json", "nowhere.json"]);
    let patch = String::from_utf8(out).expect("UTF-8");
    assert!(patch.contains("-{\"displaynam\": 1, \"id\": {}}"), "{patch}");
    assert!(
        said.ends_with(
            "1 problem would be fixed in 1 of 2 files; 1 problem would be left, 1 file could not be read\n"
        ),
        "{said}"
    );
    let (out, said) = patch_of("{\"displaynam\": 1}");
    assert_eq!(
        (out.len(), said.as_str()),
        (0, "0 problems would be fixed in 0 of 1 file; 1 problem would be left\n")
    );
}

fn patch_of(text: &str) -> (Vec<u8>, String) {
    let tree = folder_with(&[("request.json", text.as_bytes())]);
    patch(tree.path(), &["request.json"])
}
