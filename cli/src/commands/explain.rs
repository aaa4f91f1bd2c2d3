//! `explain`: describes a rule, a payload, a type, a property or an enum, from the embedded facts.

mod layout;
mod property;
mod rule;
mod subjects;

use std::io::{self, Write};

use clap::CommandFactory;
use clap::error::ErrorKind;
use msgraph_profile::{Code, facts};

use crate::Outcome;
use crate::args::{Arguments, Color, ExplainArguments};
use crate::output;
use crate::text::escaped;
use layout::Page;

pub(crate) fn run(arguments: &ExplainArguments, color: Color) -> io::Result<Outcome> {
    let Some(text) = explain(&arguments.name) else {
        let message = format!("unknown name \"{}\"; expected {}", escaped(&arguments.name), names());
        Arguments::command().error(ErrorKind::InvalidValue, message).exit();
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
        let operation = facts::operation(holder);
        let ty = facts::structured_type(operation.map_or(holder, |operation| operation.type_name))?;
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

fn names() -> String {
    let codes = Code::ALL.iter().map(|code| code.as_str());
    let operations = facts::operations().iter().map(|operation| operation.name);
    let types = facts::types().iter().map(|ty| ty.name);
    let enums = facts::enums().iter().map(|ty| ty.name);
    let subjects: Vec<&str> = operations.chain(types).chain(enums).collect();
    let codes: Vec<&str> = codes.collect();
    format!(
        "a rule ({}), a payload, type or enum ({}), or a property as type.property",
        codes.join(", "),
        subjects.join(", ")
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
