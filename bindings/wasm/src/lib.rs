//! The part of the npm package that is written in Rust. `js/api.js` writes texts to a buffer, and reads the results, which
//! are JSON.

#![forbid(unsafe_code)]

mod explain;
mod settings;

pub use explain::{Explanation, explanations};
#[cfg(feature = "schema")]
pub use settings::Settings;

use msgraph_profile::{Payload, Report, ReportRecord, Validator};
use wasm_bindgen::prelude::*;

/// The memory that JavaScript writes a text to.
#[wasm_bindgen]
#[derive(Default)]
pub struct Buffer(Vec<u8>);

/// A buffer that a longer text needed is freed for the next text.
const MAX_KEPT: usize = 1 << 20;

#[wasm_bindgen]
impl Buffer {
    /// An empty buffer.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes room for so many bytes, behind those that are there already, and returns the address.
    pub fn reserve(&mut self, length: usize) -> usize {
        if length <= MAX_KEPT && self.0.len() > MAX_KEPT {
            self.0 = Vec::new();
        }
        if self.0.len() < length {
            self.0.resize(length, 0);
        }
        self.0.as_ptr().addr()
    }

    /// How many bytes there is room for.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.0.len()
    }

    fn text(&self, length: usize) -> &[u8] {
        self.0.get(..length).unwrap_or_default()
    }
}

/// The memory of the module, in which buffers are.
#[wasm_bindgen]
#[must_use]
pub fn module_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// What checks the texts of a payload.
#[wasm_bindgen]
pub struct Checker(Validator);

#[wasm_bindgen]
impl Checker {
    /// A checker with settings as JSON, or with those by default if that is empty.
    ///
    /// # Errors
    ///
    /// If the payload or the settings are not understood.
    #[wasm_bindgen(constructor)]
    pub fn new(payload: &str, settings: &str) -> Result<Self, JsError> {
        let payload: Payload = payload.parse().map_err(|error| JsError::new(&format!("payload: {error}")))?;
        let validator = Validator::new(payload);
        if settings.is_empty() {
            return Ok(Self(validator));
        }
        let validator = settings::apply(settings, validator);
        validator.map(Self).map_err(|error| JsError::new(&format!("settings: {error}")))
    }

    /// Whether the text is valid.
    #[must_use]
    pub fn accepts(&self, buffer: &Buffer, length: usize) -> bool {
        self.0.is_valid_slice(buffer.text(length))
    }

    /// The report of a text without violations, as JSON.
    ///
    /// # Errors
    ///
    /// Never: everything in a report can be written as JSON.
    pub fn empty_report(&self) -> Result<String, JsError> {
        Ok(serde_json::to_string(&ReportRecord::from(&Report::new(self.0.payload())))?)
    }

    /// The report as JSON; `None` if it has no violations. Without `spans` the text is not what the caller wrote, so nothing
    /// refers to it.
    ///
    /// # Errors
    ///
    /// Never: everything in a report can be written as JSON.
    pub fn report(&self, buffer: &Buffer, length: usize, spans: bool) -> Result<Option<String>, JsError> {
        let text = buffer.text(length);
        let report = self.0.validate_slice(text);
        if report.is_empty() {
            return Ok(None);
        }
        let mut record =
            if spans { ReportRecord::with_fixes(&report, text) } else { ReportRecord::from(&report) };
        for violation in record.violations.iter_mut().filter(|_| !spans) {
            (violation.line, violation.column) = (None, None);
            (violation.byte_start, violation.byte_end) = (None, None);
            violation.related = None;
        }
        Ok(Some(serde_json::to_string(&record)?))
    }

    /// The text after its fixes; `None` if no fix improves it.
    #[must_use]
    pub fn fix(&self, buffer: &Buffer, length: usize) -> Option<Fixed> {
        let fixed = self.0.fix(buffer.text(length))?;
        Some(Fixed { text: fixed.text, fixes: fixed.fixes })
    }
}

/// What [`Checker::fix`] made.
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
