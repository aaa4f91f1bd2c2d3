//! `Validator`: a payload with settings.

use msgraph_profile::{Limits, Payload, Rules, Validator};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::body::{Body, read, text};
use crate::names::unknown;
use crate::object;
use crate::report::PyReport;

/// Validates bodies as one payload, with settings. Threads can share it.
#[pyclass(frozen, name = "Validator", module = "msgraph_profile")]
pub(crate) struct PyValidator {
    texts: Validator,
    /// The same without a limit of bytes, which objects do not have.
    objects: Validator,
}

#[pymethods]
impl PyValidator {
    #[new]
    #[pyo3(signature = (payload, *, rules=None, max_depth=None, max_bytes=None, max_violations=None))]
    fn new(
        payload: &str,
        rules: Option<&Bound<'_, PyAny>>,
        max_depth: Option<usize>,
        max_bytes: Option<usize>,
        max_violations: Option<usize>,
    ) -> PyResult<Self> {
        let payload = payload.parse::<Payload>().map_err(|error| unknown(&error))?;
        let limits = Limits::DEFAULT
            .max_depth(max_depth.unwrap_or(Limits::DEFAULT.depth()))
            .max_violations(max_violations.unwrap_or(Limits::DEFAULT.violations()));
        let objects = Validator::new(payload).limits(limits).rules(rules.map_or(Ok(Rules::DEFAULT), levels)?);
        let texts = objects.limits(limits.max_bytes(max_bytes.unwrap_or(Limits::DEFAULT.bytes())));
        Ok(Self { texts, objects })
    }

    /// The payload that bodies are validated as.
    #[getter]
    fn payload(&self) -> &'static str {
        self.texts.payload().as_str()
    }

    /// Validates a body and reports every violation.
    #[pyo3(signature = (body, /))]
    fn validate(&self, body: &Bound<'_, PyAny>) -> PyResult<PyReport> {
        let py = body.py();
        Ok(match self.body(body)? {
            Body::Text(text) => {
                let report = read(py, text.as_bytes(), |text| self.texts.validate_slice(text));
                PyReport::new(report, Some(&text))
            }
            Body::Object(json) => {
                let report = read(py, &json, |json| self.objects.validate_slice(json));
                if report.is_empty() {
                    return Ok(PyReport::new(report, None));
                }
                // Positions would be those of a text that nobody has seen; a value has none.
                let value = object::serialize(body, self.depth(), |object| serde_json::to_value(object))?;
                PyReport::new(self.objects.validate(&value), None)
            }
        })
    }

    /// Whether a body is valid: faster than a report, and without one.
    #[pyo3(signature = (body, /))]
    fn is_valid(&self, body: &Bound<'_, PyAny>) -> PyResult<bool> {
        let py = body.py();
        Ok(match self.body(body)? {
            Body::Text(text) => read(py, text.as_bytes(), |text| self.texts.is_valid_slice(text)),
            Body::Object(json) => read(py, &json, |json| self.objects.is_valid_slice(json)),
        })
    }

    /// The fixed text and the number of fixes; `None` if there is nothing to fix.
    fn _fix<'py>(&self, body: &Bound<'py, PyAny>) -> PyResult<Option<(Bound<'py, PyBytes>, usize)>> {
        let Some(text) = text(body)? else {
            let found = body.get_type().qualname()?;
            return Err(PyTypeError::new_err(format!(
                "only text can be fixed: pass str or bytes, not {found}"
            )));
        };
        let fixed = read(body.py(), text.as_bytes(), |text| self.texts.fix(text));
        Ok(fixed.map(|fixed| (PyBytes::new(body.py(), &fixed.text), fixed.fixes)))
    }

    fn __repr__(&self) -> String {
        format!("<Validator {}>", self.texts.payload())
    }
}

impl PyValidator {
    fn body<'py>(&self, body: &Bound<'py, PyAny>) -> PyResult<Body<'py>> {
        Body::new(body, self.depth())
    }

    fn depth(&self) -> usize {
        self.texts.get_limits().depth()
    }
}

/// Validates a body and reports every violation.
///
/// `str` and `bytes` are JSON text, and the report has positions in it; anything else is the body itself: dicts, lists,
/// tuples, `str`, numbers, `bool` and `None`. `rules` sets levels by code, such as `{"link-scheme": "deny"}`.
///
/// Raises `ValueError` for unknown names and for values that JSON does not have, and `TypeError` for other objects.
#[pyfunction]
#[pyo3(signature = (payload, body, *, rules=None, max_depth=None, max_bytes=None, max_violations=None))]
pub(crate) fn validate(
    payload: &str,
    body: &Bound<'_, PyAny>,
    rules: Option<&Bound<'_, PyAny>>,
    max_depth: Option<usize>,
    max_bytes: Option<usize>,
    max_violations: Option<usize>,
) -> PyResult<PyReport> {
    PyValidator::new(payload, rules, max_depth, max_bytes, max_violations)?.validate(body)
}

/// The levels that a dict from codes to levels sets.
fn levels(rules: &Bound<'_, PyAny>) -> PyResult<Rules> {
    let rules = serde_json::from_value(object::serialize(rules, 1, |object| serde_json::to_value(object))?);
    rules.map_err(|error| PyValueError::new_err(format!("rules: {error}")))
}
