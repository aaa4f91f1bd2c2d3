//! Which files are read: folders, patterns, lists, compressed files, names that are not UTF-8, and the limit of size.

use std::io::Write;
use std::path::{MAIN_SEPARATOR, Path};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::harness::{folder_with, run, run_in};

/// The exit status and the names in the output, in order.
fn files(folder: &Path, arguments: &[&str], stdin: &str) -> (i32, Vec<String>) {
    let (status, out, error) =
        run_in(folder, &[&["validate", "--format", "ndjson"], arguments].concat(), stdin);
    let name = |line: &str| {
        let result: Value = serde_json::from_str(line).expect("JSON");
        result["file"].as_str().expect("a name").to_owned()
    };
    assert!(status < 2 || !error.is_empty());
    (status, out.lines().map(name).collect())
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("writing to memory succeeds");
    encoder.finish().expect("writing to memory succeeds")
}

/// Files of several kinds, two of which a `.gitignore` excludes.
fn tree() -> tempfile::TempDir {
    folder_with(&[
        ("a.json", b"{}"),
        ("B.JSON", b"{}"),
        ("c.txt", b"["),
        ("lines.jsonl", b"{}\n{}\n"),
        (".gitignore", b"out/\n"),
        ("out/built.json", b"["),
        ("sub/d.json", b"{}"),
        ("sub/e.json.gz", &gzip(b"{}")),
        ("sub/.gitignore", b"f.json"),
        ("sub/f.json", b"["),
        (".hidden/g.json", b"["),
    ])
}

#[test]
fn of_a_folder_the_json_files_are_read_that_git_does_not_ignore() {
    let tree = tree();
    let expected = ["B.JSON", "a.json", "sub/d.json", "sub/e.json.gz"].map(str::to_owned).to_vec();
    assert_eq!(files(tree.path(), &["."], ""), (0, expected.clone()));
    assert_eq!(files(tree.path(), &["./."], ""), (0, expected));
    let expected = vec!["sub/d.json".to_owned(), "sub/e.json.gz".to_owned(), "a.json".to_owned()];
    assert_eq!(files(tree.path(), &["sub", "a.json"], ""), (0, expected));
    assert_eq!(files(tree.path(), &["sub/f.json"], "").0, 1, "a file that is named is not ignored");
    assert_eq!(files(tree.path(), &["out"], "").1, ["out/built.json"], "a folder neither");
    let lines = ["lines.jsonl"; 2].map(str::to_owned).to_vec();
    assert_eq!(files(tree.path(), &["--input-format", "ndjson", "."], ""), (0, lines));
    let absolute = tree.path().to_str().expect("UTF-8");
    let (_, found) = files(Path::new("."), &[absolute], "");
    assert_eq!(found.len(), 4);
    assert!(found.iter().all(|file| file.starts_with(absolute)), "{found:?}");
}

#[test]
fn patterns_are_expanded_where_the_shell_does_not() {
    let tree = tree();
    for (pattern, expected) in [
        ("*.json", &["a.json"][..]),
        ("./*.json", &["a.json"]),
        ("**/*.json", &["a.json", "sub/d.json"]),
        ("sub//./?.json", &["sub/d.json"]),
        ("{a,x}.*", &["a.json"]),
        ("sub/[a-d].json*", &["sub/d.json"]),
        ("sub/../*.json", &["sub/../a.json"]),
        ("*.jsonl", &["lines.jsonl", "lines.jsonl"]),
    ] {
        assert_eq!(files(tree.path(), &[pattern], "").1, expected, "{pattern}");
    }
    let (_, found) = files(&tree.path().join("sub"), &["../*.json"], "");
    assert_eq!(found, ["../a.json"]);
    std::fs::write(tree.path().join("[a].json"), "[").expect("a file");
    assert_eq!(
        files(tree.path(), &["[a].json"], ""),
        (1, vec!["[a].json".to_owned()]),
        "the name of a file is not a pattern"
    );
}

