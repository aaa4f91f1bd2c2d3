//! The rules, one row each.
//!
//! A row is all that is said about a rule: messages, SARIF, the command line's `explain` and this crate's documentation
//! read it. `message` and `label` may hold the placeholders of `report/message.rs`, `example` those of [`super::example`].

use super::example::{ExampleTemplate, Subject};
use super::level::Level;
use super::rule::{ExpectedText, Rule, RuleInput, Suggestion};

/// From every input.
const ALL: &[RuleInput] = RuleInput::ALL;
/// From every input; of a model type only what its fields cannot hold.
const UNTYPED: &[RuleInput] = &[RuleInput::Bytes, RuleInput::Value, RuleInput::Additional];
/// From bytes and values; a model type is always an object.
const BODY: &[RuleInput] = &[RuleInput::Bytes, RuleInput::Value];
/// From bytes.
const BYTES: &[RuleInput] = &[RuleInput::Bytes];

macro_rules! rules {
    ($(
        $variant:ident {
            code: $code:literal,
            request: $request:ident,
            response: $response:ident,
            fixed: $fixed:literal,
            inputs: $inputs:ident,
            summary: $summary:literal,
            message: $message:literal,
            expected: $expected:ident $(($expected_text:literal))?,
            label: $label:literal,
            reason: $reason:literal,
            help: $help:literal,
            suggestion: $suggestion:ident $(($suggested:literal))?,
            example: $($subject:ident, invalid: $invalid:literal, valid: $valid:literal)?,
        }
    )*) => {
        /// What a rule checks: a stable, kebab-case name for each rule.
        ///
        /// Parses from and prints as that name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $(
                #[doc = concat!("`", $code, "`: ", $summary, ".")]
                #[doc = ""]
                #[doc = $reason]
                #[doc = ""]
                #[doc = concat!("*To do:* ", $help)]
                #[doc = ""]
                #[doc = concat!(
                    "*Default level:* [`", stringify!($request), "`](Level::", stringify!($request),
                    ") for requests, [`", stringify!($response), "`](Level::", stringify!($response),
                    ") for what Graph returns."
                )]
                $variant,
            )*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code's row.
            pub(crate) const fn rule(self) -> &'static Rule {
                match self {
                    $(Self::$variant => &Rule {
                        code: $code,
                        request: Level::$request,
                        response: Level::$response,
                        fixed: $fixed,
                        inputs: $inputs,
                        summary: $summary,
                        message: $message,
                        expected: ExpectedText::$expected $(($expected_text))?,
                        label: $label,
                        reason: $reason,
                        help: $help,
                        suggestion: Suggestion::$suggestion $(($suggested))?,
                        example: rules!(@example $($subject $invalid $valid)?),
                    },)*
                }
            }
        }
    };
    (@example) => { None };
    (@example $subject:ident $invalid:literal $valid:literal) => {
        Some(ExampleTemplate { subject: Subject::$subject, invalid: $invalid, valid: $valid })
    };
}

