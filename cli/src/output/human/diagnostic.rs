//! One violation, drawn.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet};
use msgraph_profile::{Code, Violation};

use super::excerpt::excerpt;
use super::{Look, Said, name_shown};
use crate::fix::propose::{Edit, Kind, propose};
use crate::output::value_shown;
use crate::text::{shown, width, wrap};

/// Wider than any line that is handed on.
const UNCUT: usize = 1 << 16;

/// Stands for the origin, whose column in a cut line the renderer cannot know.
const ORIGIN: &str = "\u{F0000}";

/// Draws a violation, in colour.
pub(super) fn draw(
    violation: &Violation<'_>,
    file: &str,
    bytes: &[u8],
    look: &Look,
    said: &mut Said,
) -> String {
    let title = title(violation);
    let level = if violation.level() == msgraph_profile::Level::Deny { Level::ERROR } else { Level::WARNING };
    let gutter = gutter(violation);
    let mut group = Group::with_title(level.primary_title(title).id(violation.code().as_str()));
    let origin = origin(violation, file);
    let place = violation.span().zip(violation.position()).filter(|_| look.source);
    let cells = look.width.saturating_sub(gutter + 3);
    group = match &place {
        Some((span, position)) => group.element(marked(violation, bytes, span, position.line, cells)),
        None => group.element(Origin::path(origin.clone())),
    };
    group = group.elements(notes(violation, bytes, look, said, look.width.saturating_sub(gutter + 9)));
    let mut groups = vec![group];
    if let Some(edit) = propose(violation, bytes) {
        groups.push(help(violation, bytes, &edit, look, gutter, place.is_some()));
    } else if let Some(suggestion) = violation.suggestion() {
        groups
            .push(Group::with_title(Level::HELP.secondary_title(format!("did you mean \"{suggestion}\"?"))));
    }
    let drawn = Renderer::styled().term_width(UNCUT).render(&groups);
    with_origin(drawn, &origin)
}

fn title(violation: &Violation<'_>) -> String {
    match (violation.code(), violation.found()) {
        // All values stand in a note, where they can be wrapped.
        (Code::EnumUnknown, Some(found)) => format!("{found} is not an allowed value"),
        _ => violation.message().to_string().replace(ORIGIN, ""),
    }
}

/// How many columns the line number takes.
fn gutter(violation: &Violation<'_>) -> usize {
    violation.position().map_or(1, |position| position.line.to_string().len())
}

/// Puts the origin where it belongs.
fn with_origin(drawn: String, origin: &str) -> String {
    let Some((before, after)) = drawn.split_once(ORIGIN) else { return drawn };
    let place = after.find(|letter: char| letter != ':' && !letter.is_ascii_digit()).unwrap_or(after.len());
    format!("{before}{origin}{}", after.get(place..).unwrap_or_default())
}

fn origin(violation: &Violation<'_>, file: &str) -> String {
    let nested = violation.pointer().filter(|pointer| pointer.rfind('/').is_some_and(|last| last > 0));
    let place = violation.position().map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
    let inside = violation.pointer().filter(|pointer| !pointer.is_empty());
    // At the top level the line says it all.
    let at = if violation.span().is_some() { nested } else { inside };
    let at = at.map_or_else(String::new, |pointer| format!(" at {}", cut(&shown(pointer))));
    format!("{}{place}{at}", name_shown(file))
}

fn cut(text: &str) -> String {
    const MOST: usize = 120;
    if text.chars().count() <= MOST {
        text.to_owned()
    } else {
        text.chars().take(MOST).chain(['…']).collect()
    }
}

fn marked(
    violation: &Violation<'_>,
    bytes: &[u8],
    span: &Range<usize>,
    line: usize,
    cells: usize,
) -> Element<'static> {
    let part = excerpt(bytes, span, cells);
    let label = violation.label().to_string();
    let end = width(part.text.get(..part.marked.end).unwrap_or_default());
    let mut mark = AnnotationKind::Primary.span(part.marked);
    if end + 1 + width(&label) <= cells {
        mark = mark.label(label);
    }
    Element::from(Snippet::source(part.text).path(ORIGIN).line_start(line).annotation(mark))
}

/// What else is to be said, each thing once.
fn notes(
    violation: &Violation<'_>,
    bytes: &[u8],
    look: &Look,
    said: &mut Said,
    cells: usize,
) -> Vec<Element<'static>> {
    let mut notes = Vec::new();
    let mut note = |name: &'static str, text: &str| {
        let text = wrap(text, cells).join("\n");
        notes.push(Element::from(Level::NOTE.with_name(name).message(text)));
    };
    if look.values
        && let Some(value) = value_shown(violation, bytes)
    {
        note("found", &value);
    }
    if !violation.allowed_values().is_empty() {
        note("allowed", &violation.allowed_values().join(", "));
    }
    if violation.suggestion().is_none() {
        let names: Vec<&str> = violation.allowed_names().collect();
        if !names.is_empty() && said.names.insert(names.clone()) {
            note("allowed", &names.join(", "));
        }
    }
    let code = violation.code();
    said.code.get_or_insert(code);
    if said.reasons.insert(code) {
        note("note", code.reason());
    }
    // What no page of Graph's is about.
    let everywhere = matches!(code, Code::JsonSyntax | Code::TooDeep | Code::TooLarge);
    if !everywhere && said.pages.insert((code, violation.docs())) {
        note("see", violation.docs());
    }
    notes
}

/// The mended line, where it can be shown, under what is to be done.
fn help(
    violation: &Violation<'_>,
    bytes: &[u8],
    edit: &Edit,
    look: &Look,
    gutter: usize,
    source: bool,
) -> Group<'static> {
    let words = match (edit.kind, violation.code()) {
        (Kind::Remove, _) => "leave it out".to_owned(),
        (_, Code::NullCollection) => "write an empty collection".to_owned(),
        (_, Code::DisputedShape) => "write it as a collection".to_owned(),
        _ => format!("did you mean {}?", edit.text),
    };
    let help = Group::with_title(Level::HELP.secondary_title(words));
    let part = excerpt(bytes, &edit.span, look.width.saturating_sub(gutter + 5 + edit.text.len()));
    let (Some(position), true, true) = (violation.position(), part.whole, source) else { return help };
    // Whole lines that go, and values of many lines, are no line that can be shown.
    if edit.kind == Kind::Remove {
        return help;
    }
    help.element(
        Snippet::source(part.text)
            .line_start(position.line)
            .patch(Patch::new(part.marked, edit.text.clone())),
    )
}
