//! Detection with a last resort: of types that declare the same names, the one whose values are valid.

use serde_json::Value;

use super::detect::{self, Detection, NameRow};
use super::{Code, Report, Validator};
use crate::payload::Payload;

/// Among more candidates, it would be chance.
const MAX_TIED: usize = 5;

/// What a `Value` is, judged by what it holds.
///
/// ```
/// use msgraph_profile::{BodyKind, detect};
///
/// let body = serde_json::json!({ "error": { "code": "UnknownError", "message": "" } });
/// let detection = detect(&body);
/// assert_eq!((detection.kind(), detection.error_code()), (BodyKind::GraphError, Some("UnknownError")));
/// ```
#[must_use]
pub fn detect(body: &Value) -> Detection {
    settled(detect::in_value(body), |payload| Validator::new(payload).validate(body))
}

/// What JSON bytes are, judged by what they hold. Reads them up to the first error.
///
/// ```
/// use msgraph_profile::{Payload, detect_slice};
///
/// let detection = detect_slice(br#"{ "id": "1", "collaborationTags": [], "description": "London" }"#);
/// assert!(detection.candidates().contains(&Payload::PersonInterest));
/// ```
#[must_use]
pub fn detect_slice(bytes: &[u8]) -> Detection {
    settled(detect::in_bytes(bytes), |payload| Validator::new(payload).validate_slice(bytes))
}

fn settled(detection: Detection, report: impl Fn(Payload) -> Report) -> Detection {
    let tied = detection.candidates();
    if detection.payload().is_some() || tied.len() > MAX_TIED {
        return detection;
    }
    let wrong: Vec<(Payload, Vec<&'static str>)> =
        tied.iter().map(|payload| (*payload, foreign_values(&report(*payload)))).collect();
    let Some(fewest) = wrong.iter().map(|(_, names)| names.len()).min() else { return detection };
    let mut best = wrong.iter().filter(|(_, names)| names.len() == fewest);
    let (Some((payload, own)), None) = (best.next(), best.next()) else { return detection };
    let mut evidence: Vec<&'static str> = Vec::new();
    for (_, names) in wrong.iter().filter(|(rival, _)| rival != payload) {
        evidence.extend(names.iter().find(|name| !own.contains(name) && !evidence.contains(name)));
    }
    detection.settled(*payload, evidence)
}

/// The properties of the body whose values are of another type. Other violations prove nothing: they can be in any body.
fn foreign_values(report: &Report) -> Vec<&'static str> {
    let is_foreign = |code: Code| matches!(code, Code::WrongType | Code::UnknownProperty | Code::EnumUnknown);
    let name = |pointer: &str| NameRow::of(pointer.split('/').nth(1)?.as_bytes()).map(|row| row.name);
    let foreign = report.errors().filter(|violation| is_foreign(violation.code()));
    let mut names: Vec<&'static str> = foreign.filter_map(|violation| name(violation.pointer()?)).collect();
    names.dedup();
    names
}
