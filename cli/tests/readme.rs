//! The README shows what the command prints.

#![cfg(test)]

use assert_cmd::Command;

#[test]
fn the_sample_output_is_the_real_one() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let readme = std::fs::read_to_string(format!("{root}/README.md")).expect("the README");
    let command =
        readme.lines().find_map(|line| line.strip_prefix("cargo run -- ")).expect("a command to run");
    let output = Command::cargo_bin("msgraph-profile")
        .expect("the binary is built with its tests")
        .args(command.split(' '))
        .current_dir(root)
        .output()
        .expect("the command runs");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        readme.contains(&format!("```text\n{}\n```", printed.trim_end())),
        "README.md should show:\n{printed}"
    );
}
