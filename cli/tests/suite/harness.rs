//! Runs the command and compares its output with golden files.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;

pub(crate) const VALID: &str = "../examples/create-personInterest.json";
pub(crate) const INVALID: &str = "../examples/create-personInterest.mistakes.json";

/// The command, without the settings of the terminal that runs the tests.
pub(crate) fn command() -> Command {
    let mut command = Command::cargo_bin("msgraph-profile").expect("the binary is built with its tests");
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "GITHUB_WORKSPACE"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command
}

/// Runs the command: exit status, standard output, standard error.
pub(crate) fn run(arguments: &[&str], stdin: impl Into<Vec<u8>>) -> (i32, String, String) {
    run_in(Path::new("."), arguments, stdin)
}

/// Runs the command in a folder.
pub(crate) fn run_in(
    folder: &Path,
    arguments: &[impl AsRef<OsStr>],
    stdin: impl Into<Vec<u8>>,
) -> (i32, String, String) {
    let mut command = command();
    let output = command.current_dir(folder).args(arguments).write_stdin(stdin).output();
    let output = output.expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
    (output.status.code().expect("an exit status"), text(output.stdout), text(output.stderr))
}

/// Compares with a golden file; `UPDATE_GOLDEN=1` rewrites it.
pub(crate) fn assert_golden(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if update_golden() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be created");
        fs::write(&path, text).expect("the file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == text,
        "{} is stale: rewrite it with `UPDATE_GOLDEN=1 cargo test --package msgraph-profile-cli` and look at the \
         difference. Now:\n{text}",
        path.display()
    );
}

/// Whether stale golden files are rewritten.
pub(crate) fn update_golden() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// A temporary folder with some files; folders in their names are created.
pub(crate) fn folder_with(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be created");
        fs::write(path, bytes).expect("the file can be written");
    }
    folder
}

/// A file in its own temporary folder, which is deleted with the first value.
pub(crate) fn temporary_file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("request.json");
    fs::write(&path, text).expect("the file can be written");
    let path = path.to_str().expect("UTF-8").to_owned();
    (folder, path)
}
