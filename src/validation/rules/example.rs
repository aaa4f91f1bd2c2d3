//! A body that violates a rule and one that does not, made from the rule's row and the tables of facts.

use crate::facts::{self, Operation, OperationKind, Property, Type, ValueType};
use crate::payload::Payload;

use super::Code;

/// A body that violates a rule, and one that does not.
///
/// ```
/// use msgraph_profile::{Code, validate_str};
///
/// let example = Code::NullItem.example().unwrap();
/// let report = validate_str(example.payload, &example.invalid);
/// assert_eq!(report.violations().map(|violation| violation.code()).collect::<Vec<_>>(), [Code::NullItem]);
/// assert!(validate_str(example.payload, &example.valid).is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleExample {
    /// The payload that both are checked as.
    pub payload: Payload,
    /// JSON that violates the rule, and no other.
    pub invalid: String,
    /// The same without the violation.
    pub valid: String,
    /// The address of the documentation page that describes the payload.
    pub page: &'static str,
}

/// An example in which names and values are placeholders:
///
/// | placeholder | is |
/// |---|---|
/// | `$name`, `$lower` | the subject's property, as declared and in lower case |
/// | `$outer` | the property of the body that holds the subject's object |
/// | `$text` | a property that any text is valid for |
/// | `$lower_type`, `$annotation` | the entity type in lower case, and its valid `@odata.type` |
/// | `$first`, `$lower_first`, `$second`, `$sentinel`, `$undocumented` | members of the subject's enum |
#[derive(Debug)]
pub(crate) struct ExampleTemplate {
    pub(crate) subject: Subject,
    pub(crate) invalid: &'static str,
    pub(crate) valid: &'static str,
}

/// The property that an example is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// One of any text, in a create.
    Text,
    /// One of any text, in an update.
    Update,
    /// One of any text, in what Graph returns.
    Returned,
    /// A collection of strings.
    Strings,
    /// A link.
    Link,
    /// A date and time, in what Graph returns: the service sets them itself.
    DateTime,
    /// A date.
    Date,
    /// An integer in a nested object.
    Int32,
    /// One of an enum with a member that only $metadata has.
    UndocumentedMember,
    /// One that is read-only.
    ReadOnly,
    /// One that only another operation can set.
    NotSettable,
    /// One that no request table lists.
    Undocumented,
    /// One of a nested object that sources have in two forms.
    Disputed,
    /// A collection of an enum.
    EnumCollection,
    /// One of an enum whose members can be combined.
    Flags,
    /// One of an enum with a placeholder for future members.
    Sentinel,
}

/// The example of a rule; `None` for a limit that no small body exceeds.
pub(super) fn of(code: Code) -> Option<RuleExample> {
    let template = code.rule().example.as_ref()?;
    let kind = match template.subject {
        Subject::Update | Subject::NotSettable => OperationKind::Update,
        _ => OperationKind::Create,
    };
    let of_kind = facts::operations().iter().filter(|operation| operation.kind == kind);
    let with_type =
        of_kind.filter_map(|operation| Some((operation, facts::structured_type(operation.type_name)?)));
    let (prominent, other): (Vec<_>, Vec<_>) = with_type.partition(|(_, ty)| ty.is_prominent);
    // Not every operation has what the rule is about.
    prominent.into_iter().chain(other).find_map(|(operation, ty)| {
        let values = values(template.subject, operation, ty)?;
        let fill = |text: &str| {
            values.iter().fold(text.to_owned(), |text, (placeholder, value)| text.replace(placeholder, value))
        };
        let (name, page) = match template.subject {
            Subject::DateTime | Subject::Returned => (ty.name, ty.provenance.page),
            _ => (operation.name, operation.provenance.page),
        };
        let payload = name.parse().ok()?;
        Some(RuleExample { payload, invalid: fill(template.invalid), valid: fill(template.valid), page })
    })
}

