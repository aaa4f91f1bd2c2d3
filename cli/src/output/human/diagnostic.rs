//! Draws one violation.

use std::borrow::Cow;
use std::iter;

use annotate_snippets::{Element, Group, Level, Origin, Patch, Renderer, Snippet};
use msgraph_profile::{Code, SyntaxKind, Violation};

use super::excerpt::excerpt;
use super::marks::marked_lines;
use super::{AlreadyPrinted, RenderOptions};
use crate::output::{MAX_SHOWN, file_shown, value_shown};
use crate::text::{printable, width, wrap};

/// Wider than any line that the renderer gets, so that it cuts none.
const UNCUT: usize = 1 << 16;

/// A narrower title would be harder to read than one that a terminal wraps.
const MIN_TITLE: usize = 20;

/// Replaced by the origin after rendering: the renderer does not know columns in a cut line.
const ORIGIN: &str = "\u{F0000}";

/// Draws a violation, in colour.
pub(super) fn draw(
    violation: &Violation<'_>,
    file: &str,
    bytes: &[u8],
    options: &RenderOptions,
    printed: &mut AlreadyPrinted,
) -> String {
    let title = wrapped(&title(violation), violation, options.width);
    let level = if violation.level() == msgraph_profile::Level::Deny { Level::ERROR } else { Level::WARNING };
    let gutter = gutter(violation);
    let mut group = Group::with_title(level.primary_title(title).id(violation.code().as_str()));
    let origin = origin(violation, file);
    let has_lines = options.source && has_lines(violation);
    let marked = violation.span().zip(violation.position()).filter(|_| has_lines);
    let cells = options.width.saturating_sub(gutter + 3);
    group = match &marked {
        Some((span, position)) => {
            group.element(marked_lines(violation, bytes, span, position.line, cells).path(ORIGIN))
        }
        None => group.element(Origin::path(origin.clone())),
    };
    let suggestion = suggestion(violation, bytes, has_lines, options.width.saturating_sub(gutter));
    let cells = options.width.saturating_sub(gutter);
    let needs_help = suggestion.is_none() || has_other_cause(violation);
    group = group.elements(notes(violation, bytes, options, printed, cells, needs_help));
    let groups: Vec<Group<'_>> = iter::once(group).chain(suggestion).collect();
    let drawn = Renderer::styled().term_width(UNCUT).render(&groups);
    with_origin(drawn, &origin)
}

fn title(violation: &Violation<'_>) -> String {
    match (violation.code(), violation.found()) {
        // The allowed values are in a note, which can be wrapped.
        (Code::EnumUnknown | Code::WrongType, Some(found)) if !violation.allowed_values().is_empty() => {
            format!("{found} is not an allowed value")
        }
        _ => violation.message().to_string().replace(ORIGIN, ""),
    }
}

/// A title in lines that fit beside `error[code]: `.
fn wrapped(title: &str, violation: &Violation<'_>, width: usize) -> String {
    let level = if violation.level() == msgraph_profile::Level::Deny { "error" } else { "warning" };
    let before = level.len() + violation.code().as_str().len() + 4;
    wrap(title, width.saturating_sub(before).max(MIN_TITLE)).join("\n")
}

/// The number of columns that the line number takes.
fn gutter(violation: &Violation<'_>) -> usize {
    violation.position().map_or(1, |position| position.line.to_string().len())
}

/// Writes the origin over [`ORIGIN`] and the line and column that follow it.
fn with_origin(drawn: String, origin: &str) -> String {
    let Some((before, after)) = drawn.split_once(ORIGIN) else { return drawn };
    let rest = after.trim_start_matches(|letter: char| letter == ':' || letter.is_ascii_digit());
    format!("{before}{origin}{rest}")
}

/// The file, the position, and the pointer if it says more than the line.
fn origin(violation: &Violation<'_>, file: &str) -> String {
    let position = violation.position().map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
    let is_line_enough = |pointer: &str| match violation.span() {
        Some(_) => pointer.rfind('/').is_none_or(|last| last == 0),
        None => pointer.is_empty(),
    };
    let pointer = violation.pointer().filter(|pointer| !is_line_enough(pointer));
    let pointer =
        pointer.map_or_else(String::new, |pointer| format!(" at {}", printable(pointer, MAX_SHOWN)));
    format!("{}{position}{pointer}", file_shown(file))
}

const NDJSON_HELP: &str = "This is newline-delimited JSON: validate each line with `--input-format ndjson`.";

