//! READMEs show what the command prints; `UPDATE_GOLDEN=1` rewrites them.
//!
//! A `text` block shows the output of the command before it, unless it lists commands itself. Commands are lines that
//! start with `msgraph-profile` or `cargo run --`.

use std::path::Path;

use crate::harness::{command, update_golden};

const COMMANDS: [&str; 2] = ["msgraph-profile ", "cargo run -- "];
const START: &str = "```text\n";
const END: &str = "\n```\n";

/// What the last command of a text prints in the root folder.
fn printed(text: &str, root: &Path) -> String {
    let arguments =
        text.lines().rev().find_map(|line| COMMANDS.iter().find_map(|command| line.strip_prefix(command)));
    let arguments = arguments.expect("a command before its output");
    let output = command().args(arguments.split(' ')).current_dir(root).output().expect("the command runs");
    String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned()
}

/// What a sample should be: the first diagnostic of its rule if it starts with one, else the whole output.
fn expected<'p>(sample: &str, printed: &'p str) -> &'p str {
    if !sample.starts_with("error[") && !sample.starts_with("warning[") {
        return printed;
    }
    let (rule, _) = sample.split_once(':').expect("a rule");
    printed.split("\n\n").find(|diagnostic| diagnostic.starts_with(rule)).expect("a diagnostic of the rule")
}

#[test]
fn samples_are_the_real_output() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for name in ["README.md", "cli/README.md"] {
        let readme = std::fs::read_to_string(root.join(name)).expect("the README");
        let mut updated = readme.clone();
        assert!(readme.contains(START), "{name} has no sample");
        for (start, _) in readme.match_indices(START) {
            let (sample, _) = readme[start + START.len()..].split_once(END).expect("the end of the sample");
            if COMMANDS.iter().any(|command| sample.starts_with(command)) {
                continue;
            }
            let printed = printed(&readme[..start], &root);
            let expected = expected(sample, &printed);
            assert!(sample == expected || update_golden(), "{name} should show:\n{expected}");
            updated = updated.replace(&format!("{START}{sample}{END}"), &format!("{START}{expected}{END}"));
        }
        if updated != readme {
            std::fs::write(root.join(name), updated).expect("the README can be written");
        }
    }
}
