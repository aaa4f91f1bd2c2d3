//! What one row of the rules' table holds.

use super::example::ExampleTemplate;
use super::level::Level;

/// A rule: what is checked, how severely, and all that is said about it.
#[derive(Debug)]
pub(crate) struct Rule {
    /// The code's stable name.
    pub(crate) code: &'static str,
    /// The default level for requests.
    pub(crate) request: Level,
    /// The default level for what Graph returns.
    pub(crate) response: Level,
    /// Whether no setting can change the level.
    pub(crate) fixed: bool,
    /// Which inputs can violate it.
    pub(crate) inputs: &'static [RuleInput],
    /// What it checks, as a noun phrase without a full stop.
    pub(crate) summary: &'static str,
    /// What is wrong, without a full stop; with the placeholders of `report/message.rs`.
    pub(crate) message: &'static str,
    /// What would be valid.
    pub(crate) expected: ExpectedText,
    /// The text beside a marked span: two to four words; with placeholders.
    pub(crate) label: &'static str,
    /// Why the rule is there.
    pub(crate) reason: &'static str,
    /// The one thing to do.
    pub(crate) help: &'static str,
    /// What to propose instead.
    pub(crate) suggestion: Suggestion,
    /// A body that violates it, and one that does not.
    pub(crate) example: Option<ExampleTemplate>,
}

/// A form of input that a rule can be violated in.
///
/// ```
/// use msgraph_profile::{Code, RuleInput};
///
/// assert_eq!(Code::DuplicateProperty.inputs(), [RuleInput::Bytes]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleInput {
    /// JSON text: [`validate_slice`](crate::validate_slice) and [`validate_str`](crate::validate_str).
    Bytes,
    /// A `serde_json::Value`: [`validate`](crate::validate).
    Value,
    /// A model type's fields: `validate()` on it.
    Model,
    /// What a model type keeps in `additional`.
    Additional,
}

impl RuleInput {
    /// All inputs.
    pub const ALL: &'static [Self] = &[Self::Bytes, Self::Value, Self::Model, Self::Additional];

    /// The input, for people: `JSON text`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bytes => "JSON text",
            Self::Value => "JSON values",
            Self::Model => "fields of model types",
            Self::Additional => "additional properties of model types",
        }
    }
}

/// What would be valid instead, as a message names it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ExpectedText {
    /// There is nothing to name.
    Nothing,
    /// A fixed text.
    Text(&'static str),
    /// The kind of value that the table declares.
    Kind,
    /// One of the enum's members.
    Members,
    /// One of the object's annotations.
    Annotations,
    /// What JSON allows there.
    Syntax,
    /// What $metadata declares.
    Declared,
    /// The payload.
    Payload,
}

/// What to propose instead of what was found.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Suggestion {
    /// Nothing.
    Nothing,
    /// A fixed text.
    Text(&'static str),
    /// The most similar of the names that the payload may have.
    SimilarName,
    /// The most similar of the enum's members.
    SimilarMember,
    /// The usual annotation of the object.
    Annotation,
    /// The name of that annotation.
    AnnotationName,
    /// The name that $metadata declares.
    Declared,
}