rules! {
    JsonSyntax {
        code: "json-syntax",
        request: Deny,
        response: Deny,
        fixed: true,
        inputs: BYTES,
        summary: "Text that is not JSON (RFC 8259)",
        message: "expected {expected}, found {found}",
        expected: Syntax,
        label: "not JSON",
        reason: "A body must be JSON in UTF-8: one value, without a byte order mark, comments or trailing commas.",
        help: "Correct the text at the marked position.",
        suggestion: Nothing,
        example: Text, invalid: r#"{ "$name": "Example", }"#, valid: r#"{ "$name": "Example" }"#,
    }
    NotAnObject {
        code: "not-an-object",
        request: Deny,
        response: Deny,
        fixed: true,
        inputs: BODY,
        summary: "A body that is not a JSON object",
        message: "the body must be an object, found {found}",
        expected: Text("an object"),
        label: "not an object",
        reason: "The body of a request is one object that holds the properties to set.",
        help: "Send one object in each request.",
        suggestion: Nothing,
        example: Text, invalid: r#"[{ "$name": "Example" }]"#, valid: r#"{ "$name": "Example" }"#,
    }
    WrongType {
        code: "wrong-type",
        request: Deny,
        response: Deny,
        fixed: true,
        inputs: UNTYPED,
        summary: "A value of the wrong JSON type",
        message: "expected {expected}, found {found}",
        expected: Kind,
        label: "wrong type",
        reason: "The service expects the declared type of each property.",
        help: "Write numbers and booleans without quotes, and text with quotes.",
        suggestion: Nothing,
        example: Text, invalid: r#"{ "$name": 7 }"#, valid: r#"{ "$name": "7" }"#,
    }
    NullItem {
        code: "null-item",
        request: Deny,
        response: Deny,
        fixed: false,
        inputs: UNTYPED,
        summary: "Null in a collection",
        message: "null in a collection",
        expected: Kind,
        label: "must not be null",
        reason: "No source says that an item of a collection can be null.",
        help: "Remove the item.",
        suggestion: Nothing,
        example: Strings, invalid: r#"{ "$name": ["Example", null] }"#, valid: r#"{ "$name": ["Example"] }"#,
    }
    DateTimeFormat {
        code: "date-time-format",
        request: Deny,
        response: Deny,
        fixed: false,
        inputs: ALL,
        summary: "Text that is not an `Edm.DateTimeOffset`",
        message: "not a date and time with an offset, such as 2020-07-06T06:34:12Z",
        expected: Text("a date and time with an offset"),
        label: "invalid date and time",
        reason: "Without an offset, a date and time does not identify a point in time.",
        help: "Write a date, `T`, a time, and `Z` or an offset.",
        suggestion: Nothing,
        example: DateTime, invalid: r#"{ "$name": "2020-07-06" }"#, valid: r#"{ "$name": "2020-07-06T06:34:12Z" }"#,
    }
    UnknownProperty {
        code: "unknown-property",
        request: Deny,
        response: Allow,
        fixed: false,
        inputs: UNTYPED,
        summary: "A name that the type does not declare",
        message: "{owner} has no property \"{name}\"",
        expected: Nothing,
        label: "unknown property",
        reason: "The type is closed: it has the declared properties only, and names are case-sensitive.",
        help: "Use a declared name, or remove the property.",
        suggestion: SimilarName,
        example: Text, invalid: r#"{ "$lower": "Example" }"#, valid: r#"{ "$name": "Example" }"#,
    }
    ReadOnlyProperty {
        code: "read-only-property",
        request: Deny,
        response: Allow,
        fixed: false,
        inputs: UNTYPED,
        summary: "A read-only property in a request",
        message: "\"{name}\" is read-only",
        expected: Nothing,
        label: "set by the service",
        reason: "Only the service sets a read-only property; it refuses or ignores it in a request.",
        help: "Remove the property.",
        suggestion: Nothing,
        example: ReadOnly, invalid: r#"{ "$name": null, "$text": "Example" }"#, valid: r#"{ "$text": "Example" }"#,
    }
    NotSettable {
        code: "not-settable",
        request: Deny,
        response: Allow,
        fixed: false,
        inputs: UNTYPED,
        summary: "A property that this operation cannot set",
        message: "\"{name}\" cannot be set by {payload}",
        expected: Nothing,
        label: "not settable here",
        reason: "The request table of another operation lists the property; the one of this operation does not.",
        help: "Remove the property from this request.",
        suggestion: Nothing,
        example: NotSettable, invalid: r#"{ "$name": null, "$text": "Example" }"#, valid: r#"{ "$text": "Example" }"#,
    }
    EnumUnknown {
        code: "enum-unknown",
        request: Deny,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "Text that is not a member of the enum",
        message: "{found} is not one of {allowed}",
        expected: Members,
        label: "unknown value",
        reason: "The documented list of values is closed, and values are case-sensitive.",
        help: "Use one of the listed values.",
        suggestion: SimilarMember,
        example: EnumCollection, invalid: r#"{ "$name": ["$lower_first"] }"#, valid: r#"{ "$name": ["$first"] }"#,
    }
    EnumCombined {
        code: "enum-combined",
        request: Deny,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "Several members of an enum in one text",
        message: "{found} combines several values, but only one is documented",
        expected: Members,
        label: "write one value",
        reason: "Only $metadata allows values to be combined; the documentation describes a single one.",
        help: "Write one value, or allow this rule if you know that the service accepts the combination.",
        suggestion: Nothing,
        example: Flags, invalid: r#"{ "$name": "$first,$second" }"#, valid: r#"{ "$name": "$first" }"#,
    }
    EnumSentinel {
        code: "enum-sentinel",
        request: Warn,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "The placeholder for future members of an enum",
        message: "{found} is a placeholder for future values and must not be sent",
        expected: Members,
        label: "placeholder",
        reason: "Responses have this value for members that were added later. Microsoft's API guidelines have services \
                 refuse it in a POST.",
        help: "Use one of the other values.",
        suggestion: Nothing,
        example: Sentinel, invalid: r#"{ "$name": "$sentinel" }"#, valid: r#"{ "$name": "$first" }"#,
    }
    TypeAnnotation {
        code: "type-annotation",
        request: Deny,
        response: Deny,
        fixed: false,
        inputs: UNTYPED,
        summary: "An `@odata.type` that contradicts the type",
        message: "{found} contradicts the type {type}",
        expected: Annotations,
        label: "expected {expected}",
        reason: "`@odata.type` states the type of the object it is in, and this object is of another type.",
        help: "Correct the annotation, or remove it.",
        suggestion: Annotation,
        example: Text, invalid: r##"{ "@odata.type": "#$lower_type" }"##, valid: r#"{ "@odata.type": "$annotation" }"#,
    }
    DuplicateProperty {
        code: "duplicate-property",
        request: Deny,
        response: Deny,
        fixed: false,
        inputs: BYTES,
        summary: "A declared name twice in one object",
        message: "duplicate property \"{name}\"",
        expected: Nothing,
        label: "already set",
        reason: "JSON parsers disagree on which duplicate wins, so client and service may read different values.",
        help: "Keep one of them.",
        suggestion: Nothing,
        example: Text, invalid: r#"{ "$name": "Example", "$name": "Other" }"#, valid: r#"{ "$name": "Example" }"#,
    }
    LinkShape {
        code: "link-shape",
        request: Deny,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "A link that is not absolute",
        message: "not an absolute link: it needs a scheme with a colon, and no spaces or control characters",
        expected: Text("an absolute link"),
        label: "invalid link",
        reason: "Readers open the link as it is, so it must be complete.",
        help: "Write the link with its scheme, such as `https://`, and encode spaces as `%20`.",
        suggestion: Nothing,
        example: Link, invalid: r#"{ "$name": "www.example.com" }"#, valid: r#"{ "$name": "https://www.example.com" }"#,
    }
    LinkScheme {
        code: "link-scheme",
        request: Warn,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "A link that is neither http nor https",
        message: "the link is neither http nor https",
        expected: Text("a link with the scheme http or https"),
        label: "other scheme",
        reason: "The documentation describes web addresses and shows https; other schemes may not open for readers.",
        help: "Use an https link if there is one.",
        suggestion: Nothing,
        example: Link, invalid: r#"{ "$name": "ftp://example.com" }"#, valid: r#"{ "$name": "https://www.example.com" }"#,
    }
    NullCollection {
        code: "null-collection",
        request: Warn,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "Null for a collection",
        message: "a collection cannot be null",
        expected: Text("an array"),
        label: "expected an array",
        reason: "OData collections are never null; an empty collection is an empty array.",
        help: "Send [] to empty the collection.",
        suggestion: Text("[]"),
        example: Strings, invalid: r#"{ "$name": null }"#, valid: r#"{ "$name": [] }"#,
    }
    DisputedShape {
        code: "disputed-shape",
        request: Warn,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "A name or a form on which the sources disagree",
        message: "{documented} is documented, but $metadata has {expected}",
        expected: Declared,
        label: "sources disagree",
        reason: "The documentation and $metadata differ here, and $metadata is what the service declares.",
        help: "Prefer what $metadata has.",
        suggestion: Declared,
        example: Disputed, invalid: r#"{ "$outer": { "$name": "Example" } }"#, valid: r#"{ "$outer": { "$name": ["Example"] } }"#,
    }
    UndocumentedProperty {
        code: "undocumented-property",
        request: Warn,
        response: Allow,
        fixed: false,
        inputs: UNTYPED,
        summary: "A property that only $metadata declares",
        message: "\"{name}\" is declared in $metadata but not documented as settable",
        expected: Nothing,
        label: "not documented",
        reason: "No request table lists the property, so the service may refuse or drop it.",
        help: "Remove the property unless you know that the service accepts it.",
        suggestion: Nothing,
        example: Undocumented, invalid: r#"{ "$name": null, "$text": "Example" }"#, valid: r#"{ "$text": "Example" }"#,
    }
    DuplicateItem {
        code: "duplicate-item",
        request: Warn,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "The same member of an enum twice in a collection",
        message: "duplicate value in the collection",
        expected: Nothing,
        label: "already listed",
        reason: "The collection is a set of values; a repeated one adds nothing.",
        help: "Remove the repeated value.",
        suggestion: Nothing,
        example: EnumCollection, invalid: r#"{ "$name": ["$first", "$first"] }"#, valid: r#"{ "$name": ["$first"] }"#,
    }
    EmptyUpdate {
        code: "empty-update",
        request: Warn,
        response: Allow,
        fixed: false,
        inputs: ALL,
        summary: "An update that changes nothing",
        message: "the update changes nothing",
        expected: Nothing,
        label: "no properties",
        reason: "An update changes the properties that its body names, and this body names none.",
        help: "Name the properties to change, or do not send the request.",
        suggestion: Nothing,
        example: Update, invalid: "{}", valid: r#"{ "$text": "Example" }"#,
    }
    TooDeep {
        code: "too-deep",
        request: Deny,
        response: Deny,
        fixed: false,
        inputs: UNTYPED,
        summary: "Nesting beyond the limit",
        message: "nested too deeply: the limit is {limit}",
        expected: Nothing,
        label: "exceeds the limit",
        reason: "No payload nests this deeply, and reading on would cost memory.",
        help: "Send a flatter value, or raise the limit on depth.",
        suggestion: Nothing,
        example:,
    }
    TooLarge {
        code: "too-large",
        request: Deny,
        response: Deny,
        fixed: false,
        inputs: BYTES,
        summary: "A body beyond the limit on size",
        message: "the body is larger than the limit of {limit} bytes",
        expected: Nothing,
        label: "exceeds the limit",
        reason: "A body beyond the limit is not read.",
        help: "Send a smaller body, or raise the limit on size.",
        suggestion: Nothing,
        example:,
    }
}
