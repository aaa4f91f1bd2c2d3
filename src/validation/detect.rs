//! What a body is, judged by what it holds.
//!
//! Needs no settings and reports nothing: the readers ask when a body has nothing that its payload knows, and callers ask
//! when they do not know the payload. Valid bodies cost nothing.

mod decide;
mod evidence;
mod paths;
mod rows;

use std::fmt;

use serde_json::Value;

pub(crate) use evidence::{CONTEXT, Evidence};
pub(crate) use rows::NameRow;

use rows::TypeRow;

use crate::payload::Payload;

/// A message names no more candidates than this.
const MAX_NAMED: usize = 3;

/// What a body is, and the names in it that show it.
///
/// ```
/// use msgraph_profile::{Payload, detect_slice};
///
/// let body = br##"{ "@odata.type": "#microsoft.graph.personInterest", "displayName": "Chelsea FC" }"##;
/// let detection = detect_slice(body);
/// assert_eq!(detection.payload(), Some(Payload::CreatePersonInterest));
/// assert_eq!(detection.to_string(), "create-personInterest, because of \"@odata.type\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detection {
    kind: BodyKind,
    payload: Option<Payload>,
    candidates: Vec<Payload>,
    evidence: Vec<&'static str>,
    error_code: Option<String>,
}

impl Detection {
    /// What the body is, whatever its payload.
    #[must_use]
    pub fn kind(&self) -> BodyKind {
        self.kind
    }

    /// The payload, if the evidence decides for a single one.
    ///
    /// A body with names that only the service sets, or with `@odata.context`, is what Graph returns. Other bodies are
    /// requests: a create, unless only the update can set a property.
    #[must_use]
    pub fn payload(&self) -> Option<Payload> {
        self.payload
    }

    /// The payloads that the body may be: those that know most of its names.
    ///
    /// ```
    /// let detection = msgraph_profile::detect(&serde_json::json!({ "allowedAudiences": "me" }));
    /// assert!(detection.candidates().contains(&msgraph_profile::Payload::CreatePersonInterest));
    /// ```
    #[must_use]
    pub fn candidates(&self) -> &[Payload] {
        &self.candidates
    }

    /// The names in the body that show its payload; empty if that is not known.
    #[must_use]
    pub fn evidence(&self) -> &[&'static str] {
        &self.evidence
    }

    /// The code of a Graph error, if it is one word.
    #[must_use]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }
}

/// `create-skillProficiency, because of "proficiency"`, or what else the body is.
impl fmt::Display for Detection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(payload) = self.payload else {
            f.write_str(self.kind.described())?;
            return self.error_code.as_ref().map_or(Ok(()), |code| write!(f, " ({code})"));
        };
        f.write_str(payload.as_str())?;
        let last = self.evidence.len().saturating_sub(1);
        self.evidence.iter().enumerate().try_for_each(|(index, name)| {
            let before = match index {
                0 => ", because of ",
                _ if index == last => " and ",
                _ => ", ",
            };
            write!(f, "{before}\"{name}\"")
        })
    }
}

/// What a body is, whatever its payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// An object that may be a payload.
    Object,
    /// A page of a list: objects in `value`.
    List,
    /// An error that Graph returned.
    GraphError,
    /// A `$batch`: requests with bodies.
    Batch,
    /// The response to a `$batch`: responses with bodies.
    BatchResponse,
    /// A JSON array.
    Array,
    /// Anything else, or text that is not JSON.
    Other,
}

impl BodyKind {
    /// Where the bodies inside it are, as an [`ElementPattern`](crate::ElementPattern); `None` if it holds none.
    ///
    /// ```
    /// let list = msgraph_profile::detect(&serde_json::json!({ "value": [] }));
    /// assert_eq!(list.kind().bodies(), Some("/value/*"));
    /// ```
    #[must_use]
    pub fn bodies(self) -> Option<&'static str> {
        match self {
            Self::List => Some("/value/*"),
            Self::Batch => Some("/requests/*/body"),
            Self::BatchResponse => Some("/responses/*/body"),
            Self::Array => Some("/*"),
            Self::Object | Self::GraphError | Self::Other => None,
        }
    }

    /// The kind, as messages name it.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Self::Object => "an object of another type",
            Self::List => "a list of objects",
            Self::GraphError => "a Graph error",
            Self::Batch => "a batch of requests",
            Self::BatchResponse => "a batch of responses",
            Self::Array => "an array",
            Self::Other => "a value that is not an object",
        }
    }
}

