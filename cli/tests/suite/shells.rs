//! `completions`, by completing in each shell, and `man`. A shell that is not installed is left out with a message.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::process::{Command, Output};

use assert_cmd::cargo::cargo_bin;

use crate::harness::run;

/// The start of a command line, and what its last word becomes.
const COMPLETED: [(&str, &str); 9] = [
    ("valid", "validate"),
    ("validate --as create-personI", "create-personInterest"),
    ("validate --allow enum-unk", "enum-unknown"),
    ("validate --format sar", "sarif"),
    ("explain enum-unk", "enum-unknown"),
    ("explain create-personI", "create-personInterest"),
    ("request --cloud china", "china"),
    ("request list-personI", "list-personInterest"),
    ("schema update-personI", "update-personInterest"),
];

/// Completes an array of words as bash does: by calling the function that `complete` has registered.
const BASH: &str = r#"
source <(msgraph-profile completions bash)
while read -r line; do
    COMP_WORDS=(msgraph-profile $line) COMPREPLY=()
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    registered=$(complete -p msgraph-profile)
    [[ $registered =~ -F\ ([^ ]+) ]]
    "${BASH_REMATCH[1]}" msgraph-profile "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    echo "${COMPREPLY[@]}"
done
"#;

const FISH: &str = r"
msgraph-profile completions fish | source
while read line
    string join ' ' (complete -C 'msgraph-profile '$line | cut -f1)
end
";

/// Types each line and the tab key in an interactive shell, in which the command prints its arguments.
const ZSH: &str = r#"
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= RPS1= ; unsetopt zle_bracketed_paste beep; autoload -Uz compinit && compinit -D -u'
zpty -w shell 'source <(msgraph-profile completions zsh); zstyle ":completion:*" menu no'
zpty -w shell 'msgraph-profile() { print -r -- "<""<${@[-1]}>>" }; compdef _msgraph-profile msgraph-profile'
while read -r line; do
    zpty -w -n shell "msgraph-profile $line"$'\t'$'\n'
    zpty -r -m shell output '*<<*>>*'
    print -r -- ${${output##*<<}%%>>*}
done
"#;

#[test]
fn bash_completes_values() {
    assert_completed("bash", &["--norc", "-c", BASH]);
}

#[test]
fn fish_completes_values() {
    assert_completed("fish", &["--no-config", "-c", FISH]);
}

#[test]
fn zsh_completes_values() {
    assert_completed("zsh", &["-f", "-c", ZSH]);
}

fn assert_completed(shell: &str, arguments: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("lines");
    let lines: Vec<&str> = COMPLETED.iter().map(|(line, _)| *line).collect();
    fs::write(&input, lines.join("\n") + "\n").expect("the file can be written");
    let mut command = Command::new(shell);
    command.args(arguments).stdin(fs::File::open(&input).expect("the file")).env("HOME", folder.path());
    let Some(output) = output(command, shell) else { return };
    let text = String::from_utf8_lossy(&output.stdout);
    let completed: Vec<&str> = text.lines().map(str::trim).collect();
    let expected: Vec<&str> = COMPLETED.iter().map(|(_, completed)| *completed).collect();
    assert_eq!(completed, expected, "{shell}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Runs a program that may be missing, with the command line tool on its path.
fn output(mut command: Command, name: &str) -> Option<Output> {
    let tool = cargo_bin("msgraph-profile");
    let folder = tool.parent().expect("a folder").to_path_buf();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder).chain(std::env::split_paths(&path));
    command.env("PATH", std::env::join_paths(folders).expect("a path")).env("TERM", "dumb");
    match command.output() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            // If standard error is closed, nobody reads the message.
            let _ = writeln!(io::stderr(), "{name} is not installed: not tested");
            None
        }
        Err(error) => panic!("{name}: {error}"),
    }
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (status, out, _) = run(&["completions", shell], "");
        assert_eq!(status, 0);
        assert!(out.contains("id-pointer") && out.contains("completions"), "{shell}");
    }
}

#[test]
fn there_is_a_manual_page_for_each_command_and_each_reference() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("man1");
    let (status, out, error) = run(&["man", "--out", path.to_str().expect("UTF-8")], "");
    assert_eq!((status, out.as_str(), error.as_str()), (0, "", ""));
    let (_, main, _) = run(&["man"], "");
    let written = fs::read_to_string(path.join("msgraph-profile.1")).expect("the main page");
    assert_eq!(written, main);
    let references: Vec<String> = main
        .lines()
        .filter_map(|line| line.strip_suffix("(1)"))
        .map(|name| name.replace('\\', "").replace("fB", "").replace("fR", ""))
        .collect();
    assert!(references.len() > 6, "{main}");
    for name in &references {
        let page = fs::read_to_string(path.join(format!("{name}.1"))).expect(name);
        let command = name.strip_prefix("msgraph-profile-").expect("a command of the program");
        assert_eq!(page, run(&["man", command], "").1);
        assert!(page.matches(".SH SYNOPSIS").count() == 1 && !page.contains("EXTRA"), "{page}");
    }
    assert_eq!(fs::read_dir(&path).expect("the folder").count(), references.len() + 1);
    let pages = fs::read_dir(&path).expect("the folder").map(|entry| entry.expect("an entry").path());
    let mut lint = Command::new("mandoc");
    lint.args(["-T", "lint", "-W", "warning"]).args(pages);
    if let Some(output) = output(lint, "mandoc") {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}
