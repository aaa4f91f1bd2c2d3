//! READMEs show what the command prints.
//!
//! A `text` block belongs to the command before it, which a line begins with `msgraph-profile` or `cargo run --`.

use std::path::Path;

use crate::harness::{command, update_golden};

const BLOCK: &str = "```text\n";
const END: &str = "\n```\n";

/// What the last command of a text prints in the root folder.
fn printed(text: &str, root: &Path) -> String {
    let arguments = |line: &'_ str| {
        let line = line.strip_prefix("cargo run -- ").or_else(|| line.strip_prefix("msgraph-profile "));
        line.map(|line| line.split(' ').map(str::to_owned).collect::<Vec<_>>())
    };
    let arguments = text.lines().rev().find_map(arguments).expect("a command before its output");
    let output = command().args(arguments).current_dir(root).output().expect("the command runs");
    String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned()
}

/// The samples of a README, each with the whole output of its command.
fn samples(readme: &str, root: &Path) -> Vec<(String, String)> {
    readme
        .match_indices(BLOCK)
        .map(|(start, _)| {
            let (sample, _) = readme[start + BLOCK.len()..].split_once(END).expect("the end of the sample");
            (sample.to_owned(), printed(&readme[..start], root))
        })
        .collect()
}

/// The README of the repository shows a part of an output.
#[test]
fn the_first_sample_is_a_part_of_the_real_output() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the README");
    for (sample, printed) in samples(&readme, &root) {
        assert!(printed.contains(&sample), "README.md should show a part of:\n{printed}");
    }
}

/// `UPDATE_GOLDEN=1` rewrites the whole outputs of `cli/README.md`.
#[test]
fn the_samples_of_the_command_are_the_real_output() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = folder.join("README.md");
    let mut readme = std::fs::read_to_string(&path).expect("the README");
    let samples = samples(&readme, &folder.join(".."));
    assert!(!samples.is_empty());
    for (sample, printed) in samples {
        if update_golden() {
            readme = readme.replace(&format!("{BLOCK}{sample}{END}"), &format!("{BLOCK}{printed}{END}"));
        } else {
            assert!(sample == printed, "cli/README.md should show:\n{printed}");
        }
    }
    if update_golden() {
        std::fs::write(&path, readme).expect("the README can be written");
    }
}