/// The values of the placeholders, the longer of two that begin alike first.
fn values(subject: Subject, operation: &Operation, ty: &'static Type) -> Option<Vec<(&'static str, String)>> {
    // Of two words, so that its case can be wrong.
    let text = settable(operation, ty).find(|property| {
        property.value == ValueType::String
            && !property.is_collection
            && property.name.contains(char::is_uppercase)
    });
    let nested = match subject {
        Subject::Disputed => Some(ValueType::StringOrCollection),
        Subject::Int32 => Some(ValueType::Int32),
        _ => None,
    };
    let (outer, property) = if let Some(value) = nested {
        settable(operation, ty).find_map(|outer| Some((outer, inner(outer, value)?)))?
    } else {
        let is_text = matches!(subject, Subject::Text | Subject::Update | Subject::Returned);
        let property = if is_text { text? } else { property(subject, operation, ty)? };
        (property, property)
    };
    // The example of a member has no other property.
    let text = if subject == Subject::UndocumentedMember { property } else { text? };
    let mut values = members(property);
    values.extend([
        ("$lower_type", ty.name.to_ascii_lowercase()),
        ("$annotation", (*ty.annotation_names.first()?).to_owned()),
        ("$outer", outer.name.to_owned()),
        ("$lower", property.name.to_ascii_lowercase()),
        ("$name", property.name.to_owned()),
        ("$text", text.name.to_owned()),
    ]);
    Some(values)
}

fn settable(operation: &Operation, ty: &'static Type) -> impl Iterator<Item = &'static Property> {
    operation.settable.iter().filter_map(|name| ty.property(name))
}

/// The property that the subject names; `None` for any text, or if the type has no such property.
fn property(subject: Subject, operation: &Operation, ty: &'static Type) -> Option<&'static Property> {
    let mut settable = settable(operation, ty);
    let mut all = ty.properties.iter();
    match subject {
        Subject::Text | Subject::Update | Subject::Returned | Subject::Disputed | Subject::Int32 => None,
        Subject::Strings => settable.find(|one| one.value == ValueType::String && one.is_collection),
        Subject::Link => settable.find(|one| one.value == ValueType::Link),
        Subject::Date => settable.find(|one| one.value == ValueType::Date),
        Subject::DateTime => all.find(|one| one.value == ValueType::DateTime),
        Subject::ReadOnly => all.find(|one| one.is_read_only),
        Subject::NotSettable => {
            all.find(|one| !one.settable_in.is_empty() && !one.settable_in.contains(&operation.name))
        }
        Subject::Undocumented => {
            all.find(|one| one.settable_in.is_empty() && !one.is_read_only && !one.is_collection)
        }
        Subject::EnumCollection | Subject::Flags | Subject::Sentinel | Subject::UndocumentedMember => {
            settable.find(|one| has_enum(subject, one))
        }
    }
}

fn members(property: &Property) -> Vec<(&'static str, String)> {
    let ValueType::Enum(name) = property.value else { return Vec::new() };
    let Some(ty) = facts::enum_type(name) else { return Vec::new() };
    let mut members = ty.members.iter().map(|member| member.name);
    let (first, second) = (members.next().unwrap_or_default(), members.next().unwrap_or_default());
    let undocumented = ty.members.iter().find(|member| !member.is_documented).map(|member| member.name);
    vec![
        ("$undocumented", undocumented.unwrap_or_default().to_owned()),
        ("$lower_first", first.to_ascii_lowercase()),
        ("$first", first.to_owned()),
        ("$second", second.to_owned()),
        ("$sentinel", ty.sentinel.unwrap_or_default().to_owned()),
    ]
}

fn has_enum(subject: Subject, property: &Property) -> bool {
    let ValueType::Enum(name) = property.value else { return false };
    facts::enum_type(name).is_some_and(|ty| match subject {
        Subject::Flags => ty.is_flags,
        Subject::Sentinel => ty.sentinel.is_some(),
        Subject::UndocumentedMember => ty.members.iter().any(|member| !member.is_documented),
        _ => property.is_collection,
    })
}

/// A single value of this type in the property's object.
fn inner(outer: &Property, value: ValueType) -> Option<&'static Property> {
    let ValueType::Object(name) = outer.value else { return None };
    let properties = facts::structured_type(name)?.properties;
    properties.iter().find(|inner| inner.value == value && !inner.is_collection && !outer.is_collection)
}

#[cfg(test)]
mod tests {
    use super::Code;
    use crate::validation::validate_str;

    #[test]
    fn each_example_violates_its_rule_and_no_other() {
        for code in Code::ALL {
            let Some(example) = code.example() else {
                assert!(matches!(code, Code::TooDeep | Code::TooLarge), "{code} has no example");
                continue;
            };
            let report = validate_str(example.payload, &example.invalid);
            let found: Vec<Code> = report.violations().map(|violation| violation.code()).collect();
            assert_eq!(found, [*code], "{}", example.invalid);
            assert!(validate_str(example.payload, &example.valid).is_empty(), "{code}: {}", example.valid);
        }
    }
}
