//! A wrong and a right body for each rule, made from the facts.

use msgraph_profile::facts::{self, Operation, OperationKind, Property, Type, Value};
use msgraph_profile::{Code, Payload};

/// A wrong body and what would be right.
pub(super) struct Example {
    pub(super) payload: Payload,
    pub(super) wrong: String,
    pub(super) right: String,
    pub(super) page: &'static str,
}

/// An example of a rule; none of a limit that no small body breaks.
pub(super) fn of(code: Code) -> Option<Example> {
    let kind = match code {
        Code::EmptyUpdate | Code::NotSettable => OperationKind::Update,
        _ => OperationKind::Create,
    };
    // Not every operation has what a rule is about.
    let mut requests = facts::operations().iter().filter(|operation| operation.kind == kind);
    let (request, ty, (wrong, right)) = requests.find_map(|request| {
        let ty = facts::structured_type(request.type_name)?;
        Some((request, ty, bodies(code, request, ty)?))
    })?;
    // Dates are the service's own, so that requests have none.
    let (payload, page) = match code {
        Code::DateTimeFormat => (ty.name, ty.provenance.page),
        _ => (request.name, request.provenance.page),
    };
    Some(Example { payload: payload.parse().ok()?, wrong, right, page })
}

fn bodies(code: Code, request: &Operation, ty: &Type) -> Option<(String, String)> {
    let settable = |wanted: &dyn Fn(&Property) -> bool| {
        request.settable.iter().filter_map(|name| ty.property(name)).find(|property| wanted(property))
    };
    // Of two words, so that its case can be wrong.
    let two_words = |property: &Property| property.name.contains(char::is_uppercase);
    let text = settable(&|property| {
        property.value == Value::String && !property.is_collection && two_words(property)
    })?;
    let fine = body(text.name, "\"Example\"");
    match code {
        Code::JsonSyntax => Some((format!("{{ \"{}\": \"Example\", }}", text.name), fine)),
        Code::NotAnObject => Some((format!("[{fine}]"), fine)),
        Code::WrongType => Some((body(text.name, "7"), body(text.name, "\"7\""))),
        Code::UnknownProperty => Some((body(&text.name.to_lowercase(), "\"Example\""), fine)),
        Code::DuplicateProperty => {
            Some((format!("{{ \"{0}\": \"Example\", \"{0}\": \"Other\" }}", text.name), fine))
        }
        Code::EmptyUpdate => Some(("{}".to_owned(), fine)),
        Code::TypeAnnotation => {
            let wrong = body("@odata.type", &format!("\"#{}\"", ty.name.to_lowercase()));
            Some((wrong, body("@odata.type", &format!("\"{}\"", ty.annotation_names.first()?))))
        }
        Code::NullItem | Code::NullCollection => {
            let strings = settable(&|property| property.value == Value::String && property.is_collection)?;
            let wrong = if code == Code::NullItem { "[\"Example\", null]" } else { "null" };
            let right = if code == Code::NullItem { "[\"Example\"]" } else { "[]" };
            Some((body(strings.name, wrong), body(strings.name, right)))
        }
        Code::LinkShape | Code::LinkScheme => {
            let link = settable(&|property| property.value == Value::Link)?;
            let wrong = if code == Code::LinkShape { "\"www.example.com\"" } else { "\"ftp://example.com\"" };
            Some((body(link.name, wrong), body(link.name, "\"https://www.example.com\"")))
        }
        Code::DateTimeFormat => {
            let date = ty.properties.iter().find(|property| property.value == Value::DateTime)?;
            Some((body(date.name, "\"2020-07-06\""), body(date.name, "\"2020-07-06T06:34:12Z\"")))
        }
        Code::ReadOnlyProperty => {
            let read_only = ty.properties.iter().find(|property| property.is_read_only)?;
            Some((format!("{{ \"{}\": null, \"{}\": \"Example\" }}", read_only.name, text.name), fine))
        }
        Code::NotSettable => {
            let elsewhere = |property: &&Property| {
                !property.settable_in.is_empty() && !property.settable_in.contains(&request.name)
            };
            let other = ty.properties.iter().find(elsewhere)?;
            Some((format!("{{ \"{}\": null, \"{}\": \"Example\" }}", other.name, text.name), fine))
        }
        Code::UndocumentedProperty => {
            let unlisted = |property: &&Property| {
                property.settable_in.is_empty() && !property.is_read_only && !property.is_collection
            };
            let other = ty.properties.iter().find(unlisted)?;
            Some((format!("{{ \"{}\": null, \"{}\": \"Example\" }}", other.name, text.name), fine))
        }
        Code::DisputedShape => {
            let nested = |property: &Property| Some((property.name, disputed(property)?));
            let (outer, inner) =
                request.settable.iter().filter_map(|name| ty.property(name)).find_map(nested)?;
            let wrong = body(outer, &body(inner, "\"Example\""));
            Some((wrong, body(outer, &body(inner, "[\"Example\"]"))))
        }
        _ => enum_bodies(code, request, ty),
    }
}

fn enum_bodies(code: Code, request: &Operation, ty: &Type) -> Option<(String, String)> {
    let found = request.settable.iter().filter_map(|name| ty.property(name)).find_map(|property| {
        let Value::Enum(name) = property.value else { return None };
        let members = facts::enum_type(name)?;
        let suits = match code {
            Code::EnumUnknown | Code::DuplicateItem => property.is_collection,
            Code::EnumCombined => members.is_flags,
            Code::EnumSentinel => members.sentinel.is_some(),
            _ => false,
        };
        suits.then_some((property, members))
    });
    let (property, members) = found?;
    let mut usual = members.members.iter().map(|member| member.name);
    let (first, second) = (usual.next()?, usual.next()?);
    let wrong = match code {
        Code::EnumUnknown => format!("\"{}\"", first.to_lowercase()),
        Code::EnumCombined => format!("\"{first},{second}\""),
        Code::EnumSentinel => format!("\"{}\"", members.sentinel?),
        _ => format!("\"{first}\", \"{first}\""),
    };
    let list = |values: &str| if property.is_collection { format!("[{values}]") } else { values.to_owned() };
    Some((body(property.name, &list(&wrong)), body(property.name, &list(&format!("\"{first}\"")))))
}

/// The property of an object's type that sources have in two shapes.
fn disputed(property: &Property) -> Option<&'static str> {
    let Value::Object(name) = property.value else { return None };
    let inner = facts::structured_type(name)?.properties;
    inner.iter().find(|inner| inner.value == Value::StringOrCollection).map(|inner| inner.name)
}

fn body(name: &str, value: &str) -> String {
    format!("{{ \"{name}\": {value} }}")
}

#[cfg(test)]
mod tests {
    use msgraph_profile::{Code, Rules, Validator};

    use super::of;

    #[test]
    fn wrong_examples_are_wrong_and_right_ones_are_right() {
        for code in Code::ALL {
            let Some(example) = of(*code) else {
                assert!(matches!(code, Code::TooDeep | Code::TooLarge), "{code} has no example");
                continue;
            };
            let validator = Validator::new(example.payload).rules(Rules::DEFAULT);
            let found: Vec<Code> =
                validator.validate_str(&example.wrong).violations().map(|found| found.code()).collect();
            assert_eq!(found, [*code], "{}", example.wrong);
            assert!(validator.validate_str(&example.right).is_empty(), "{code}: {}", example.right);
        }
    }
}
