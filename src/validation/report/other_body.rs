//! What a body is if it is something other than the payload.

use std::borrow::Cow;

use super::{Found, Report, Violation};
use crate::payload::Payload;
use crate::validation::detect::{BodyKind, Detection, Evidence};
use crate::validation::rules::Code;
use crate::validation::tables::JsonKind;

/// Fewer names that only the service sets may be in a request by mistake.
const MIN_READ_ONLY: usize = 2;
/// To name more candidates would help nobody.
const MAX_CANDIDATES: usize = 3;

impl Report {
    /// What the body is more likely than the payload that it was checked as; `body` is what was checked.
    ///
    /// Computed when it is asked for. `None` if the body is valid or not JSON, or nothing speaks for another payload.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let response = r#"{ "id": "1", "createdDateTime": "2020-07-06T06:34:12Z", "displayName": "Chelsea FC" }"#;
    /// let report = validate_str(Payload::CreatePersonInterest, response);
    /// let likely = report.likely_payload(response.as_bytes()).unwrap();
    /// assert_eq!(likely.payload(), Some(Payload::PersonInterest));
    /// assert_eq!(likely.evidence(), ["id", "createdDateTime"]);
    /// ```
    #[must_use]
    pub fn likely_payload(&self, body: &[u8]) -> Option<Detection> {
        let is_broken = self.items.iter().any(|item| item.code == Code::JsonSyntax);
        if self.is_valid() || is_broken || !body.trim_ascii_start().starts_with(b"{") {
            return None;
        }
        let evidence = Evidence::in_bytes(body);
        let read_only = evidence.read_only_names(self.payload);
        let detection = evidence.decide();
        if detection.excludes(self.payload) {
            let is_telling = detection.candidates().len() <= MAX_CANDIDATES;
            return is_telling.then(|| detection.in_the_role_of(self.payload));
        }
        let is_response = self.payload.is_request() && read_only.len() >= MIN_READ_ONLY;
        is_response.then(|| detection.returned(self.payload, read_only))
    }
}

/// What to do about a violation if more is known about the body than its rule says.
pub(super) fn help(violation: Violation<'_>) -> Option<Cow<'static, str>> {
    if let Some(payload) = violation.likely_payload() {
        return Some(format!("Validate it as {}.", payload.as_str()).into());
    }
    if let Some(bodies) = violation.bodies() {
        return Some(format!("Validate the bodies in it one by one: they are at {bodies}.").into());
    }
    match violation.item().found {
        Found::Body { kind: BodyKind::GraphError, .. } => Some(
            "The request failed; the error says why. Validate the object that a successful request returns."
                .into(),
        ),
        _ => None,
    }
}

impl Violation<'_> {
    /// The payload that the body is instead, if it is [`Code::WrongPayload`] or [`Code::TypeAnnotation`] and that is
    /// known.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate};
    ///
    /// let other = serde_json::json!({ "@odata.type": "#microsoft.graph.personInterest" });
    /// let report = validate(Payload::PersonInterest, &other);
    /// assert!(report.is_empty());
    /// ```
    #[must_use]
    pub fn likely_payload(&self) -> Option<Payload> {
        match (self.item().found, self.item().code) {
            (Found::Body { payload, .. }, _) => payload,
            (Found::Text { .. }, Code::TypeAnnotation) => {
                let other = Payload::of_annotation(self.text())?;
                // A nested object is of a complex type.
                (self.location_in_body()?.rfind('/') == Some(0)).then(|| other.like(self.payload()))
            }
            _ => None,
        }
    }

    /// Where the bodies inside the body are, as an [`ElementPattern`](crate::ElementPattern), if it is a list, a batch or
    /// an array.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate};
    ///
    /// let list = serde_json::json!({ "value": [{ "id": "1" }] });
    /// let report = validate(Payload::PersonInterest, &list);
    /// assert_eq!(report.violations().next().unwrap().bodies(), Some("/value/*"));
    /// ```
    #[must_use]
    pub fn bodies(&self) -> Option<&'static str> {
        match (self.item().found, self.item().code) {
            (Found::Body { kind, .. }, _) => kind.bodies(),
            (Found::Kind(JsonKind::Array), Code::NotAnObject) => BodyKind::Array.bodies(),
            _ => None,
        }
    }
}
