//! The pages of rules, types, enums and operations: what `msgraph-profile explain` prints about each, and a page that lists
//! those of a kind.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use msgraph_profile::facts::{self, TypeKind};
use msgraph_profile::{Code, Level, Payload};

use crate::{Names, Page};

/// A page, and where it is in the contents.
pub(crate) struct Entry {
    /// How many pages are above it.
    pub(crate) depth: usize,
    /// The name that it explains; empty for a list.
    pub(crate) name: &'static str,
    pub(crate) page: Page,
}

/// The pages in the order of the contents.
pub(crate) fn pages(command: &Path) -> Result<Vec<Entry>> {
    let explained = |depth, folder: &str, name: &'static str| -> Result<Entry> {
        let text = explain(command, name)? + &links_to_playground(name);
        Ok(Entry { depth, name, page: Page { path: format!("{folder}/{name}.md"), text } })
    };
    let mut entries = vec![rules()];
    for code in Code::ALL {
        entries.push(explained(1, "rules", code.as_str())?);
    }
    entries.push(types(
        "types",
        "Entity types",
        "The profile objects, and the operations on them.",
        TypeKind::Entity,
    ));
    for ty in facts::types().iter().filter(|ty| ty.kind == TypeKind::Entity) {
        entries.push(explained(1, "types", ty.name)?);
        for operation in facts::operations().iter().filter(|operation| operation.type_name == ty.name) {
            entries.push(explained(2, "operations", operation.name)?);
        }
    }
    entries.push(types(
        "complex",
        "Complex types",
        "Types of values inside the profile objects.",
        TypeKind::Complex,
    ));
    for ty in facts::types().iter().filter(|ty| ty.kind != TypeKind::Entity) {
        entries.push(explained(1, "complex", ty.name)?);
    }
    entries.push(enums());
    for ty in facts::enums() {
        entries.push(explained(1, "enums", ty.name)?);
    }
    Ok(entries)
}

/// The page that explains each name.
pub(crate) fn names(entries: &[Entry]) -> Names {
    let named = entries.iter().filter(|entry| !entry.name.is_empty());
    named.map(|entry| (entry.name.to_owned(), entry.page.path.clone())).collect()
}

fn explain(command: &Path, name: &str) -> Result<String> {
    let output = Command::new(command)
        .args(["explain", name, "--format", "markdown"])
        .output()
        .with_context(|| format!("cannot run {}", command.display()))?;
    if !output.status.success() {
        bail!("{} explain {name}: {}", command.display(), String::from_utf8_lossy(&output.stderr));
    }
    // The lines of a request are blocks of their own, one below the other.
    Ok(String::from_utf8(output.stdout)?.replace("\n```\n\n```text\n", "\n"))
}

/// Links that open the playground with the payload, or with the examples of a rule.
fn links_to_playground(name: &str) -> String {
    let example = name.parse::<Code>().ok().and_then(Code::example);
    let link = |text: &str, payload: &str, body: Option<&str>| {
        let body = body.map_or_else(String::new, |body| format!("&body={}", encoded(body)));
        format!("[{text}](../playground/index.html#payload={payload}{body})")
    };
    let links = match example {
        Some(example) => {
            let payload = example.payload.as_str();
            let wrong = link("the wrong body", payload, Some(&example.invalid));
            format!("Try {wrong} or {}.", link("the correct one", payload, Some(&example.valid)))
        }
        None if name.parse::<Payload>().is_ok() => format!("{}.", link("Try a body", name, None)),
        None => return String::new(),
    };
    format!("\n## Playground\n\n{links}\n")
}

/// Text as it is in the fragment of a link.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
        encoded
    })
}

fn rules() -> Entry {
    let header = "| rule | what it checks | requests | responses |\n|---|---|---|---|\n".to_owned();
    let (requests, responses): (Vec<Payload>, Vec<Payload>) =
        Payload::ALL.iter().partition(|payload| facts::operation(payload.as_str()).is_some());
    let row = |code: &Code| {
        let level =
            |payloads: &[Payload]| payloads.first().map_or("", |payload| level(code.default_level(*payload)));
        format!("| {code} | {} | {} | {} |\n", code.summary(), level(&requests), level(&responses))
    };
    let intro = "Each rule has a level: `deny` makes a body invalid, `warn` is a warning, and `allow` is not reported. \
                 These are the defaults for bodies that you send and for those that Graph returns.";
    list("rules", "Rules", intro, header + &Code::ALL.iter().map(row).collect::<String>())
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "deny",
        Level::Warn => "warn",
        Level::Allow => "allow",
    }
}

fn types(folder: &str, title: &str, intro: &str, kind: TypeKind) -> Entry {
    let of_kind = facts::types().iter().filter(|ty| ty.kind == kind);
    list(folder, title, intro, table(of_kind.map(|ty| (ty.name, ty.description))))
}

fn enums() -> Entry {
    let rows = facts::enums().iter().map(|ty| (ty.name, ty.description));
    list("enums", "Enum types", "Lists of values that properties can have.", table(rows))
}

fn table<'a>(rows: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let rows = rows.map(|(name, description)| format!("| {name} | {description} |\n"));
    "| name | description |\n|---|---|\n".to_owned() + &rows.collect::<String>()
}

fn list(folder: &str, title: &str, intro: &str, table: String) -> Entry {
    let text = format!("# {title}\n\n{intro}\n\n{table}");
    Entry { depth: 0, name: "", page: Page { path: format!("{folder}/index.md"), text } }
}
