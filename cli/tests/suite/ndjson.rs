//! NDJSON input: the verdicts of the library in order, memory, unusual lines, early ends.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

use msgraph_profile::{Limits, Payload, Validator};
use serde_json::{Value, json};

use crate::harness::run;

const BINARY: &str = env!("CARGO_BIN_EXE_msgraph-profile");

fn ndjson(arguments: &[&str], stdin: impl Into<Vec<u8>>) -> (i32, Vec<Value>, String) {
    let all = [&["validate", "--input-format", "ndjson", "-"], arguments].concat();
    let (status, out, error) = run(&all, stdin);
    (status, out.lines().map(|line| serde_json::from_str(line).expect("JSON on each line")).collect(), error)
}

/// Starts the command with pipes for its input and output.
fn spawn(arguments: &[&str]) -> Child {
    Command::new(BINARY)
        .args(["validate", "--input-format", "ndjson", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs")
}

/// Valid and invalid lines, without line feeds.
fn lines(number: usize) -> Vec<Vec<u8>> {
    let line = |index: usize| match index % 11 {
        0 => Vec::new(),
        1 => b"{".to_vec(),
        2 => br#"{ "displayname": "x", "collaborationTags": ["AskMeAbout", null] }"#.to_vec(),
        3 => b"\xFF\xFE".to_vec(),
        4 => b" \t\r".to_vec(),
        5 => format!(r#"{{ "categories": ["{}"], "a/b~": 1 }}"#, "x".repeat(index % 3000)).into_bytes(),
        6 => b"[1, 2]".to_vec(),
        _ => format!(r#"{{ "@key": {index}, "displayName": "Interest {index}" }}"#).into_bytes(),
    };
    (0..number).map(line).collect()
}

#[test]
fn each_line_gets_the_report_of_the_library() {
    let lines = lines(20_000);
    let input = lines.join(&b'\n');
    let validator = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT);
    for threads in ["1", "2", "7"] {
        let (status, results, _) = ndjson(&["--threads", threads], input.clone());
        let not_blank = || lines.iter().enumerate().filter(|(_, line)| !line.trim_ascii().is_empty());
        assert_eq!((status, results.len()), (1, not_blank().count()));
        for ((number, line), result) in not_blank().zip(&results) {
            let mut expected = serde_json::to_value(validator.validate_slice(line)).expect("JSON");
            expected["file"] = json!("-");
            expected["input_line"] = json!(number + 1);
            assert_eq!(*result, expected);
        }
    }
}

#[test]
fn lines_are_numbered_as_in_editors() {
    let numbers = |input: &str| -> Vec<u64> {
        ndjson(&[], input).1.iter().map(|result| result["input_line"].as_u64().expect("a number")).collect()
    };
    assert_eq!(numbers(""), [0; 0]);
    assert_eq!(numbers("{}"), [1]);
    assert_eq!(numbers("{}\n"), [1]);
    assert_eq!(numbers("\n\n{}\r\n\n{}"), [3, 5], "blank lines are counted, but have no result");
    let (status, results, summary) = ndjson(&[], "{}\n{\n{\"a\":1}\n\n \t\r\n");
    assert_eq!((status, &results[1]["violations"][0]["code"]), (1, &json!("json-syntax")));
    assert!(
        summary.starts_with("3 lines: 1 valid, 2 invalid (2 errors, 0 warnings), 2 blank lines skipped in "),
        "{summary}"
    );
    assert_eq!(ndjson(&["--exit-zero"], "{").0, 0);
}

/// Results of blank lines would make ten megabytes of them four gigabytes of output.
#[test]
fn blank_lines_cost_nothing() {
    let (status, out, error) = run(&["validate", "--input-format", "ndjson", "-"], "\n".repeat(1_000_000));
    assert_eq!((status, out.as_str()), (0, ""));
    assert!(error.starts_with("0 lines: ") && error.contains(", 1000000 blank lines skipped in "), "{error}");
    // What comes after so many blanks is not known.
    let (status, results, _) = ndjson(&["--max-line-bytes", "3"], "   \n    {\n");
    assert_eq!((status, results.len()), (1, 1));
    assert_eq!(results[0]["violations"][0]["code"], "too-large");
}

#[test]
fn the_summary_counts_more_violations_than_a_result_has() {
    let names: Vec<String> = (0..150).map(|index| format!("\"n{index}\":1")).collect();
    let line = format!("{{{}}}", names.join(","));
    let (status, results, summary) = ndjson(&["--warn", "unknown-property"], line.clone());
    assert_eq!((status, &results[0]["truncated"]), (0, &json!(true)));
    assert!(summary.starts_with("1 line: 1 valid, 0 invalid (0 errors, 150 warnings) in "), "{summary}");
    let (_, _, summary) = ndjson(&[], line);
    assert!(summary.contains("(150 errors, 0 warnings)"), "{summary}");
}

#[test]
fn ids_are_copied_to_the_results() {
    let input = "{ \"@key\": {\"a\": [1.50]} }\n{}\n{ \"@key\": 7\n";
    let ids = |pointer: &str| -> Vec<Value> {
        let (_, results, _) = ndjson(&["--id-pointer", pointer], input);
        results.iter().map(|result| result.get("id").expect("an id").clone()).collect()
    };
    assert_eq!(ids("/@key"), [json!({"a": [1.5]}), Value::Null, json!(7)]);
    assert_eq!(ids("/@key/a/0"), [json!(1.5), Value::Null, Value::Null]);
    let (_, out, _) = run(&["validate", "--input-format", "ndjson", "--id-pointer", "/@key", "-"], input);
    assert!(out.contains(r#""id":{"a": [1.50]}"#), "as written in the line: {out}");
    assert!(ndjson(&[], input).1.iter().all(|result| result.get("id").is_none()));
}

#[test]
fn long_lines_are_too_large() {
    let input = format!("{{}}\n{{\"a@b\": \"{}\"}}\n{{}}\n{{\"a@b\": \"xxx\"}}\n", "x".repeat(3_000_000));
    let (status, results, _) = ndjson(&["--max-line-bytes", "10"], input);
    let codes: Vec<&Value> = results.iter().map(|result| &result["violations"][0]["code"]).collect();
    assert_eq!(
        (status, codes),
        (1, vec![&Value::Null, &json!("too-large"), &Value::Null, &json!("too-large")])
    );
}

#[test]
fn several_files_are_read_in_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.to_str().expect("UTF-8").to_owned()
    };
    let (first, second) = (file("1", "{}\n{}"), file("2", "{}\n"));
    let (status, out, error) =
        run(&["validate", "--input-format", "ndjson", &first, "no-such-file", &second], "");
    let seen: Vec<(Value, Value)> = out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .map(|result| (result["file"].clone(), result["input_line"].clone()))
        .collect();
    let expected = [(json!(first), json!(1)), (json!(first), json!(2)), (json!(second), json!(1))];
    assert_eq!((status, seen), (3, expected.to_vec()));
    assert!(error.contains("no-such-file: ") && error.contains("3 lines: 3 valid"), "{error}");
}

#[test]
fn conflicting_options_are_a_usage_error() {
    for arguments in [
        &["--input-format", "ndjson", "--format", "json", "-"][..],
        &["--input-format", "ndjson", "--format", "human", "-"],
        &["--input-format", "ndjson", "--fix", "x"],
        &["--threads", "2", "-"],
        &["--id-pointer", "/a", "-"],
        &["--max-line-bytes", "10", "-"],
        &["--input-format", "ndjson", "--max-bytes", "10", "-"],
        &["--input-format", "ndjson", "--threads", "513", "-"],
        &["--input-format", "ndjson", "--id-pointer", "a", "-"],
        &["--input-format", "ndjson", "--threads", "0", "-"],
        &["-", "-"],
    ] {
        let (status, out, _) = run(&[&["validate"], arguments].concat(), "{}");
        assert_eq!((status, out.as_str()), (2, ""), "{arguments:?}");
    }
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().expect("its input");
    let writer = std::thread::spawn(move || {
        // The command may end before everything is written.
        while stdin.write_all(&b"{}\n".repeat(100_000)).is_ok() {}
    });
    let mut out = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    out.read_line(&mut line).expect("a line");
    assert!(line.ends_with("\"truncated\":false}\n"), "{line}");
    drop(out);
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn slow_lines_get_their_results_immediately() {
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().expect("its input");
    let mut out = BufReader::new(child.stdout.take().expect("its output"));
    for number in 1..4 {
        stdin.write_all(b"{}\n").expect("it reads");
        let mut line = String::new();
        out.read_line(&mut line).expect("a line");
        assert!(line.contains(&format!("\"input_line\":{number},")), "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn an_interrupted_run_ends_with_a_whole_line() {
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().expect("its input");
    let writer = std::thread::spawn(move || while stdin.write_all(&b"{\"a\":1}\n".repeat(10_000)).is_ok() {});
    let mut out = child.stdout.take().expect("its output");
    let mut text = vec![0; 1 << 20];
    out.read_exact(&mut text).expect("a beginning");
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(killed.success());
    out.read_to_end(&mut text).expect("the rest");
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    writer.join().expect("the writer ends");
    assert!(text.ends_with(b"\"truncated\":false}\n"));
}

/// The peak of resident memory, in bytes, while the command reads a block many times.
#[cfg(target_os = "linux")]
fn peak(arguments: &[&str], block: &[u8], times: usize) -> usize {
    let mut child = spawn(arguments);
    let mut out = child.stdout.take().expect("its output");
    let drain = std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
    let mut stdin = child.stdin.take().expect("its input");
    for _ in 0..times {
        stdin.write_all(block).expect("it reads");
    }
    // Everything except the last chunks is done, and the process still runs.
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).expect("its status");
    drop(stdin);
    child.wait().expect("it ends");
    drain.join().expect("the output is read").expect("the output is read");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse::<usize>().expect("a number") << 10
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_input() {
    // The pages of the program itself count too, so compare with a short input.
    let short = "{\"displayName\":\"x\"}\n".repeat(5000);
    let max_memory = peak(&["--threads", "1"], short.as_bytes(), 1) + (8 << 20);
    let mut bad = String::new();
    for index in 0..40 {
        write!(bad, "\"n{index}\":1,").expect("writing to a String succeeds");
    }
    let bad = format!("{{{bad}\"x\":1}}\n");
    for threads in ["1", "16"] {
        for block in ["{\"displayName\":\"x\"}\n".repeat(5000), "\n".repeat(5000), bad.repeat(100)] {
            let peak = peak(&["--threads", threads], block.as_bytes(), 8);
            assert!(peak <= max_memory, "{} MiB with {threads} threads, {:.20}", peak >> 20, block);
        }
    }
    // Many lines of 8 MiB: each thread may hold one.
    let long = format!("{{\"description\":\"{}\"}}\n", "x".repeat(8 << 20));
    let of_long = peak(&["--threads", "2"], long.as_bytes(), 4);
    assert!(of_long <= max_memory + long.len(), "{} MiB", of_long >> 20);
    // One line that does not end.
    let endless = peak(&["--max-line-bytes", "1000"], "x".repeat(1 << 20).as_bytes(), 40);
    assert!(endless <= max_memory, "{} MiB", endless >> 20);
}
