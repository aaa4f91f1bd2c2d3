//! `explain`: describes a rule, an operation, a type, a property or an enum, from the embedded facts.

mod layout;
mod property;
mod rule;
mod subjects;

use std::io::{self, Write};

use clap::CommandFactory;
use clap::error::ErrorKind;
use msgraph_profile::facts::Type;
use msgraph_profile::text::most_similar;
use msgraph_profile::{Code, facts};

use crate::Outcome;
use crate::args::{Arguments, Color, ExplainArguments, operation_form};
use crate::output;
use crate::text::escaped;
use layout::Page;

pub(crate) fn run(arguments: &ExplainArguments, color: Color) -> io::Result<Outcome> {
    let Some(text) = explain(&arguments.name) else {
        Arguments::command().error(ErrorKind::InvalidValue, unknown(&arguments.name)).exit();
    };
    let mut out = output::stdout(color);
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Valid)
}

fn explain(name: &str) -> Option<String> {
    let mut page = Page::new();
    if let Ok(code) = name.parse::<Code>() {
        rule::explain(&mut page, code);
    } else if let Some((holder, name)) = name.split_once('.') {
        let ty = type_of(holder)?;
        property::explain(&mut page, ty, ty.property(name)?);
    } else if let Some(operation) = facts::operation(name) {
        subjects::operation(&mut page, operation);
    } else if let Some(ty) = facts::structured_type(name) {
        subjects::structured_type(&mut page, ty);
    } else {
        subjects::enum_type(&mut page, facts::enum_type(name)?);
    }
    Some(page.finish())
}

/// The structured type with this name, or that of the operation with this name.
fn type_of(holder: &str) -> Option<&'static Type> {
    facts::structured_type(facts::operation(holder).map_or(holder, |operation| operation.type_name))
}

fn unknown(name: &str) -> String {
    let shown = escaped(name);
    match suggestion(name) {
        Some(similar) => format!("unknown name \"{shown}\"; did you mean \"{similar}\"?"),
        None => format!("unknown name \"{shown}\"; expected {}", names()),
    }
}

fn suggestion(name: &str) -> Option<String> {
    if let Some((holder, name)) = name.split_once('.') {
        let ty = type_of(holder)?;
        let property = most_similar(name, ty.properties.iter().map(|property| property.name))?;
        return Some(format!("{holder}.{property}"));
    }
    let codes = Code::ALL.iter().map(|code| code.as_str());
    let operations = facts::operations().iter().map(|operation| operation.name);
    most_similar(name, codes.chain(operations).chain(types())).map(str::to_owned)
}

fn types() -> impl Iterator<Item = &'static str> + Clone {
    facts::types().iter().map(|ty| ty.name).chain(facts::enums().iter().map(|ty| ty.name))
}

fn names() -> String {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let types: Vec<&str> = types().collect();
    format!(
        "a rule ({}), a type or enum ({}), an operation ({}), or a property as type.property",
        codes.join(", "),
        types.join(", "),
        operation_form()
    )
}

#[cfg(test)]
mod tests {
    use msgraph_profile::{Code, facts};

    use super::explain;

    #[test]
    fn everything_can_be_explained() {
        for code in Code::ALL {
            assert!(explain(code.as_str()).is_some(), "{code}");
        }
        for ty in facts::types() {
            assert!(explain(ty.name).is_some_and(|text| text.contains(ty.provenance.page)));
            for property in ty.properties {
                let text = explain(&format!("{}.{}", ty.name, property.name)).expect("a property");
                assert!(text.contains(property.page) && text.contains(property.type_name), "{text}");
            }
        }
        assert!(facts::enums().iter().all(|ty| explain(ty.name).is_some()));
        assert!(facts::operations().iter().all(|operation| explain(operation.name).is_some()));
        assert_eq!(explain("no-such-name"), None);
        assert_eq!(explain("a.b.c"), None);
    }
}
