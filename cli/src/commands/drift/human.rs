//! Drift for people: each difference at its line in the schema file, both sides, and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Difference, Drift, Kind, RowKeys};

use crate::args::{DriftArguments, ShowArguments};
use crate::output::human::{BAD, GOOD, Look};
use crate::text::{count, shown, wrap};

/// How the sides are called.
struct Words<'a> {
    /// The cloud of a `$metadata` document; none where the other side is typings.
    cloud: Option<&'a str>,
    other_side: String,
}

impl<'a> Words<'a> {
    fn new(arguments: &'a DriftArguments) -> Self {
        let cloud = arguments.against.csdl.as_ref().map(|_| arguments.cloud.as_str());
        let other_side = match cloud {
            None => "the typings".to_owned(),
            Some("global") => "$metadata".to_owned(),
            Some(cloud) => format!("$metadata of {}", shown(cloud)),
        };
        Self { cloud, other_side }
    }
}

pub(super) fn write(
    out: &mut dyn Write,
    drift: &Drift,
    sources: &[Source],
    arguments: &DriftArguments,
) -> io::Result<()> {
    let look = Look::new(&ShowArguments { show_values: false, no_source: false, width: arguments.width });
    let words = Words::new(arguments);
    for difference in &drift.differences {
        let source = sources.iter().find(|source| source.path == difference.file);
        writeln!(out, "{}", draw(difference, source, &words, look.width))?;
        if let Some(keys) = &difference.row {
            write!(out, "{}", row(keys, words.cloud))?;
        }
        writeln!(out)?;
    }
    summary(out, drift, &words, look.width)
}

fn draw(difference: &Difference, source: Option<&Source>, words: &Words<'_>, width: usize) -> String {
    let title = format!("{}: {}", subject(difference), sides(difference, words));
    let mut group = Group::with_title(Level::ERROR.primary_title(title).id(difference.kind.as_str()));
    if let Some((line, mark)) = source.and_then(|source| marked(source, difference)) {
        let mark = AnnotationKind::Primary.span(mark);
        let snippet = Snippet::source(line).path(shown(&difference.file)).line_start(difference.line);
        group = group.element(snippet.annotation(mark));
    }
    let help = Group::with_title(
        Level::HELP.secondary_title(wrap(&help(difference, words), width.saturating_sub(6)).join("\n")),
    );
    Renderer::styled().term_width(width).render(&[group, help])
}

fn subject(difference: &Difference) -> String {
    let property =
        difference.property.as_ref().map_or_else(String::new, |property| format!(".{}", shown(property)));
    format!("{}{property}", shown(&difference.type_name))
}

fn sides(difference: &Difference, words: &Words<'_>) -> String {
    let side = |said: &Option<String>| said.as_deref().map_or_else(|| "nothing".to_owned(), shown);
    let (schema, metadata) = (side(&difference.schema), side(&difference.metadata));
    let other = &words.other_side;
    if difference.kind == Kind::StaleDisagreement {
        return format!("the row says \"{schema}\" of {other}, where it is \"{metadata}\"");
    }
    let has = if words.cloud.is_some() { "has" } else { "have" };
    format!("the schema has {schema}, {other} {has} {metadata}")
}

/// The line of the schema file, and what to mark in it.
fn marked<'s>(source: &'s Source, difference: &Difference) -> Option<(&'s str, std::ops::Range<usize>)> {
    let before = source.text.get(..difference.span.start)?;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = source.text.get(start..)?.lines().next()?;
    let end = difference.span.end.saturating_sub(start).min(line.len());
    Some((line, difference.span.start - start..end))
}

fn help(difference: &Difference, words: &Words<'_>) -> String {
    match (&difference.row, difference.kind) {
        (_, Kind::StaleDisagreement) => {
            "mend what the row says, and the table where it follows; remove the row where nothing disagrees any more"
                .to_owned()
        }
        (Some(keys), _) => {
            format!("mend the table, or record the disagreement in {}:", shown(&keys.file))
        }
        (None, _) => format!(
            "{} follow $metadata: look there with `drift --csdl`, then mend the table or add a disagreement row",
            words.other_side
        ),
    }
}

/// A row that explains the difference, to be filled in.
fn row(keys: &RowKeys, cloud: Option<&str>) -> String {
    let property = keys
        .property
        .as_ref()
        .map_or_else(String::new, |name| format!("    property = \"{}\"\n", shown(name)));
    let clouds = cloud.filter(|cloud| *cloud != "global");
    let clouds = clouds.map_or_else(String::new, |cloud| format!("clouds = [\"{}\"], ", shown(cloud)));
    format!(
        "
    [[disagreement]]
{property}    topic = \"{}\"
    says = [
      {{ source = \"documentation\", text = \"...\" }},
      {{ source = \"metadata\", {clouds}declares = \"{}\", text = \"...\" }},
    ]
    reading = \"...\"
",
        keys.topic.as_str(),
        shown(&keys.declares.to_string())
    )
}

fn summary(out: &mut dyn Write, drift: &Drift, words: &Words<'_>, width: usize) -> io::Result<()> {
    let other = &words.other_side;
    if !drift.left_out.is_empty() {
        let text = format!(
            "The file has no entity container, so that it is a part of $metadata. Not in it, and not compared: {}.",
            drift.left_out.join(", ")
        );
        wrap(&text, width).iter().try_for_each(|line| writeln!(out, "{line}"))?;
    }
    let compared = count(drift.compared, "type");
    let explained = match drift.explained {
        0 => String::new(),
        1 => " (1 more is explained by a disagreement row)".to_owned(),
        many => format!(" ({many} more are explained by disagreement rows)"),
    };
    match drift.differences.len() {
        0 => writeln!(out, "{compared} compared with {other}: {GOOD}no drift{GOOD:#}{explained}"),
        many => writeln!(
            out,
            "{compared} compared with {other}: {BAD}{}{BAD:#}{explained}",
            count(many, "difference")
        ),
    }
}
