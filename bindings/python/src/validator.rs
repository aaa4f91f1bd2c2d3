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
pub(crate) struct PyValidator(Validator);

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
            .max_bytes(max_bytes.unwrap_or(Limits::DEFAULT.bytes()))
            .max_violations(max_violations.unwrap_or(Limits::DEFAULT.violations()));
        Ok(Self(Validator::new(payload).limits(limits).rules(rules.map_or(Ok(Rules::DEFAULT), levels)?)))
    }

    /// The payload that bodies are validated as.
    #[getter]
    fn payload(&self) -> &'static str {
        self.0.payload().as_str()
    }

    /// Validates a body and reports every violation.
    #[pyo3(signature = (body, /))]
    fn validate(&self, body: &Bound<'_, PyAny>) -> PyResult<PyReport> {
        Ok(match self.body(body)? {
            Body::Text(text) => PyReport::new(read(&text, |text| self.0.validate_slice(text)), Some(&text)),
            Body::Value(value) => PyReport::new(self.0.validate(&value), None),
        })
    }

    /// Whether a body is valid: faster than a report, and without one.
    #[pyo3(signature = (body, /))]
    fn is_valid(&self, body: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(match self.body(body)? {
            Body::Text(text) => read(&text, |text| self.0.is_valid_slice(text)),
            Body::Value(value) => self.0.validate(&value).is_valid(),
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
        let fixed = read(&text, |text| self.0.fix(text));
        Ok(fixed.map(|fixed| (PyBytes::new(body.py(), &fixed.text), fixed.fixes)))
    }

    fn __repr__(&self) -> String {
        format!("<Validator {}>", self.0.payload())
    }
}

impl PyValidator {
    fn body<'py>(&self, body: &Bound<'py, PyAny>) -> PyResult<Body<'py>> {
        Body::new(body, self.0.get_limits().depth())
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
    let rules = serde_json::from_value(object::to_value(rules, 1)?);
    rules.map_err(|error| PyValueError::new_err(format!("rules: {error}")))
}
