//! The README shows one of the diagnostics that its first command prints; `UPDATE_GOLDEN=1` rewrites it.

#![cfg(test)]

#[path = "harness/command.rs"]
mod harness;

use harness::command;

#[test]
fn the_sample_diagnostic_is_among_those_printed() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let path = format!("{root}/README.md");
    let readme = std::fs::read_to_string(&path).expect("the README");
    let line = readme.lines().find_map(|line| line.strip_prefix("cargo run -- ")).expect("a command to run");
    let output = command().args(line.split(' ')).current_dir(root).output().expect("the command runs");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let (before, after) = readme.split_once("```text\n").expect("a sample");
    let (sample, rest) = after.split_once("\n```\n").expect("the end of the sample");
    let (code, _) = sample.split_once(':').expect("a sample that begins with level and code");
    let mut diagnostics = printed.split("\n\n");
    let diagnostic = diagnostics.find(|text| text.starts_with(code)).expect("a diagnostic of the sample's rule");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let updated = format!("{before}```text\n{diagnostic}\n```\n{rest}");
        std::fs::write(&path, updated).expect("a README that can be written");
        return;
    }
    assert!(sample == diagnostic, "README.md should show:\n{diagnostic}");
}
