//! The README shows what the command prints; `UPDATE_GOLDEN=1` rewrites it.

#![cfg(test)]

#[path = "harness/command.rs"]
mod harness;

use harness::command;

#[test]
fn the_sample_output_is_the_real_one() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let path = format!("{root}/README.md");
    let mut readme = std::fs::read_to_string(&path).expect("the README");
    let line = readme.lines().find_map(|line| line.strip_prefix("cargo run -- ")).expect("a command to run");
    let output = command().args(line.split(' ')).current_dir(root).output().expect("the command runs");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let (before, after) = readme.split_once("```text\n").expect("a sample");
    let (sample, rest) = after.split_once("\n```\n").expect("the end of the sample");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        readme = format!("{before}```text\n{}\n```\n{rest}", printed.trim_end());
        std::fs::write(&path, readme).expect("a README that can be written");
        return;
    }
    assert!(sample == printed.trim_end(), "README.md should show:\n{printed}");
}