/// Whether the program that wrote the text should be changed, rather than the text alone.
fn has_other_cause(violation: &Violation<'_>) -> bool {
    use SyntaxKind::{PythonDict, Utf16, Utf32, Windows1252};
    violation.code() == Code::NotAnObject
        || matches!(violation.syntax(), Some(PythonDict | Utf16 | Utf32 | Windows1252))
}

/// Whether the text has lines that can be shown: not if it is in another encoding, or compressed.
fn has_lines(violation: &Violation<'_>) -> bool {
    use SyntaxKind::{Compressed, Utf16, Utf32};
    !matches!(violation.syntax(), Some(Utf16 | Utf32 | Compressed))
}

/// The notes below the line; those that explain a rule are printed only once.
fn notes(
    violation: &Violation<'_>,
    bytes: &[u8],
    options: &RenderOptions,
    printed: &mut AlreadyPrinted,
    cells: usize,
    needs_help: bool,
) -> Vec<Element<'static>> {
    let mut notes = Vec::new();
    let mut note = |name: &'static str, text: &str| {
        // After the gutter: ` = name: `.
        let text = wrap(text, cells.saturating_sub(name.len() + 5)).join("\n");
        notes.push(Element::from(Level::NOTE.with_name(name).message(text)));
    };
    if options.values
        && let Some(value) = value_shown(violation, bytes)
    {
        note("found", &value);
    }
    // A repeated value is one of them.
    if !violation.allowed_values().is_empty() && violation.code() != Code::DuplicateItem {
        note("allowed", &violation.allowed_values().join(", "));
    }
    if violation.suggestion().is_none() && violation.fix(bytes).is_none() {
        let names: Vec<&str> = violation.allowed_names().collect();
        if !names.is_empty() && printed.names.insert(names.clone()) {
            note("allowed", &names.join(", "));
        }
    }
    let code = violation.code();
    // What makes a text not JSON has been said; which of the reasons it is differs.
    if code != Code::JsonSyntax && printed.reasons.insert(code) {
        note("note", code.reason());
    }
    let help = help(violation);
    if needs_help && printed.helps.insert((code, help.clone().into_owned())) {
        note("help", &help);
    }
    // No page of the Graph documentation is about these rules.
    let is_general = matches!(code, Code::JsonSyntax | Code::TooDeep | Code::TooLarge);
    if !is_general && printed.pages.insert((code, violation.docs())) {
        note("see", violation.docs());
    }
    notes
}

/// The one thing to do, in terms of the command line.
fn help(violation: &Violation<'_>) -> Cow<'static, str> {
    if let Some(payload) = violation.likely_payload() {
        return format!("Validate it with `--as {payload}`.").into();
    }
    if violation.syntax() == Some(SyntaxKind::NewlineDelimited) {
        return NDJSON_HELP.into();
    }
    match violation.bodies() {
        Some(bodies) => format!("Validate the bodies in it with `--each '{bodies}'`.").into(),
        None => violation.help(),
    }
}

/// What to write instead, with the fixed line if it can be shown.
fn suggestion(
    violation: &Violation<'_>,
    bytes: &[u8],
    has_lines: bool,
    cells: usize,
) -> Option<Group<'static>> {
    // A removal may take whole lines, which leaves no line to show; the help of the rule is enough.
    let fix = violation.fix(bytes).filter(|fix| !fix.replacement.is_empty());
    let meant = violation.suggestion();
    let title = match &fix {
        // Only text in quotation marks is another spelling.
        Some(fix) if meant.is_none_or(|meant| fix.replacement == meant) => fix.title.clone(),
        Some(fix) => format!("did you mean {}?", fix.replacement).into(),
        None => format!("did you mean \"{}\"?", meant?).into(),
    };
    let title = wrap(&title, (cells + 1).saturating_sub(6)).join("\n");
    let group = Group::with_title(Level::HELP.secondary_title(title));
    Some(match (fix, violation.position()) {
        (Some(fix), Some(position)) if has_lines => {
            let growth = width(&fix.replacement).saturating_sub(fix.span.len());
            let part = excerpt(bytes, &fix.span, cells.saturating_sub(3 + growth));
            let patch = Patch::new(part.marked, fix.replacement);
            let snippet = Snippet::source(part.text).line_start(position.line).patch(patch);
            if part.whole { group.element(snippet) } else { group }
        }
        _ => group,
    })
}