#[test]
fn what_gives_no_files_is_an_error() {
    let tree = tree();
    for (argument, message) in [
        ("*.jsn", "*.jsn: no file matches"),
        ("nowhere/*.json", "nowhere/*.json: no file matches"),
        ("[.json", "[.json: not a valid pattern: unclosed character class"),
        ("nowhere.json", "nowhere.json: No such file or directory"),
    ] {
        let (status, out, error) = run_in(tree.path(), &["validate", argument], "");
        assert_eq!((status, out.as_str()), (3, "no files checked, 1 file could not be read\n"), "{argument}");
        assert!(error.starts_with(&format!("error: {message}")) && error.lines().count() == 1, "{error}");
    }
    let empty = folder_with(&[("lines.jsonl", b"{}")]);
    let (status, _, error) = run_in(empty.path(), &["validate", "."], "");
    assert_eq!(status, 3);
    assert!(
        error.contains("no .json files in it (those with a value per line need `--input-format ndjson`)")
    );
}

#[test]
fn a_list_names_files() {
    let tree = tree();
    std::fs::write(tree.path().join("-"), "[").expect("a file");
    let list = "a.json\r\n\nsub/f.json\n-\n";
    let expected = ["a.json", "sub/f.json", "./-"].map(str::to_owned).to_vec();
    assert_eq!(files(tree.path(), &["--files-from", "-"], list), (1, expected.clone()));
    std::fs::write(tree.path().join("list"), list).expect("a file");
    assert_eq!(files(tree.path(), &["--files-from", "list"], ""), (1, expected));
    assert_eq!(files(tree.path(), &["B.JSON", "--files-from", "-"], "a.json").1, ["B.JSON", "a.json"]);
    let (status, out, _) = run_in(tree.path(), &["validate", "--files-from", "-"], "");
    assert_eq!((status, out.as_str()), (0, "no files checked\n"));
    let (status, out, error) = run_in(tree.path(), &["validate", "a.json", "--files-from", "nowhere"], "");
    assert_eq!(status, 3);
    assert!(out.ends_with("1 file checked: 0 errors, 0 warnings, 1 file could not be read\n"), "{out}");
    assert_eq!(error, "error: nowhere: No such file or directory\n");
    assert_eq!(run_in(tree.path(), &["validate", "-", "--files-from", "-"], "").0, 2);
}

#[test]
fn names_decide_whether_each_line_is_a_value() {
    let lines = b"{}\n{\"x\":1}\n";
    let tree = folder_with(&[
        ("a.jsonl", lines),
        ("b.NDJSON", lines),
        ("c.jsonl.gz", &gzip(lines)),
        ("d.json", lines),
        ("e.json", b"{}"),
    ]);
    let (status, found) = files(tree.path(), &["a.jsonl", "b.NDJSON", "c.jsonl.gz"], "");
    assert_eq!((status, found.len()), (1, 6));
    assert_eq!(files(tree.path(), &["d.json"], "").1.len(), 1, "a single value is expected");
    assert_eq!(files(tree.path(), &["--input-format", "ndjson", "d.json"], "").1.len(), 2);
    assert_eq!(files(tree.path(), &["--input-format", "json", "a.jsonl"], "").1.len(), 1);
    let (status, out, error) = run_in(tree.path(), &["validate", "a.jsonl", "e.json"], "");
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(error.contains("a.jsonl has a JSON value per line, e.json does not"), "{error}");
    let (status, out, error) = run_in(tree.path(), &["validate", "a.jsonl", "*.x"], "");
    assert_eq!((status, out.lines().count()), (3, 2));
    assert!(error.contains("2 lines: 1 valid, 1 invalid") && error.contains(", 1 file could not be read"));
}

#[test]
fn gzip_is_read_by_name() {
    let two_members = [gzip(b"{\"webUrl\":"), gzip(b"null}")].concat();
    let tree = folder_with(&[
        ("a.json.gz", &gzip(b"{\"x\":1}")),
        ("b.gz", &two_members),
        ("c.json.gz", b"{}"),
        ("d.json.gz", gzip(b"{\"x\":1}").split_last().expect("bytes").1),
        ("e.json", &gzip(b"{}")),
    ]);
    assert_eq!(files(tree.path(), &["a.json.gz"], ""), (1, vec!["a.json.gz".to_owned()]));
    assert_eq!(files(tree.path(), &["b.gz"], "").0, 0);
    for broken in ["c.json.gz", "d.json.gz"] {
        let (status, out, error) = run_in(tree.path(), &["validate", broken], "");
        assert_eq!((status, out.as_str()), (3, "no files checked, 1 file could not be read\n"), "{broken}");
        assert!(error.starts_with(&format!("error: {broken}: ")), "{error}");
    }
    let (status, out, _) = run_in(tree.path(), &["validate", "e.json"], "");
    assert_eq!(status, 1);
    assert!(out.contains("compressed"), "{out}");
}

