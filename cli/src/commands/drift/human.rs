//! Prints drift for people: each difference with its line in the schema file, both sides, and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Difference, DifferenceKind, Drift, GLOBAL_CLOUD, RowKeys};

use crate::args::{DriftArguments, ShowArguments};
use crate::output::human::{BAD, GOOD, RenderOptions};
use crate::text::{counted, escaped, wrap};

/// How the output names the compared file.
struct ComparedFile<'a> {
    /// The cloud of a `$metadata` document; `None` for typings.
    cloud: Option<&'a str>,
    name: String,
}

impl<'a> ComparedFile<'a> {
    fn new(arguments: &'a DriftArguments) -> Self {
        let cloud = arguments.against.csdl.as_ref().map(|_| arguments.cloud.as_str());
        let name = match cloud {
            None => "the typings".to_owned(),
            Some(GLOBAL_CLOUD) => "$metadata".to_owned(),
            Some(cloud) => format!("$metadata of {}", escaped(cloud)),
        };
        Self { cloud, name }
    }
}

pub(super) fn write(
    out: &mut dyn Write,
    drift: &Drift,
    sources: &[Source],
    arguments: &DriftArguments,
) -> io::Result<()> {
    let options = RenderOptions::new(&ShowArguments {
        show_values: false,
        no_source: false,
        group: false,
        width: arguments.width,
    });
    let compared = ComparedFile::new(arguments);
    for difference in &drift.differences {
        let source = sources.iter().find(|source| source.path == difference.file);
        writeln!(out, "{}", draw(difference, source, &compared, options.width))?;
        if let Some(keys) = &difference.row {
            write!(out, "{}", row(keys, compared.cloud))?;
        }
        writeln!(out)?;
    }
    summary(out, drift, &compared, options.width)
}

fn draw(
    difference: &Difference,
    source: Option<&Source>,
    compared: &ComparedFile<'_>,
    width: usize,
) -> String {
    let title = format!("{}: {}", subject(difference), sides(difference, compared));
    let mut group = Group::with_title(Level::ERROR.primary_title(title).id(difference.kind.as_str()));
    if let Some((line, mark)) = source.and_then(|source| marked(source, difference)) {
        let mark = AnnotationKind::Primary.span(mark);
        let snippet = Snippet::source(line).path(escaped(&difference.file)).line_start(difference.line);
        group = group.element(snippet.annotation(mark));
    }
    let help = Group::with_title(
        Level::HELP.secondary_title(wrap(&help(difference, compared), width.saturating_sub(6)).join("\n")),
    );
    Renderer::styled().term_width(width).render(&[group, help])
}

fn subject(difference: &Difference) -> String {
    let property =
        difference.property.as_ref().map_or_else(String::new, |property| format!(".{}", escaped(property)));
    format!("{}{property}", escaped(&difference.type_name))
}

fn sides(difference: &Difference, compared: &ComparedFile<'_>) -> String {
    let quoted = |text: &Option<String>| text.as_deref().map(|text| format!("\"{}\"", escaped(text)));
    let name = &compared.name;
    let (schema, declared) = (quoted(&difference.schema), quoted(&difference.metadata));
    if difference.kind == DifferenceKind::StaleDisagreement {
        let stated = schema.unwrap_or_default();
        let declared = declared.map_or_else(|| "does not".to_owned(), |text| format!("says {text}"));
        return format!("the row says {stated}, but {name} {declared}");
    }
    match (schema, declared) {
        (Some(schema), Some(declared)) => format!("{schema} in the schema, {declared} in {name}"),
        (Some(schema), None) => format!("{schema} in the schema, missing from {name}"),
        (None, declared) => format!("{} in {name}, missing from the schema", declared.unwrap_or_default()),
    }
}

/// The line of the schema file, and the bytes to mark in it.
fn marked<'s>(source: &'s Source, difference: &Difference) -> Option<(&'s str, std::ops::Range<usize>)> {
    let before = source.text.get(..difference.span.start)?;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = source.text.get(start..)?.lines().next()?;
    let end = difference.span.end.saturating_sub(start).min(line.len());
    Some((line, difference.span.start - start..end))
}

fn help(difference: &Difference, compared: &ComparedFile<'_>) -> String {
    match (&difference.row, difference.kind) {
        (_, DifferenceKind::StaleDisagreement) => {
            "update the row (and the table, if affected), or delete the row if the sources now agree"
                .to_owned()
        }
        (Some(keys), _) => {
            format!("update the table, or record the disagreement in {}:", escaped(&keys.file))
        }
        (None, _) => format!(
            "{} are generated from $metadata: run `drift --csdl`, then update the table or add a disagreement row",
            compared.name
        ),
    }
}

/// A template for a row that explains the difference.
fn row(keys: &RowKeys, cloud: Option<&str>) -> String {
    let property = keys
        .property
        .as_ref()
        .map_or_else(String::new, |name| format!("    property = \"{}\"\n", escaped(name)));
    let clouds = cloud.filter(|cloud| *cloud != GLOBAL_CLOUD);
    let clouds = clouds.map_or_else(String::new, |cloud| format!("clouds = [\"{}\"], ", escaped(cloud)));
    format!(
        "
    [[{}]]
{property}    topic = \"{}\"
    says = [
      {{ source = \"documentation\", text = \"...\" }},
      {{ source = \"metadata\", {clouds}declares = \"{}\", text = \"...\" }},
    ]
    reading = \"...\"
",
        keys.list,
        keys.topic.as_str(),
        escaped(&keys.declares.to_string())
    )
}

fn summary(out: &mut dyn Write, drift: &Drift, compared: &ComparedFile<'_>, width: usize) -> io::Result<()> {
    if !drift.left_out.is_empty() {
        let text = format!(
            "The file has no entity container, so it is only a part of $metadata. Not in it and not compared: {}.",
            drift.left_out.join(", ")
        );
        wrap(&text, width).iter().try_for_each(|line| writeln!(out, "{line}"))?;
    }
    let result = match drift.differences.len() {
        0 => format!("{GOOD}no drift{GOOD:#}"),
        many => format!("{BAD}{}{BAD:#}", counted(many, "difference")),
    };
    let explained = match drift.explained {
        0 => String::new(),
        many => format!(" ({} explained by disagreement rows)", counted(many, "more difference")),
    };
    writeln!(out, "{} compared with {}: {result}{explained}", counted(drift.compared, "type"), compared.name)
}
