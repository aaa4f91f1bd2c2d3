//! What is said of each rule beside its message: what to write under the marked place, and why the rule is there.

use msgraph_profile::{Code, Violation};

/// What stands under the marked place.
pub(crate) fn label(violation: &Violation<'_>) -> String {
    let expected = || violation.expected().map(|expected| format!("expected {expected}"));
    let found = || violation.found().map(|found| format!("found {found}"));
    let words = match violation.code() {
        Code::NotAnObject | Code::WrongType => return found().unwrap_or_default(),
        Code::JsonSyntax | Code::TypeAnnotation => return expected().unwrap_or_default(),
        Code::NullItem => "no item can be null",
        Code::DateTimeFormat => "not a date and time with an offset",
        Code::UnknownProperty => "no such property",
        Code::ReadOnlyProperty => "only the service sets it",
        Code::NotSettable => "not settable here",
        Code::EnumUnknown => "not an allowed value",
        Code::EnumCombined => "write one value",
        Code::EnumSentinel => "not for writing",
        Code::DuplicateProperty | Code::DuplicateItem => "a second time",
        Code::LinkShape => "not an absolute link",
        Code::LinkScheme => "neither http nor https",
        Code::NullCollection => "expected an array",
        Code::DisputedShape if violation.suggestion().is_none() => "$metadata has a collection here",
        Code::DisputedShape => "has another name in $metadata",
        Code::UndocumentedProperty => "not documented",
        Code::EmptyUpdate => "no property to change",
        Code::TooDeep => "one level too many",
        _ => "",
    };
    words.to_owned()
}

/// Why the rule is there, and what to do.
pub(crate) fn reason(code: Code) -> &'static str {
    match code {
        Code::JsonSyntax => {
            "A body must be JSON as RFC 8259 has it, in UTF-8 without a byte order mark: no comments, no trailing \
             commas, one value. The service reads nothing of a body that is not."
        }
        Code::NotAnObject => {
            "The body of a request is one object with the properties to set; a list or a bare value is refused."
        }
        Code::WrongType => {
            "Each property has a declared type, and a value of another kind is refused. Numbers and booleans are \
             written without quotes, text with them."
        }
        Code::NullItem => "No source says that an item of a collection can be null. Leave the item out.",
        Code::DateTimeFormat => {
            "An Edm.DateTimeOffset has a date, the letter T, a time, and Z or an offset; without one it names no \
             point in time."
        }
        Code::UnknownProperty => {
            "The type is closed: the service refuses names that it does not declare. Names are case-sensitive."
        }
        Code::ReadOnlyProperty => {
            "The service sets this property itself and refuses or ignores it in a request. Leave it out."
        }
        Code::NotSettable => {
            "The request table of this operation does not have the property, though another operation's has. Leave \
             it out here."
        }
        Code::EnumUnknown => {
            "The documentation closes the list of values, and the spelling counts, case included."
        }
        Code::EnumCombined => {
            "Only $metadata lets values be combined; the documentation has one. `--allow enum-combined` accepts \
             combinations."
        }
        Code::EnumSentinel => {
            "The value stands in responses for values added after the list was written. Microsoft's API guidelines \
             have a service refuse it in a POST."
        }
        Code::TypeAnnotation => {
            "An `@odata.type` states the type of the object around it, and this is another type. Leave it out or correct it."
        }
        Code::DuplicateProperty => {
            "Which of two values of one name counts is up to the reader, so that sender and service can differ. \
             Keep one."
        }
        Code::LinkShape => {
            "A link must be complete to lead anywhere: write it with its scheme, such as https://."
        }
        Code::LinkScheme => {
            "The documentation describes a web page or another resource, and shows https. Other schemes may not open for readers."
        }
        Code::NullCollection => "OData knows no null collection: one without items is the empty array.",
        Code::DisputedShape => {
            "The documentation and $metadata differ here. What the service declares is the safer choice; \
             `explain` on the type shows what each source says."
        }
        Code::UndocumentedProperty => {
            "$metadata declares it, but no request table has it, so that the service may refuse or drop it."
        }
        Code::DuplicateItem => "A set of values has each of them once; the repeat adds nothing.",
        Code::EmptyUpdate => "An update changes what its body names, and this one names nothing.",
        Code::TooDeep => "Deeper nesting than any payload has is refused before it costs memory.",
        Code::TooLarge => "A larger body than the limit is not read at all.",
        _ => "",
    }
}

/// A kebab-case code in `PascalCase`.
pub(crate) fn pascal_case(code: &str) -> String {
    let words = code.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    });
    words.collect()
}