#[test]
fn larger_files_are_not_read() {
    let tree = folder_with(&[("ten.json", b"{       } "), ("bomb.json.gz", &gzip(&vec![b' '; 50 << 20]))]);
    assert_eq!(files(tree.path(), &["--max-bytes", "10", "ten.json"], "").0, 0);
    for arguments in [&["--max-bytes", "9", "ten.json"][..], &["--max-bytes", "1000000", "bomb.json.gz"]] {
        let (status, out, error) = run_in(tree.path(), &[&["validate"], arguments].concat(), "");
        assert_eq!((status, out.as_str()), (3, "no files checked, 1 file could not be read\n"));
        assert!(error.contains(&format!(": larger than {} bytes, the limit", arguments[1])), "{error}");
    }
    let (status, _, error) = run(&["validate", "--max-bytes", "9", "-"], "{       } ");
    assert_eq!(status, 3);
    assert!(error.starts_with("error: <stdin>: larger than 9 bytes"), "{error}");
    #[cfg(unix)]
    assert_eq!(run(&["validate", "--max-bytes", "100000", "/dev/zero"], "").0, 3);
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_named_like_a_file_needs_a_separator() {
    let folder = folder_with(&[("bodies.json/a.json", b"{}")]);
    let path = folder.path().join("bodies.json");
    let path = path.to_str().expect("a path in UTF-8");
    let with_separator = format!("{path}{MAIN_SEPARATOR}");
    for fix in [&[][..], &["--fix"]] {
        let (status, out, error) = run(&[&["validate"], fix, &[path]].concat(), "");
        let expected = format!("error: {path}: is a folder; write {with_separator} for the files in it\n");
        assert_eq!((status, error), (3, expected), "{out}");
    }
    let (status, out, error) = run(&["validate", &with_separator], "");
    assert_eq!((status, error.as_str()), (0, ""));
    assert!(out.contains("a.json: valid"), "{out}");
}

#[test]
fn pipes_and_loops_in_a_folder_do_not_stop_the_walk() {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    let tree = folder_with(&[("a.json", b"{}"), ("sub/b.json", b"{}")]);
    let fifo = tree.path().join("pipe.json");
    assert!(Command::new("mkfifo").arg(&fifo).status().expect("mkfifo runs").success());
    symlink("..", tree.path().join("sub/up")).expect("a link");
    symlink("../a.json", tree.path().join("sub/link.json")).expect("a link");
    symlink("nowhere", tree.path().join("dangling.json")).expect("a link");
    std::fs::create_dir(tree.path().join("folder.json")).expect("a folder");
    let expected = ["a.json", "sub/b.json", "sub/link.json"].map(str::to_owned).to_vec();
    assert_eq!(files(tree.path(), &["."], ""), (0, expected));
}

#[cfg(target_os = "linux")]
#[test]
fn names_need_not_be_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let tree = folder_with(&[]);
    let name = OsStr::from_bytes(b"\xff\xe9.json");
    std::fs::write(tree.path().join(name), "{\"weburl\": null}").expect("a file");
    let shown = r"\xff\xe9.json";
    let list = [name.as_bytes(), b"\n"].concat();
    for arguments in [&[OsStr::new("validate"), name][..], &["validate", "*.json"].map(OsStr::new)] {
        let (status, out, _) = run_in(tree.path(), arguments, "");
        assert_eq!(status, 1);
        assert!(
            out.contains(&format!("--> {shown}:1:2")) && out.contains(&format!("{shown}: invalid")),
            "{out}"
        );
    }
    let (_, out, _) =
        run_in(tree.path(), &["validate", "--format", "json", "--files-from", "-"], list.clone());
    assert!(out.contains(r#""file": "\\xff\\xe9.json""#), "{out}");
    let (status, _, error) = run_in(tree.path(), &[OsStr::new("request"), name], "");
    assert!(status == 1 && error.contains(shown), "{error}");
    let (status, _, error) = run_in(tree.path(), &[OsStr::new("drift"), OsStr::new("--csdl"), name], "");
    assert!(status == 3 && error.contains(shown), "{error}");
    let (status, _, error) = run_in(tree.path(), &["validate", "--fix", "--files-from", "-"], list);
    assert_eq!((status, error), (0, format!("{shown}: fixed 1 problem\n")));
}
