//! `explain`: describes a rule, an operation, a type, a property, an enum or a value, from the embedded facts.

mod list;
mod location;
mod mentions;
mod page;
mod path;
mod property;
mod rule;
mod subjects;

use std::io::{self, Write};

use clap::error::ErrorKind;

use crate::Outcome;
use crate::args::{Color, ExplainArguments, ExplainFormat, usage_error};
use crate::output;
use crate::subject::{Subject, named, suggestion};
use crate::text::escaped;
use location::{Location, LocationError};
pub(crate) use page::Page;
use page::{human, markdown};

/// The width if standard output is not a terminal.
const DEFAULT_WIDTH: usize = 100;

pub(crate) fn run(arguments: &ExplainArguments, color: Color) -> io::Result<Outcome> {
    let page = match arguments.name.as_deref() {
        None => list::list(),
        Some(name) => match explain(name) {
            Some(page) => page,
            None => match at_location(name, arguments) {
                Ok(page) => page,
                Err(LocationError::Read(error)) => {
                    let file = Location::parse(name).map_or(name, |location| location.file);
                    output::print_file_error(file, &error);
                    return Ok(Outcome::IoError);
                }
                Err(LocationError::Message(message)) => {
                    usage_error("explain", ErrorKind::InvalidValue, &message)
                }
            },
        },
    };
    print(&page, arguments, color)?;
    Ok(Outcome::Valid)
}

fn print(page: &Page, arguments: &ExplainArguments, color: Color) -> io::Result<()> {
    match arguments.format {
        ExplainFormat::Human => {
            let mut out = output::stdout(color);
            out.write_all(human(page, arguments.width.map_or_else(terminal_width, usize::from)).as_bytes())?;
            out.flush()
        }
        ExplainFormat::Markdown => {
            let mut out = output::raw_stdout();
            out.write_all(markdown(page).as_bytes())?;
            out.flush()
        }
        ExplainFormat::Json => {
            let mut out = output::raw_stdout();
            serde_json::to_writer_pretty(&mut out, page)?;
            writeln!(out)?;
            out.flush()
        }
    }
}

fn terminal_width() -> usize {
    terminal_size::terminal_size_of(io::stdout()).map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0))
}

/// The page about a name.
pub(crate) fn explain(name: &str) -> Option<Page> {
    match named(name).as_slice() {
        [] => None,
        [subject] => Some(describe(*subject)),
        several => Some(mentions::shared(name, several)),
    }
}

fn describe(subject: Subject) -> Page {
    match subject {
        Subject::Rule(code) => rule::explain(code),
        Subject::Operation(operation) => subjects::operation(operation),
        Subject::Type(ty) => subjects::structured_type(ty),
        Subject::Enum(ty) => subjects::enum_type(ty),
        Subject::Property(ty, property) => property::explain(ty, property),
        Subject::Member(ty, member) => mentions::member(ty, member),
        Subject::Permission(name) => mentions::permission(name),
    }
}

fn at_location(name: &str, arguments: &ExplainArguments) -> Result<Page, LocationError> {
    match Location::parse(name) {
        Some(location) => location.subject(arguments.payload).map(describe),
        None => Err(LocationError::Message(unknown(name))),
    }
}

fn unknown(name: &str) -> String {
    let shown = escaped(name);
    let help = match suggestion(name) {
        Some(similar) => format!("did you mean \"{similar}\"?"),
        None if std::path::Path::new(name).is_file() => {
            format!("to ask about a location in this file, write {shown}:LINE:COLUMN")
        }
        None => "`msgraph-profile explain` lists all names".to_owned(),
    };
    format!("unknown name \"{shown}\"; {help}")
}

#[cfg(test)]
mod tests {
    use msgraph_profile::{Code, facts};

    use super::page::human;
    use super::{Page, explain};

    fn text(page: &Page) -> String {
        human(page, 1000)
    }

    #[test]
    fn everything_can_be_explained() {
        for code in Code::ALL {
            assert!(explain(code.as_str()).is_some(), "{code}");
        }
        for ty in facts::types() {
            assert!(explain(ty.name).is_some_and(|page| text(&page).contains(ty.provenance.page)));
            for property in ty.properties {
                let page = explain(&format!("{}.{}", ty.name, property.name)).expect("a property");
                assert!(text(&page).contains(property.page) && text(&page).contains(property.type_name));
                assert!(explain(&property.name.to_uppercase()).is_some(), "{}", property.name);
            }
        }
        for ty in facts::enums() {
            assert!(explain(ty.name).is_some());
            for member in ty.members {
                assert!(explain(&format!("{}.{}", ty.name, member.name)).is_some(), "{}", member.name);
                assert!(explain(member.name).is_some_and(|page| text(&page).contains(member.description)));
            }
        }
        for operation in facts::operations() {
            assert!(explain(operation.name).is_some());
            for row in operation.permissions.iter().flat_map(|row| row.least.iter().chain(row.higher)) {
                assert!(explain(row).is_some_and(|page| text(&page).contains(operation.name)), "{row}");
            }
        }
        assert_eq!(explain("no-such-name"), None);
        assert_eq!(explain("a.b.c"), None);
    }
}