/// What a `Value` is.
pub(crate) fn in_value(body: &Value) -> Detection {
    match body {
        Value::Object(map) => Evidence::in_map(map).decide(),
        Value::Array(_) => Detection::of(BodyKind::Array),
        _ => Detection::of(BodyKind::Other),
    }
}

/// What JSON bytes are, up to the first error.
pub(crate) fn in_bytes(bytes: &[u8]) -> Detection {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match bytes.trim_ascii_start().first() {
        Some(b'{') => Evidence::in_bytes(bytes).decide(),
        Some(b'[') => Detection::of(BodyKind::Array),
        _ => Detection::of(BodyKind::Other),
    }
}

impl Detection {
    /// Decides for one of the candidates.
    pub(crate) fn settled(self, payload: Payload, evidence: Vec<&'static str>) -> Self {
        Self { payload: Some(payload), candidates: vec![payload], evidence, ..self }
    }

    /// Decides for the type of an entity if the body leaves it open, because `@odata.context` of its list names the type.
    pub(crate) fn or_in_list_of(self, entity: Payload) -> Self {
        let mut candidates = self.candidates.iter().copied();
        match candidates.find(|one| one.is_of_same_type(entity)) {
            Some(payload) if self.payload.is_none() => self.settled(payload, vec![CONTEXT]),
            _ => self,
        }
    }

    /// With the payload of the request that the body belongs to, whatever it holds.
    pub(crate) fn of_request(self, payload: Option<Payload>) -> Self {
        let evidence = if payload.is_some() { vec!["method", "url"] } else { Vec::new() };
        Self { payload, candidates: payload.into_iter().collect(), evidence, ..self }
    }

    /// Whether `@odata.type` decided.
    pub(crate) fn is_by_annotation(&self) -> bool {
        self.evidence.first() == Some(&evidence::TYPE)
    }

    /// Whether there is evidence for other types, and less for the type of a payload.
    pub(crate) fn excludes(&self, checked: Payload) -> bool {
        !self.candidates.is_empty() && !self.candidates.iter().any(|one| one.is_of_same_type(checked))
    }

    /// The names of the first candidates; empty if there are none.
    pub(crate) fn candidates_named(&self, checked: Payload) -> String {
        let mut names: Vec<&str> =
            self.candidates.iter().map(|one| one.in_the_role_of(checked).as_str()).collect();
        if names.len() > MAX_NAMED {
            names.truncate(MAX_NAMED - 1);
            names.push("others");
        }
        names.join(" or ")
    }

    /// With the payload of the same type as a request or a response, as `checked` is one.
    pub(crate) fn in_the_role_of(self, checked: Payload) -> Self {
        let in_role = |payload: Payload| payload.in_the_role_of(checked);
        let candidates = self.candidates.iter().copied().map(in_role).collect();
        Self { payload: self.payload.map(in_role), candidates, ..self }
    }

    /// The object that Graph returns of the type of `request`, because of names that only the service sets.
    pub(crate) fn returned(self, request: Payload, evidence: Vec<&'static str>) -> Self {
        let entity = TypeRow::of(request).map(|(row, _)| row.entity);
        Self { payload: entity, candidates: entity.into_iter().collect(), evidence, ..self }
    }

    fn of(kind: BodyKind) -> Self {
        Self { kind, payload: None, candidates: Vec::new(), evidence: Vec::new(), error_code: None }
    }
}

impl Payload {
    /// The payload of the same type that is the same kind of request as `other`.
    pub(crate) fn in_the_role_of(self, other: Self) -> Self {
        // A response stays a response: a request cannot have what only the service sets.
        if self.is_request() || !other.is_request() { self.like(other) } else { self }
    }

    /// The payload of the same type that is the same kind of request as `other`, or a response as it is one.
    pub(crate) fn like(self, other: Self) -> Self {
        let (own, other) = (TypeRow::of(self), TypeRow::of(other));
        own.zip(other).and_then(|((row, _), (_, kind))| row.payload(kind)).unwrap_or(self)
    }

    /// Whether both are payloads of the same entity type.
    pub(crate) fn is_of_same_type(self, other: Self) -> bool {
        let entity = |payload| TypeRow::of(payload).map(|(row, _)| row.entity);
        entity(self) == entity(other)
    }
}
