//! Runs the command on a file with arbitrary content: as a body, as a list, or as the configuration of a valid body.
//!
//! The first byte selects what the file is. Machine formats stay well-formed, nothing disturbs a terminal or starts a
//! workflow command, and `--fix` leaves a file that it does not change again. Standard output and error should be closed,
//! with `-close_fd_mask=3`.

#![no_main]

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use msgraph_profile::Payload;
use msgraph_profile_fuzz::is_disruptive;
use serde_json::Value;
use tempfile::TempDir;

/// Whether an output is in its format.
type Check = fn(&str);

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().expect("a folder"));
const VALID: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/create-personInterest.json");
/// The formats, each with the check of its output.
const FORMATS: [(&str, Check); 8] = [
    ("human", is_harmless),
    ("concise", is_harmless),
    ("json", is_json),
    ("ndjson", are_lines_of_json),
    ("sarif", is_json),
    ("gitlab", is_json),
    ("github", are_commands),
    ("junit", is_xml),
];

fuzz_target!(|input: &[u8]| {
    let Some((&selector, content)) = input.split_first() else { return };
    if selector % 4 == 0 {
        check_configuration(content);
    } else {
        check_file(selector, content);
    }
});

fn path(name: &str) -> PathBuf {
    FOLDER.path().join(name)
}

fn run(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> u8 {
    let program = OsString::from("msgraph-profile");
    msgraph_profile_cli::run([program].into_iter().chain(arguments.into_iter().map(Into::into)).collect())
}

/// A configuration is used, or refused as a usage error.
fn check_configuration(content: &[u8]) {
    let file = path("msgraph-profile.toml");
    fs::write(&file, content).expect("a file");
    let status = run(["validate", "--quiet", "--config", &file.to_string_lossy(), VALID]);
    // 3: text that is not UTF-8 cannot be read.
    let expected: &[u8] = if std::str::from_utf8(content).is_ok() { &[0, 1, 2] } else { &[3] };
    assert!(expected.contains(&status), "{status}");
}

fn check_file(selector: u8, content: &[u8]) {
    let file = path("body.json");
    fs::write(&file, content).expect("a file");
    let payload = Payload::ALL[usize::from(selector / 4) % Payload::ALL.len()].as_str();
    let target: &[&str] = match selector % 4 {
        1 => &["--as", payload],
        2 => &["--as", "auto"],
        _ => &["--each", "/value/*", "--as", payload],
    };
    let mut arguments = vec![OsString::from("validate"), "--no-config".into(), "--show-values".into()];
    arguments.extend(target.iter().map(OsString::from));
    let plain = arguments.clone();
    arguments.extend(
        FORMATS.iter().flat_map(|(format, _)| {
            ["--output".into(), format!("{format}={}", path(format).display()).into()]
        }),
    );
    let status = run(arguments.into_iter().chain([file.clone().into()]));
    assert!(status <= 1, "{status}");
    for (format, check) in FORMATS {
        check(&fs::read_to_string(path(format)).expect("UTF-8"));
    }
    check_fix(&plain, &file, content, status);
}

/// A second `--fix` changes nothing, and a valid file stays valid.
fn check_fix(arguments: &[OsString], file: &Path, content: &[u8], status: u8) {
    let fix = || run(arguments.iter().cloned().chain(["--fix".into(), file.into()]));
    let fixed = fix();
    assert!(fixed <= status, "{status}, after the fixes {fixed}");
    let once = fs::read(file).expect("the file");
    if once != content {
        assert_eq!(fix(), fixed);
        assert!(fs::read(file).expect("the file") == once, "a fixed file was changed again");
    }
}

fn is_harmless(text: &str) {
    assert!(!text.lines().any(is_disruptive), "{text:?}");
}

fn is_json(text: &str) {
    serde_json::from_str::<Value>(text).expect("JSON");
    assert!(text.lines().all(|line| !line.contains('\u{1B}')));
}

fn are_lines_of_json(text: &str) {
    text.lines().for_each(is_json);
}

/// Each line is a command of this program; none comes from the file.
fn are_commands(text: &str) {
    let is_ours =
        |line: &str| ["::error ", "::warning ", "::notice "].iter().any(|one| line.starts_with(one));
    assert!(text.lines().all(|line| is_ours(line) && !is_disruptive(line)), "{text:?}");
}

/// Every character is one that XML may have.
fn is_xml(text: &str) {
    let may = |letter| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    assert!(text.chars().all(may) && text.trim_end().ends_with("</testsuites>"), "{text:?}");
}
