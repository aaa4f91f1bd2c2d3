//! The part of the npm package that is written in Rust. `js/api.js` calls it with text that is known to be UTF-8, and reads
//! its results, which are JSON.

#![forbid(unsafe_code)]

mod explain;
mod settings;

pub use explain::{Explanation, explanations};
pub use settings::Settings;

use msgraph_profile::{Payload, ReportRecord, Validator};
use wasm_bindgen::prelude::*;

/// A validation's report as JSON. Without `spans` the text is not what the caller wrote, so nothing refers to it.
///
/// # Errors
///
/// If the payload or the settings are not understood.
#[wasm_bindgen]
pub fn validate(payload: &str, text: &[u8], settings: &str, spans: bool) -> Result<String, JsError> {
    let validator = validator(payload, settings)?;
    let report = validator.validate_slice(text);
    let mut record =
        if spans { ReportRecord::with_fixes(&report, text) } else { ReportRecord::from(&report) };
    for violation in record.violations.iter_mut().filter(|_| !spans) {
        (violation.line, violation.column) = (None, None);
        (violation.byte_start, violation.byte_end) = (None, None);
        violation.related = None;
    }
    Ok(serde_json::to_string(&record)?)
}

/// The text after its fixes, and how many they are; `None` if no fix improves it.
///
/// # Errors
///
/// If the payload or the settings are not understood.
#[wasm_bindgen]
pub fn fix(payload: &str, text: &[u8], settings: &str) -> Result<Option<Fixed>, JsError> {
    let fixed = validator(payload, settings)?.fix(text);
    Ok(fixed.map(|fixed| Fixed { text: fixed.text, fixes: fixed.fixes }))
}

/// What [`fix`] made.
#[wasm_bindgen]
pub struct Fixed {
    text: Vec<u8>,
    /// How many fixes were applied.
    #[wasm_bindgen(readonly)]
    pub fixes: usize,
}

#[wasm_bindgen]
impl Fixed {
    /// The text.
    #[must_use]
    pub fn into_text(self) -> Vec<u8> {
        self.text
    }
}

/// The names of the payloads.
#[wasm_bindgen]
#[must_use]
pub fn payloads() -> Vec<String> {
    Payload::ALL.iter().map(ToString::to_string).collect()
}

fn validator(payload: &str, settings: &str) -> Result<Validator, JsError> {
    let payload: Payload = payload.parse().map_err(|error| JsError::new(&format!("payload: {error}")))?;
    let validator = Validator::new(payload);
    if settings.is_empty() {
        return Ok(validator);
    }
    let settings: Settings =
        serde_json::from_str(settings).map_err(|error| JsError::new(&format!("settings: {error}")))?;
    Ok(settings.apply(validator))
}
