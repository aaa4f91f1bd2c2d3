//! `docs/diagnostics.md` shows what is printed for the inputs in `tests/inputs`; `UPDATE_GOLDEN=1` rewrites it.

use std::collections::HashSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::harness::{command, update_golden};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    title: String,
    about: String,
    inputs: Vec<Input>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    what: String,
    text: Option<String>,
    hex: Option<String>,
    #[serde(default)]
    arguments: Vec<String>,
}

/// Enough inputs that each kind of mistake is among them.
const MIN_INPUTS: usize = 60;

impl Input {
    fn bytes(&self) -> Vec<u8> {
        match (&self.text, &self.hex) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(hex)) => {
                let pairs = hex.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("hex"));
                pairs.map(|pair| u8::from_str_radix(pair, 16).expect("hex")).collect()
            }
            _ => panic!("{}: give either text or hex", self.what),
        }
    }

    /// What the command prints about the input, without the counts.
    fn printed(&self) -> String {
        let mut command = command();
        command.args(["validate", "--color", "never", "--width", "100"]).args(&self.arguments).arg("-");
        let output = command.write_stdin(self.bytes()).output().expect("the command runs");
        let out = String::from_utf8(output.stdout).expect("UTF-8") + &String::from_utf8_lossy(&output.stderr);
        let end = out.find("\nRun `msgraph-profile explain").unwrap_or(out.len());
        out[..end].trim_end().to_owned()
    }

    /// The text as a block of Markdown.
    fn shown(&self) -> String {
        match &self.text {
            Some(text) if text.is_empty() => "An empty file.".to_owned(),
            Some(text) => {
                let shown: String = text.trim_end_matches('\n').chars().map(shown_character).collect();
                format!("```text\n{shown}\n```")
            }
            None => format!("Bytes in hexadecimal: `{}`", self.hex.as_deref().unwrap_or_default()),
        }
    }

    /// A line of the table: the heading with a link, the titles, and what to do.
    fn row(&self, printed: &str) -> String {
        let titles =
            printed.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning["));
        let rest = |line: &str| {
            let rest = printed.lines().skip_while(|other| *other != line).skip(1);
            rest.take_while(|line| line.starts_with("      "))
                .fold(String::new(), |rest, line| rest + " " + line.trim())
        };
        let title =
            |line: &str| line.split_once(": ").map_or(line, |(_, title)| title).to_owned() + &rest(line);
        let titles: Vec<String> = titles.map(title).collect();
        let help = printed.lines().enumerate().filter_map(|(number, line)| {
            let first = line.trim_start().trim_start_matches("= ").strip_prefix("help: ")?;
            // A help may go on in the next lines.
            let more = printed.lines().skip(number + 1).take_while(|line| line.starts_with("       "));
            Some(more.fold(first.to_owned(), |help, line| help + " " + line.trim_start()))
        });
        let titles = if titles.is_empty() { verdict(printed) } else { titles.join("; ") };
        let cell = |text: &str| text.replace('|', "\\|").replace('<', "&lt;");
        format!(
            "| [{}](#{}) | {} | {} |\n",
            cell(&self.what),
            anchor(&self.what),
            cell(&titles),
            cell(&help.collect::<Vec<_>>().join("; "))
        )
    }
}

fn verdict(printed: &str) -> String {
    printed.lines().next().unwrap_or_default().replace("<stdin>: ", "")
}

/// A control character as its escape.
fn shown_character(character: char) -> String {
    if character.is_control() && character != '\n' {
        character.escape_default().to_string()
    } else {
        character.to_string()
    }
}

/// The anchor that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|one| one.is_alphanumeric() || matches!(one, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|one| if one == ' ' { '-' } else { one }).collect()
}

fn sections() -> Vec<Section> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "json"));
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).expect("the file");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    files.iter().map(read).collect()
}

fn document(sections: &[Section]) -> String {
    let mut text = "# What is printed\n\nWhat `msgraph-profile validate` prints for bodies that people really have. The tables have what is wrong and what \
                    to do; the output follows. [The tests](../cli/tests/inputs/README.md) write this page.\n"
        .to_owned();
    for section in sections {
        let printed: Vec<String> = section.inputs.iter().map(Input::printed).collect();
        write!(
            text,
            "\n## {}\n\n{}\n\n| input | what is wrong | what to do |\n|---|---|---|\n",
            section.title, section.about
        )
        .expect("writing to a String succeeds");
        for (input, printed) in section.inputs.iter().zip(&printed) {
            text.push_str(&input.row(printed));
        }
        for (input, printed) in section.inputs.iter().zip(&printed) {
            let options = input.arguments.join(" ");
            let command = if options.is_empty() { String::new() } else { format!("\n\nWith `{options}`:") };
            write!(text, "\n### {}\n\n{}{command}\n\n```text\n{printed}\n```\n", input.what, input.shown())
                .expect("writing to a String succeeds");
        }
    }
    text
}

#[test]
fn diagnostics_of_inputs_are_documented() {
    let sections = sections();
    let names: Vec<&str> =
        sections.iter().flat_map(|section| &section.inputs).map(|input| input.what.as_str()).collect();
    assert!(names.len() >= MIN_INPUTS, "{} inputs", names.len());
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "a heading is not unique");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    let expected = document(&sections);
    if update_golden() {
        fs::write(&path, &expected).expect("the document can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let difference = found.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
    assert!(found == expected, "docs/diagnostics.md is not current, from line {difference:?}");
}
