//! Drift for people: each difference in its line of the schema file, with both sides and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Difference, Drift, Kind, RowKeys};

use crate::args::{DriftArguments, ShowArguments};
use crate::output::human::{BAD, GOOD, RenderOptions};
use crate::text::{counted, escaped, wrap};

/// The side that the tables are compared with.
struct OtherSide<'a> {
    name: String,
    /// The cloud of a `$metadata` document; `None` for typings.
    cloud: Option<&'a str>,
}

impl<'a> OtherSide<'a> {
    fn new(arguments: &'a DriftArguments) -> Self {
        let cloud = arguments.against.csdl.as_ref().map(|_| arguments.cloud.as_str());
        let name = match cloud {
            None => "the typings".to_owned(),
            Some("global") => "$metadata".to_owned(),
            Some(cloud) => format!("$metadata of {}", escaped(cloud)),
        };
        Self { name, cloud }
    }
}

pub(super) fn write(
    out: &mut dyn Write,
    drift: &Drift,
    sources: &[Source],
    arguments: &DriftArguments,
) -> io::Result<()> {
    let show = ShowArguments { show_values: false, no_source: false, width: arguments.width };
    let width = RenderOptions::new(&show).width;
    let other = OtherSide::new(arguments);
    for difference in &drift.differences {
        let source = sources.iter().find(|source| source.path == difference.file);
        writeln!(out, "{}", draw(difference, source, &other, width))?;
        if let Some(keys) = &difference.row {
            write!(out, "{}", row(keys, other.cloud))?;
        }
        writeln!(out)?;
    }
    summary(out, drift, &other, width)
}

fn draw(difference: &Difference, source: Option<&Source>, other: &OtherSide<'_>, width: usize) -> String {
    let title = format!("{}: {}", subject(difference), sides(difference, other));
    let mut group = Group::with_title(Level::ERROR.primary_title(title).id(difference.kind.as_str()));
    if let Some((line, mark)) = source.and_then(|source| marked(source, difference)) {
        let mark = AnnotationKind::Primary.span(mark);
        let snippet = Snippet::source(line).path(escaped(&difference.file)).line_start(difference.line);
        group = group.element(snippet.annotation(mark));
    }
    let help = Group::with_title(
        Level::HELP.secondary_title(wrap(&help(difference, other), width.saturating_sub(6)).join("\n")),
    );
    Renderer::styled().term_width(width).render(&[group, help])
}

fn subject(difference: &Difference) -> String {
    let property =
        difference.property.as_ref().map_or_else(String::new, |property| format!(".{}", escaped(property)));
    format!("{}{property}", escaped(&difference.type_name))
}

fn sides(difference: &Difference, other: &OtherSide<'_>) -> String {
    let side = |text: &Option<String>| {
        text.as_deref().map_or_else(|| "nothing".to_owned(), |text| escaped(text).into_owned())
    };
    let (schema, metadata, name) = (side(&difference.schema), side(&difference.metadata), &other.name);
    let has = if other.cloud.is_some() { "has" } else { "have" };
    if difference.kind == Kind::StaleDisagreement {
        return format!("the row says that {name} {has} \"{schema}\", but the value is \"{metadata}\"");
    }
    format!("the schema has {schema}, {name} {has} {metadata}")
}

/// The line of the schema file, and the range to mark in it.
fn marked<'s>(source: &'s Source, difference: &Difference) -> Option<(&'s str, std::ops::Range<usize>)> {
    let before = source.text.get(..difference.span.start)?;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = source.text.get(start..)?.lines().next()?;
    let end = difference.span.end.saturating_sub(start).min(line.len());
    Some((line, difference.span.start - start..end))
}

fn help(difference: &Difference, other: &OtherSide<'_>) -> String {
    match (&difference.row, difference.kind) {
        (_, Kind::StaleDisagreement) => {
            "update the row (and the table, if affected), or delete the row if the sources now agree"
                .to_owned()
        }
        (Some(keys), _) => {
            format!("correct the table, or record the disagreement in {}:", escaped(&keys.file))
        }
        (None, _) => format!(
            "{} follow $metadata: run `drift --csdl` on it, then correct the table or add a disagreement row",
            other.name
        ),
    }
}

/// A template of a row that would explain the difference.
fn row(keys: &RowKeys, cloud: Option<&str>) -> String {
    let property = keys
        .property
        .as_ref()
        .map_or_else(String::new, |name| format!("    property = \"{}\"\n", escaped(name)));
    let clouds = cloud.filter(|cloud| *cloud != "global");
    let clouds = clouds.map_or_else(String::new, |cloud| format!("clouds = [\"{}\"], ", escaped(cloud)));
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
        escaped(&keys.declares.to_string())
    )
}

fn summary(out: &mut dyn Write, drift: &Drift, other: &OtherSide<'_>, width: usize) -> io::Result<()> {
    let name = &other.name;
    if !drift.left_out.is_empty() {
        let text = format!(
            "The file has no entity container, so it is only a part of $metadata. Not in it, and not compared: {}.",
            drift.left_out.join(", ")
        );
        wrap(&text, width).iter().try_for_each(|line| writeln!(out, "{line}"))?;
    }
    let compared = counted(drift.compared, "type");
    let explained = match drift.explained {
        0 => String::new(),
        1 => " (1 more is explained by a disagreement row)".to_owned(),
        many => format!(" ({many} more are explained by disagreement rows)"),
    };
    match drift.differences.len() {
        0 => writeln!(out, "{compared} compared with {name}: {GOOD}no drift{GOOD:#}{explained}"),
        many => writeln!(
            out,
            "{compared} compared with {name}: {BAD}{}{BAD:#}{explained}",
            counted(many, "difference")
        ),
    }
}
