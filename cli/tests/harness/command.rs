//! What tests of the command need: running it, and golden files.

#![allow(dead_code, reason = "no test needs all of it")]

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;

/// The command, without the terminal's settings.
pub(crate) fn command() -> Command {
    let mut command = Command::cargo_bin("msgraph-profile").expect("the binary is built with its tests");
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command
}

/// Runs the command: exit status, standard output, standard error.
pub(crate) fn run(arguments: &[&str], stdin: impl Into<Vec<u8>>) -> (i32, String, String) {
    let output = command().args(arguments).write_stdin(stdin).output().expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
    (output.status.code().expect("an exit status"), text(output.stdout), text(output.stderr))
}

/// Compares with a golden file; `UPDATE_GOLDEN=1` rewrites it.
pub(crate) fn golden(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        fs::write(&path, text).expect("a file that can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == text,
        "{} is stale: rewrite it with `UPDATE_GOLDEN=1 cargo test --package msgraph-profile-cli` and look at the \
         difference. Now:\n{text}",
        path.display()
    );
}
